import { useSearch } from '@tanstack/react-router';
import { InProgramme } from '../../features/workspace/in-programme';
import { SlippingView } from './slipping-view';

/** What is slipping, why, and who can unblock it. */
export function SlippingPage() {
  const search = useSearch({ from: '/workspace/slipping' });
  return (
    <InProgramme search={search}>{(chosen) => <SlippingView {...chosen} search={search} />}</InProgramme>
  );
}
