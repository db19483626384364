import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { daysSince } from '../../shared/format/days-since';
import type { Column } from '../../shared/ui/data-table/column';
import { useDueDay } from '../calendar/use-due-day';
import type { Obligation, Reminder } from './completeness-queries';
import styles from './completeness.module.css';
import { ObligationMark } from './obligation-mark';
import { RemindersCell } from './reminders-cell';
import { ReportingBar } from './reporting-bar';

interface ObligationColumnsInput {
  programme: string;
  period: string;
  /** By the id of the person; null where the reader may not see them. */
  reminders: ReadonlyMap<string, Reminder[]> | null;
  mayExtend: (territory: string) => boolean;
  onExtend: (of: Obligation) => void;
}

/** What is told of each road map that owes reports. */
export function useObligationColumns(input: ObligationColumnsInput): Column<Obligation>[] {
  const { programme, period, reminders, mayExtend, onExtend } = input;
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const dueDay = useDueDay(programme);
  const columns: Column<Obligation>[] = [
    {
      key: 'territory',
      title: t('board.territory'),
      cell: (row) => (
        <Link to="/road-maps/$id" params={{ id: String(row.roadMap) }} search={{ programme, period }}>
          {nameOf(row.name)}
        </Link>
      ),
    },
    { key: 'state', title: t('owed.state'), cell: ({ state }) => <ObligationMark state={state} /> },
    { key: 'received', title: t('board.completeness'), cell: (row) => <ReportingBar {...row} /> },
    {
      key: 'missing',
      title: t('board.missing'),
      numeric: true,
      cell: ({ missing }) => format.count(missing),
    },
    {
      key: 'due',
      title: t('owed.due'),
      cell: (row) => (
        <>
          {format.day(dueDay(row.dueAt))}
          {row.state === 'overdue' && (
            <span className={styles.overdue}>
              {t('owed.daysLate', { days: format.count(daysSince(row.dueAt)) })}
            </span>
          )}
          {row.extendedUntil !== null && <span className={styles.quiet}>{t('owed.extended')}</span>}
        </>
      ),
    },
    {
      key: 'answerable',
      title: t('owed.answerable'),
      wide: true,
      cell: ({ answerable }) =>
        answerable.length === 0 ? (
          <span className={styles.overdue}>{t('owed.nobody')}</span>
        ) : (
          answerable.map(({ name }) => name).join(', ')
        ),
    },
    {
      key: 'reminders',
      title: t('owed.reminders'),
      cell: ({ answerable }) => (
        <RemindersCell reminders={answerable.flatMap(({ id }) => reminders?.get(id) ?? [])} />
      ),
    },
    {
      key: 'more',
      title: t('owed.more'),
      cell: (row) =>
        row.state !== 'complete' &&
        mayExtend(row.territory) && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('extension.askNamed', { place: nameOf(row.name) })}
            onClick={() => onExtend(row)}
          >
            {t('extension.ask')}
          </Button>
        ),
    },
  ];
  return reminders === null ? columns.filter(({ key }) => key !== 'reminders') : columns;
}
