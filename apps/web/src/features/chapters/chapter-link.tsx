import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keepSearch } from '../../shared/address/keep-search';
import type { ChapterKind } from './chapter-queries';

interface ChapterLinkProps {
  by: ChapterKind;
  chapter: string;
  /** The place it is looked at; absent: where the page's reader begins. */
  territory?: string;
  children: ReactNode;
}

/** What goes along to another page about the same programme, period and day. */
const along = keepSearch('programme', 'period', 'asOf', 'set');

/** The way to the page of a direction, a promise or an executor at a place. */
export function ChapterLink({ by, chapter, territory, children }: ChapterLinkProps) {
  if (by === 'executor') {
    return (
      <Link to="/executor" search={(now: object) => ({ ...along(now), territory, name: chapter })}>
        {children}
      </Link>
    );
  }
  return (
    <Link
      to={by === 'promise' ? '/promises/$code' : '/directions/$code'}
      params={{ code: chapter }}
      search={(now: object) => ({ ...along(now), territory })}
    >
      {children}
    </Link>
  );
}
