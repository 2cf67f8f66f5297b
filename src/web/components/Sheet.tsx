import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import styles from './Sheet.module.css';

/** Something asked in front of the page: focus stays inside, Escape closes it, and closing loses nothing on the page. */
export function Sheet({
  title,
  isOpen,
  onClose,
  onClosed,
  opensOn,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Once it is gone, and the focus is back on the page. */
  onClosed?: () => void;
  /** What has the focus first; else the first thing in it. */
  opensOn?: RefObject<HTMLElement | null>;
  children: ReactNode;
}) {
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      onOpenChangeComplete={(open) => !open && onClosed?.()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.sheet} {...(opensOn && { initialFocus: opensOn })}>
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label="Close">
              <X size={20} aria-hidden />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
