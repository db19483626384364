import { useSearch } from '@tanstack/react-router';
import { reviewSearch } from '../../features/review/queue-filter';
import { ReviewDesk } from '../../features/review/review-desk';
import { InProgramme } from '../../features/workspace/in-programme';

/** What waits for review, and the desk where it is decided. */
export function ReviewPage() {
  const search = reviewSearch(useSearch({ strict: false }));
  return (
    <InProgramme search={search}>
      {(chosen) => <ReviewDesk key={chosen.programme.code} chosen={chosen} search={search} />}
    </InProgramme>
  );
}
