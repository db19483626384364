import { CloseButton } from '@mantine/core';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  opened: boolean;
  /** Escape, the cross and a press beside the window ask for it; the window closes when `opened` is taken back. */
  onClose: () => void;
  /** How wide: a question, something to read, all of the screen; `side` stands at the right edge, beside the page. */
  size?: 'm' | 'l' | 'full' | 'side';
  /** Below what scrolls: the buttons. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A modal window on the browser's own dialog: it keeps the focus inside, and gives it back to where it was. */
export function Dialog({ opened, ...window }: DialogProps) {
  return opened ? <DialogWindow {...window} /> : null;
}

function DialogWindow({ title, onClose, size = 'm', footer, children }: Omit<DialogProps, 'opened'>) {
  const { t } = useTranslation();
  const heading = useId();
  const box = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // The browser begins with the cross; where a form marks its first field, it begins there.
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div className={styles.window}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <CloseButton aria-label={t('figure.close')} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
        {footer && <div className={styles.footer}>{footer}</div>}
      </div>
    </dialog>
  );
}
