import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keepSearch } from '../../shared/address/keep-search';

interface ItemLinkProps {
  id: number;
  children: ReactNode;
}

/** The way to the page of a measure or an indicator, in the programme, the period and the day of this page. */
export function ItemLink({ id, children }: ItemLinkProps) {
  return (
    <Link to="/items/$id" params={{ id: String(id) }} search={keepSearch('programme', 'period', 'asOf')}>
      {children}
    </Link>
  );
}
