import { Children, Fragment, type ReactNode } from 'react';
import styles from './crumbs.module.css';

interface CrumbsProps {
  /** What the way is, for whoever hears it: "Path". */
  label: string;
  /** Links from the top down; the page itself is not among them. */
  children: ReactNode;
}

/** The way down to a page, as real links. */
export function Crumbs({ label, children }: CrumbsProps) {
  const steps = Children.toArray(children);
  if (steps.length === 0) return null;
  return (
    <nav aria-label={label} className={styles.crumbs}>
      {steps.map((step, at) => (
        <Fragment key={at}>
          {at > 0 && <span aria-hidden>/</span>}
          {step}
        </Fragment>
      ))}
    </nav>
  );
}
