import type { PublicPeriod } from '../data/published-programme.reader';
import { publicationErrors } from './publication.errors';

/**
 * The period asked for, or the one that stands where none is named.
 * @throws DomainError `PERIOD.UNKNOWN` of one that is not told, or while none is
 */
export function periodOf(
  {
    periods,
    standing,
  }: { readonly periods: readonly PublicPeriod[]; readonly standing: PublicPeriod | null },
  asked: string | undefined,
): PublicPeriod {
  const found = asked === undefined ? standing : periods.find(({ period }) => period === asked);
  if (found === undefined || found === null) throw publicationErrors.periodUnknown(asked ?? '');
  return found;
}
