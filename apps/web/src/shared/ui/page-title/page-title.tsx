import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './page-title.module.css';
import { pageHeading } from './page-heading';

interface PageTitleProps {
  children: ReactNode;
  /** What the heading is of, where it does not say so itself: the window is called `<of> · <heading>`. */
  of?: string;
  className?: string;
}

/** The heading of a page, once a page: the window is named after it, and the focus comes here after a navigation. */
export function PageTitle({ children, of, className }: PageTitleProps) {
  const box = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const words = [of, element.textContent].filter(Boolean).join(' · ');
    if (pageHeading.read()?.element !== element || pageHeading.read()?.words !== words) {
      pageHeading.set({ words, element });
    }
  });
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element) pageHeading.clear(element);
    };
  }, []);
  return (
    <h1 ref={box} tabIndex={-1} className={`${styles.title} ${className ?? ''}`}>
      {children}
    </h1>
  );
}
