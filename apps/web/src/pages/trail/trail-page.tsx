import { timeZone } from '@core/kernel';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Needs } from '../../features/session/needs';
import { useWholeSystem } from '../../features/session/use-whole-system';
import { ChainCheckCard } from '../../features/trail/chain-check-card';
import { EventList } from '../../features/trail/event-list';
import { TrailKeyCard } from '../../features/trail/trail-key-card';
import { trailQueries, type TrailFilter } from '../../features/trail/trail-queries';
import type { Session } from '../../shared/api/session';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import styles from '../../features/trail/trail.module.css';
import { TrailFilters } from './trail-filters';
import type { TrailSearch } from './trail-search';

/** Who did what, and whether the record of it is whole. */
export function TrailPage() {
  return <Needs action="audit.read">{(session) => <Trail session={session} />}</Needs>;
}

function Trail({ session }: { session: Session }) {
  const { t } = useTranslation('operations');
  const { t: common } = useTranslation();
  const search = useSearch({ from: '/workspace/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const isWhole = useWholeSystem(session, 'audit.read');
  const events = useInfiniteQuery(trailQueries.events(filterOf(search, session.country.timeZone)));
  const change = (part: TrailSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  return (
    <Page>
      <PageHead title={t('trail.title')} lead={t('trail.lead')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <TrailFilters search={search} onChange={change} />
          <Loaded query={events} height={420}>
            {({ pages }) => {
              const items = pages.flatMap((page) => page.items);
              return items.length === 0 ? (
                <Message title={t('trail.none')} text={t('trail.noneHint')} />
              ) : (
                <EventList events={items} label={t('trail.caption')} />
              );
            }}
          </Loaded>
          {events.hasNextPage && (
            <div>
              <Button
                variant="default"
                loading={events.isFetchingNextPage}
                onClick={() => void events.fetchNextPage()}
              >
                {common('table.more')}
              </Button>
            </div>
          )}
        </div>
        <div className={styles.column}>
          {isWhole && <ChainCheckCard />}
          <TrailKeyCard mayExport={isWhole} />
        </div>
      </div>
    </Page>
  );
}

/** The address as the API asks; days are the country's, from their first to their last moment. */
function filterOf({ subject, id, place, from, to, ...same }: TrailSearch, zone: string): TrailFilter {
  return {
    ...same,
    subject: subject && (id ? `${subject}:${id}` : subject),
    territory: place,
    from: from && timeZone.startOf(from, zone).toISOString(),
    to: to && new Date(timeZone.endOf(to, zone).getTime() - 1).toISOString(),
  };
}
