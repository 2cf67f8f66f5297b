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
import { getMailImport, type MailImport } from '../../contract/mail-import.ts';
import { call } from '../api.ts';
import styles from './MailImports.module.css';
import { type MailSending, sendMailImport } from './send-mail-import.ts';

type Imports = {
  /** The import under way, or the last one since the page was opened. */
  current: MailImport | null;
  /** Files are being sent, and no others can be meanwhile. */
  isSending: boolean;
  /** Why it could not even begin, or broke off. */
  problem: string | null;
  read: (files: readonly File[]) => void;
  cancel: () => void;
};

const ImportsContext = createContext<Imports>({
  current: null,
  isSending: false,
  problem: null,
  read: () => {},
  cancel: () => {},
});
const POLL_MS = 300;
const ONE_AT_A_TIME =
  'Other files are still being read. Once that is done, bring these in again; nothing of them was read yet.';

export function useMailImports(): Imports {
  return useContext(ImportsContext);
}

/** Reads files of mail that are dropped anywhere; goes on while the person looks at other pages. */
export function MailImports({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [importId, setImportId] = useState<MailImport['id'] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const sending = useRef<MailSending | null>(null);
  const { data: current = null } = useQuery({
    queryKey: ['mail-import', importId],
    queryFn: () => (importId ? call(getMailImport, { params: { mailImportId: importId } }) : null),
    enabled: importId !== null,
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? POLL_MS : false),
  });

  const read = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      void navigate({ to: '/mail' });
      if (sending.current) {
        setProblem(ONE_AT_A_TIME);
        return;
      }
      setProblem(null);
      setImportId(null);
      setIsSending(true);
      try {
        sending.current = sendMailImport(files, setImportId);
        await sending.current.ended;
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      } finally {
        sending.current = null;
        setIsSending(false);
        await queryClient.invalidateQueries();
      }
    },
    [navigate, queryClient],
  );

  const cancel = useCallback(async () => {
    await sending.current?.cancel().catch(() => {});
    await queryClient.invalidateQueries();
  }, [queryClient]);

  const value = useMemo<Imports>(
    () => ({
      current,
      isSending,
      problem,
      read: (files) => void read(files),
      cancel: () => void cancel(),
    }),
    [current, isSending, problem, read, cancel],
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
