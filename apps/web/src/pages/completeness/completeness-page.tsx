import { useSearch } from '@tanstack/react-router';
import { completenessSearch } from '../../features/completeness/completeness-search';
import { CompletenessView } from '../../features/completeness/completeness-view';
import { InProgramme } from '../../features/workspace/in-programme';

/** Who has reported for a period, and who has not. */
export function CompletenessPage() {
  const search = completenessSearch(useSearch({ strict: false }));
  return (
    <InProgramme search={search}>
      {(chosen) => <CompletenessView chosen={chosen} search={search} />}
    </InProgramme>
  );
}
