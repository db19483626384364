import { useState } from 'react';
import { DifferenceList } from './difference-list';
import type { Narrowed } from './difference-query';

/** What a file of road maps would add and edit, against what is in force. */
export function ProposalDifferences({ id }: { id: string }) {
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  return (
    <DifferenceList
      compared={{ subject: 'imports', path: `/imports/${encodeURIComponent(id)}/differences` }}
      narrowed={narrowed}
      onNarrow={setNarrowed}
      hasPlaces
    />
  );
}
