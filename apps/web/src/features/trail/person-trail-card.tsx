import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { EventList } from './event-list';
import { trailQueries } from './trail-queries';
import styles from './trail.module.css';

const SHOWN = 10;

/** What a person did, and what was done to their account. */
export function PersonTrailCard({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const [view, setView] = useState<'did' | 'done'>('did');
  const events = useInfiniteQuery(
    trailQueries.events(view === 'did' ? { actor: id } : { subject: `account:${id}` }, SHOWN),
  );
  return (
    <Card
      title={t('trail.title')}
      tools={
        <ViewSwitch
          label={t('trail.view')}
          value={view}
          options={(['did', 'done'] as const).map((value) => ({ value, label: t(`trail.${value}`) }))}
          onChange={setView}
        />
      }
    >
      <Loaded query={events} height={220}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className={styles.small}>{t('trail.none')}</p>;
          return <EventList compact events={items} label={t(`trail.${view}`)} />;
        }}
      </Loaded>
      <div className={styles.foot}>
        {events.hasNextPage && (
          <Button
            size="xs"
            variant="default"
            loading={events.isFetchingNextPage}
            onClick={() => void events.fetchNextPage()}
          >
            {common('table.more')}
          </Button>
        )}
        <Link to="/audit" search={view === 'did' ? { actor: id } : { subject: 'account', id }}>
          {t('trail.all')}
        </Link>
      </div>
    </Card>
  );
}
