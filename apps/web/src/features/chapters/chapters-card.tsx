import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { Explained } from '../explain/explained';
import { BandLabel } from '../figures/band-label';
import { byFigure } from '../figures/by-figure';
import { ThreeTracks } from '../items/three-tracks';
import { ChapterLink } from './chapter-link';
import { chapterQueries, type ChapterKind, type ChapterLine, type ChapterScope } from './chapter-queries';
import styles from './chapters-card.module.css';

interface ChaptersCardProps {
  scope: ChapterScope;
  set: FigureSetName;
  by: ChapterKind;
  onBy: (by: ChapterKind) => void;
}

/** There may be thousands of executors. */
const MOST_AT_FIRST = 100;
const KINDS = ['direction', 'promise', 'executor'] as const;

/** The figures of a place by direction, promise or executor; each leads to its own page there. */
export function ChaptersCard({ scope, set, by, onBy }: ChaptersCardProps) {
  const { t } = useTranslation('places');
  const nameOf = useName();
  const [sort, setSort] = useState<string>();
  const lines = useQuery(chapterQueries.breakdown(by, scope));
  const columns = useChapterColumns(by, scope.territory, set);
  const name = ({ key, title }: ChapterLine): string => (title ? nameOf(title) : (key ?? ''));
  const rows = useMemo(
    () => inOrder(lines.data ?? [], set, sort).filter((line) => line[set].total > 0),
    [lines.data, set, sort],
  );
  return (
    <Card
      title={t('chapters.title')}
      tools={
        <ViewSwitch
          label={t('chapters.by')}
          value={by}
          options={KINDS.map((value) => ({ value, label: t(`chapters.${value}`) }))}
          onChange={onBy}
        />
      }
      className={styles.card}
    >
      <Loaded query={lines} height={420}>
        {() => (
          <DataTable
            stacks
            caption={t('chapters.caption')}
            columns={columns}
            rows={rows}
            keyOf={(line) => line.key ?? ''}
            nameOf={name}
            most={MOST_AT_FIRST}
            sort={sort}
            onSort={setSort}
            empty={<Message title={t('chapters.empty')} />}
          />
        )}
      </Loaded>
    </Card>
  );
}

/** Of chapters as they come, or by one of their figures. */
function inOrder(lines: readonly ChapterLine[], set: FigureSetName, sort: string | undefined): ChapterLine[] {
  if (sort === undefined) return [...lines];
  const key = sort.replace('-', '');
  const figureOf = (line: ChapterLine): number | null => {
    const figures = line[set];
    if (key === 'overdue') return figures.statuses.overdue;
    return key === 'deviation' ? figures.deviation : figures.accepted;
  };
  return byFigure(lines, figureOf, sort.startsWith('-'));
}

function useChapterColumns(
  by: ChapterKind,
  territory: string,
  set: FigureSetName,
): readonly Column<ChapterLine>[] {
  const { t } = useTranslation(['places', 'interface']);
  const format = useFigureFormat();
  const nameOf = useName();
  return useMemo(() => {
    const made = ({ key }: ChapterLine, figure: string, text: string) => (
      <Explained dense figure={`${set}.${figure}`} territory={territory} chapter={{ by, key }}>
        {text}
      </Explained>
    );
    return [
      {
        key: 'name',
        title: t('chapters.name'),
        wide: true,
        cell: (line) => (
          <span className={styles.name}>
            {line.key === null ? (
              t(`chapters.without.${by}`)
            ) : (
              <ChapterLink by={by} chapter={line.key} territory={territory}>
                {line.title ? nameOf(line.title) : line.key}
              </ChapterLink>
            )}
            <span className={styles.note}>
              {made(
                line,
                'total',
                t(set === 'measures' ? 'chapters.items' : 'chapters.itemsIndicators', {
                  number: format.count(line[set].total),
                }),
              )}
            </span>
          </span>
        ),
      },
      {
        key: 'accepted',
        title: t('chapters.tracks'),
        sortable: true,
        cell: (line) => (
          <ThreeTracks figures={line[set]} explained={{ set, territory, chapter: { by, key: line.key } }} />
        ),
      },
      {
        key: 'deviation',
        title: t('chapters.deviation'),
        numeric: true,
        sortable: true,
        cell: (line) => made(line, 'deviation', format.difference(line[set].deviation)),
      },
      {
        key: 'overdue',
        title: t('interface:statuses.names.overdue'),
        numeric: true,
        sortable: true,
        cell: (line) => made(line, 'statuses.overdue', format.count(line[set].statuses.overdue)),
      },
      { key: 'band', title: t('chapters.band'), cell: (line) => <BandLabel band={line[set].band} /> },
    ];
  }, [t, format, nameOf, by, territory, set]);
}
