import { useSearch } from '@tanstack/react-router';
import { InProgramme } from '../../features/workspace/in-programme';
import { PromisesView } from './promises-view';

/** Every promise of a programme, what is said of it, and how far it has come. */
export function PromisesPage() {
  const search = useSearch({ from: '/workspace/promises' });
  return (
    <InProgramme search={search}>{(chosen) => <PromisesView chosen={chosen} search={search} />}</InProgramme>
  );
}
