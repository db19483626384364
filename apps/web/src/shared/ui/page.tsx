import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A page as a column of its head and its cards. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
