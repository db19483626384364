import { useSearch } from '@tanstack/react-router';
import { verifySearch } from '../../features/verification/verify-search';
import { VerifyView } from '../../features/verification/verify-view';
import { InProgramme } from '../../features/workspace/in-programme';

/** Where somebody independent records what they saw. */
export function VerifyPage() {
  const search = verifySearch(useSearch({ strict: false }));
  return (
    <InProgramme search={search}>
      {(chosen) => <VerifyView key={chosen.programme.code} chosen={chosen} search={search} />}
    </InProgramme>
  );
}
