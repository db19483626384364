import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ItemLinkProps {
  id: number;
  children: ReactNode;
}

/** The way to the page of a measure or an indicator, in the programme, the period and the day of this page. */
export function ItemLink({ id, children }: ItemLinkProps) {
  return (
    <Link
      to={'/items/$id' as '.'}
      params={{ id: String(id) } as never}
      search={({ programme, period, asOf }: Record<string, unknown>) =>
        ({ programme, period, asOf }) as never
      }
    >
      {children}
    </Link>
  );
}
