import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chapterAddress, type ExplainedChapter } from './chapter-address';
import styles from './explained.module.css';

interface ExplainedProps {
  /** As `GET /metrics/{territory}/explain` names it: `accepted`, `indicators.gap`, `statuses.overdue`. */
  figure: string;
  territory: string;
  /** Where it is of one direction, promise or executor there. */
  chapter?: ExplainedChapter;
  /** Where it is not the page's. */
  period?: string;
  /** Where many numbers stand together: out of the way of the tab key. The place's own page has each of them in it. */
  dense?: boolean;
  /** The number as text. */
  children: ReactNode;
}

/** Signs of a number that is narrower than a finger. */
const SHORT = 2;

/** A number one can press to see how it is made. What is open stands in the address, so that it can be sent. */
export function Explained({ figure, territory, chapter, period, dense, children }: ExplainedProps) {
  const { t } = useTranslation();
  const asked = {
    explain: figure,
    explainAt: territory,
    explainOf: chapterAddress.write(chapter),
    explainIn: period,
  };
  return (
    <Link
      to="."
      search={(now: object) => ({ ...now, ...asked }) as never}
      state={{ explained: true } as never}
      resetScroll={false}
      className={styles.number}
      data-short={(typeof children === 'string' && children.length <= SHORT) || undefined}
      title={t('figure.howTitle')}
      tabIndex={dense ? -1 : undefined}
      aria-haspopup="dialog"
    >
      {children}
    </Link>
  );
}
