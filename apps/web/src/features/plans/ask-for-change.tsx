import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The way from an item to the form that asks for a change of it. */
export function AskForChange({ id, children }: { id: number; children: ReactNode }) {
  return (
    <Link to="/items/$id/change" params={{ id: String(id) }}>
      {children}
    </Link>
  );
}
