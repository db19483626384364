import { Button, type ButtonProps } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import styles from './confirm-button.module.css';

interface ConfirmButtonProps extends Pick<ButtonProps, 'size' | 'leftSection' | 'loading' | 'disabled'> {
  /** On the button, and on the one that confirms. */
  children: ReactNode;
  /** "Are you sure?" */
  question: string;
  cancel: string;
  onConfirm: () => void;
}

/** A button for what cannot be undone: pressed once it asks, pressed again it does. Cancelling gives the focus back. */
export function ConfirmButton({ children, question, cancel, onConfirm, ...button }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    setAsking(false);
    requestAnimationFrame(() => first.current?.focus());
  };
  if (!asking) {
    return (
      <Button ref={first} variant="default" {...button} onClick={() => setAsking(true)}>
        {children}
      </Button>
    );
  }
  return (
    <span
      className={styles.asking}
      role="group"
      aria-label={question}
      onKeyDown={({ key }) => key === 'Escape' && stop()}
    >
      <span>{question}</span>
      <Button
        {...button}
        color="red"
        autoFocus
        className={styles.sure}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {children}
      </Button>
      <Button variant="subtle" size={button.size} onClick={stop}>
        {cancel}
      </Button>
    </span>
  );
}
