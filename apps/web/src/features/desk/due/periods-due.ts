import type { ReportingPeriod } from '../../../shared/api/reporting-period';

/** So many periods are looked at, besides one that was asked for. */
const MOST = 3;

/** Which periods the desk shows: the open ones that have begun, the last that ended first, then the running one, then older ones. */
export function periodsDue(begun: readonly ReportingPeriod[], asked: string | undefined): ReportingPeriod[] {
  const wanted = begun.filter(({ period }) => period === asked);
  if (wanted.length > 0) return wanted;
  const open = begun.filter(({ locked }) => !locked);
  const ended = open.filter(({ ended: isOver }) => isOver).reverse();
  const running = open.filter(({ ended: isOver }) => !isOver);
  return [...ended.slice(0, 1), ...running, ...ended.slice(1)].slice(0, MOST);
}
