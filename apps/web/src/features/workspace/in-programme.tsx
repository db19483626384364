import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import { queries } from '../../shared/api/queries';
import type { ReportingPeriod } from '../../shared/api/reporting-period';
import type { Session } from '../../shared/api/session';
import type { Territory } from '../../shared/api/territory';
import { Failure } from '../../shared/ui/failure';
import { Message } from '../../shared/ui/message';
import { Elsewhere } from '../places/elsewhere';
import { HereOrElsewhere } from '../places/here-or-elsewhere';
import { periodChoice, type PeriodChoice } from '../filters/period-choice';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';
import { FirstSteps } from './first-steps';
import { NoAccess } from './no-access';
import { useRoots } from './use-roots';
import type { WorkspaceSearch } from './workspace-search';

/** What a page about a programme works with; all of it is there. */
export interface ChosenProgramme {
  session: Session;
  programmes: Programme[];
  programme: Programme;
  /** The tops of what the reader may look at in the programme; at least one. */
  roots: Territory[];
  choice: PeriodChoice & { chosen: ReportingPeriod };
}

interface InProgrammeProps {
  search: WorkspaceSearch;
  children: (chosen: ChosenProgramme) => ReactNode;
}

/** Reads what the address means: the session, the programme, its periods; says what is missing when it cannot. */
export function InProgramme({ search, children }: InProgrammeProps) {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return <Waiting />;
  if (!rights.any(session)) return <NoAccess session={session} />;
  return (
    <OfSession session={session} search={search}>
      {children}
    </OfSession>
  );
}

function OfSession({ session, search, children }: InProgrammeProps & { session: Session }) {
  const { t } = useTranslation();
  const programmes = useQuery(queries.programmes());
  const roots = useRoots(session);
  // An address that names a programme means no other one.
  const programme = search.programme
    ? programmes.data?.find(({ code }) => code === search.programme)
    : programmes.data?.[0];
  const periods = useQuery({
    ...queries.periods(programme?.code ?? ''),
    enabled: programme !== undefined,
  });
  // What was read stays on screen when reading it again fails.
  const unread = [programmes, periods].filter(({ data }) => data === undefined);
  const failed = [...unread, roots].find((read) => read.error !== null);
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (programmes.data && !programme && search.programme) return <Elsewhere programme={search.programme} />;
  if (programmes.data && !programme) return <FirstSteps session={session} />;
  if (!programmes.data || !programme || !roots.of || !periods.data) return <Waiting />;
  const choice = periodChoice(periods.data, search.period, search.asOf);
  const { chosen } = choice;
  if (!chosen) return <Message heading="h1" title={t('empty.noPeriod')} text={t('empty.noPeriodText')} />;
  const places = roots.of(programme.code);
  if (places.length === 0) return <NoAccess session={session} />;
  const page = children({
    session,
    programmes: programmes.data,
    programme,
    roots: places,
    choice: { ...choice, chosen },
  });
  if (search.territory === undefined) return page;
  return (
    <HereOrElsewhere roots={places} programme={programme.code} asked={search.territory}>
      {page}
    </HereOrElsewhere>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('state.loading')}>
      <Skeleton height={420} radius="md" />
    </div>
  );
}
