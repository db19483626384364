import { useId, type ReactNode } from 'react';
import { CardBoundary } from './card-boundary';
import styles from './card.module.css';

interface CardProps {
  title: string;
  /** Beside the title: "how is this made". */
  beside?: ReactNode;
  /** At the right end of the title row: switches. */
  tools?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A section with a heading; a fault inside stays inside. */
export function Card({ title, beside, tools, className, children }: CardProps) {
  const heading = useId();
  return (
    <section className={`${styles.card} ${className ?? ''}`} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {beside}
        {tools && <div className={`${styles.tools} screen-only`}>{tools}</div>}
      </div>
      <CardBoundary>{children}</CardBoundary>
    </section>
  );
}
