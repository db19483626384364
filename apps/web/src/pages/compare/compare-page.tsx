import { useSearch } from '@tanstack/react-router';
import { InProgramme } from '../../features/workspace/in-programme';
import { CompareView } from './compare-view';

/** Places side by side, and periods one against the other. */
export function ComparePage() {
  const search = useSearch({ from: '/workspace/compare' });
  return <InProgramme search={search}>{(chosen) => <CompareView {...chosen} search={search} />}</InProgramme>;
}
