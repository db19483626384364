import type { ReactNode } from 'react';
import styles from './message.module.css';
import { PageTitle } from './page-title/page-title';

interface MessageProps {
  title: string;
  text?: string;
  heading?: 'h1' | 'h2' | 'p';
  tone?: 'calm' | 'fault';
  children?: ReactNode;
}

/** An empty state or a fault: what is so, and what to do next. */
export function Message({ title, text, heading: Heading = 'p', tone = 'calm', children }: MessageProps) {
  return (
    <div className={styles.message} data-tone={tone}>
      {Heading === 'h1' ? (
        <PageTitle className={styles.title}>{title}</PageTitle>
      ) : (
        <Heading className={styles.title}>{title}</Heading>
      )}
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
