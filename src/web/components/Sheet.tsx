import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Sheet.module.css';

/** Something asked in front of the page: focus stays inside, Escape closes it, and closing loses nothing on the page. */
export function Sheet({
  title,
  isOpen,
  onClose,
  onClosed,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Once it is gone, and the focus is back on the page. */
  onClosed?: () => void;
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
        <Dialog.Popup className={styles.sheet}>
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          {children}
          {/* Last, so that what one came for has the focus first. */}
          <Dialog.Close className={styles.close} aria-label="Close">
            <X size={20} aria-hidden />
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
