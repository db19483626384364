import { STATUS_LABELS } from '@core/metrics';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Message } from '../../shared/ui/message';
import { StatusGlyph } from '../statuses/status-glyph';
import type { PublicChoice } from './in-public';
import { publicQueries, type PublicPromise } from './public-queries';
import { kept } from './public-search';
import styles from './public.module.css';

type Item = PublicPromise['measures'][number];

const STEP = 50;

/** What carries a promise out, place by place. */
export function PromiseMeasures({ choice, promise }: { choice: PublicChoice; promise: PublicPromise }) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const language = useLanguage();
  const nameOf = useName();
  const [shown, setShown] = useState(STEP);
  const places = useQuery(publicQueries.places(choice.programme.code, choice.period.period));
  const names = new Map(places.data?.items.map(({ code, name }) => [code, nameOf(name)]));
  const { measures, measuresInAll } = promise;
  const visible = measures.slice(0, shown);
  const columns: Column<Item>[] = [
    {
      key: 'item',
      title: t('promises.measure'),
      wide: true,
      cell: (item) => (
        <>
          {nameOf(item.title)} <span className={`${styles.sub} ${styles.under}`}>{item.code}</span>
        </>
      ),
    },
    {
      key: 'place',
      title: t('promises.place'),
      wide: true,
      cell: ({ territory }) => (
        <Link to="/public/places/$code" params={{ code: territory }} search={kept(choice.search)}>
          {names.get(territory) ?? territory}
        </Link>
      ),
    },
    {
      key: 'status',
      title: t('promises.status'),
      cell: ({ status }) => (
        <span className={styles.status}>
          <StatusGlyph status={status} /> {STATUS_LABELS[status][language]}
        </span>
      ),
    },
    { key: 'deadline', title: t('promises.deadline'), cell: ({ deadline }) => format.day(deadline) },
    {
      key: 'verified',
      title: t('promises.verified'),
      numeric: true,
      cell: ({ verified }) => (verified === null ? '—' : format.percent(verified)),
    },
    {
      key: 'accepted',
      title: t('promises.accepted'),
      numeric: true,
      cell: ({ accepted }) => (accepted === null ? '—' : format.percent(accepted)),
    },
  ];
  return (
    <>
      <DataTable
        stacks
        caption={t('promises.measures')}
        columns={columns}
        rows={visible}
        keyOf={({ territory, code }) => `${territory} ${code}`}
        empty={<Message title={t('promises.noMeasures')} />}
      />
      {measuresInAll > visible.length && (
        <p>
          {measures.length > shown && (
            <Button variant="default" size="compact-sm" onClick={() => setShown(shown + STEP)}>
              {t('promises.more')}
            </Button>
          )}{' '}
          <span className={styles.sub}>
            {t('promises.cut', { shown: visible.length, total: measuresInAll })}
          </span>
        </p>
      )}
    </>
  );
}
