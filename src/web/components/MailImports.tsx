import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  cancelMailImport,
  finishMailImport,
  getMailImport,
  type MailImport,
  startMailImport,
} from '../../contract/mail-import.ts';
import { shortFileName } from '../../domain/mail/file-name.ts';
import { call } from '../api.ts';
import styles from './MailImports.module.css';
import { sendMailFile } from './send-mail-file.ts';

type Imports = {
  /** The import under way, or the last one since the page was opened. */
  current: MailImport | null;
  /** Why it could not even begin, or broke off. */
  problem: string | null;
  read: (files: readonly File[]) => void;
  cancel: () => void;
};

const ImportsContext = createContext<Imports>({
  current: null,
  problem: null,
  read: () => {},
  cancel: () => {},
});
const POLL_MS = 300;

export function useMailImports(): Imports {
  return useContext(ImportsContext);
}

/** Reads files of mail that are dropped anywhere; goes on while the person looks at other pages. */
export function MailImports({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [importId, setImportId] = useState<MailImport['id'] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useRef<AbortController | null>(null);
  const { data: current = null } = useQuery({
    queryKey: ['mail-import', importId],
    queryFn: () => (importId ? call(getMailImport, { params: { mailImportId: importId } }) : null),
    enabled: importId !== null,
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? POLL_MS : false),
  });

  const read = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      const controller = new AbortController();
      sending.current = controller;
      setProblem(null);
      void navigate({ to: '/mail' });
      try {
        const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
        const names = files.map((file) => shortFileName(file.name));
        const { id } = await call(startMailImport, { body: { names, bytesTotal } });
        setImportId(id);
        for (const [index, file] of files.entries()) {
          if (!(await sendMailFile({ id, index, file, signal: controller.signal }))) return;
        }
        await call(finishMailImport, { params: { mailImportId: id } });
      } catch (error) {
        if (!controller.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
      } finally {
        await queryClient.invalidateQueries();
      }
    },
    [navigate, queryClient],
  );

  const cancel = useCallback(async () => {
    if (!importId) return;
    await call(cancelMailImport, { params: { mailImportId: importId } }).catch(() => {});
    sending.current?.abort();
    await queryClient.invalidateQueries();
  }, [importId, queryClient]);

  const value = useMemo<Imports>(
    () => ({ current, problem, read: (files) => void read(files), cancel: () => void cancel() }),
    [current, problem, read, cancel],
  );
  const isOver = useDroppedFiles(value.read);
  return (
    <ImportsContext.Provider value={value}>
      {children}
      {isOver && <div className={styles.over}>Drop the mail here. It is read on this computer.</div>}
    </ImportsContext.Provider>
  );
}

/** True while files are dragged over the page. */
function useDroppedFiles(read: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const handleOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const handleLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const handleDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      read([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', handleOver);
    document.addEventListener('dragleave', handleLeave);
    document.addEventListener('drop', handleDrop);
    return () => {
      document.removeEventListener('dragover', handleOver);
      document.removeEventListener('dragleave', handleLeave);
      document.removeEventListener('drop', handleDrop);
    };
  }, [read]);
  return isOver;
}
