import { useSearch } from '@tanstack/react-router';
import { verdictsSearch } from '../../features/verdicts/verdicts-search';
import { VerdictsView } from '../../features/verdicts/verdicts-view';
import { InProgramme } from '../../features/workspace/in-programme';

/** What is said of promises, proposed by the rule and confirmed by people. */
export function VerdictsPage() {
  const search = verdictsSearch(useSearch({ strict: false }));
  return (
    <InProgramme search={search}>{(chosen) => <VerdictsView chosen={chosen} search={search} />}</InProgramme>
  );
}
