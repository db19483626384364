import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** What is known of one thing, as names and values. @param dense where values are short: days and counts */
export function Facts({ dense, children }: { dense?: boolean; children: ReactNode }) {
  return (
    <dl className={styles.facts} data-dense={dense || undefined}>
      {children}
    </dl>
  );
}

/** One line of {@link Facts}. */
export function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={styles.fact} data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
