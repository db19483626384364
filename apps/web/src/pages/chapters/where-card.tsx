import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChapterLink } from '../../features/chapters/chapter-link';
import type { Chapter, ChapterKind } from '../../features/chapters/chapter-queries';
import { Explained } from '../../features/explain/explained';
import { BandLabel } from '../../features/figures/band-label';
import { byFigure } from '../../features/figures/by-figure';
import { ThreeTracks } from '../../features/items/three-tracks';
import { usePlaceNames } from '../../features/places/use-place-names';
import type { FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Message } from '../../shared/ui/message';
import styles from './chapter-view.module.css';

type ChapterPlace = Chapter['places'][number];

interface WhereCardProps {
  by: ChapterKind;
  chapter: string;
  places: readonly ChapterPlace[];
  set: FigureSetName;
  /** The place on screen: in the list it stands for what it has of its own. */
  here: string;
}

const BEHIND_FIRST = 'deviation';

/** A chapter at the places below, those farthest behind their plan first. */
export function WhereCard({ by, chapter, places, set, here }: WhereCardProps) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const [sort, setSort] = useState(BEHIND_FIRST);
  const rows = useMemo(
    () =>
      inOrder(
        places.filter((place) => place[set].total > 0),
        set,
        sort,
      ),
    [places, set, sort],
  );
  // What the place has of its own is a part of its figures, which has no explanation apart.
  const made = (place: ChapterPlace, figure: string, text: string) =>
    place.territory === here ? (
      text
    ) : (
      <Explained dense figure={`${set}.${figure}`} territory={place.territory} chapter={{ by, key: chapter }}>
        {text}
      </Explained>
    );
  const columns: Column<ChapterPlace>[] = [
    {
      key: 'place',
      title: t('where.place'),
      wide: true,
      cell: ({ territory }) =>
        territory === here ? (
          t('where.own', { place: placeName(territory) })
        ) : (
          <ChapterLink by={by} chapter={chapter} territory={territory}>
            {placeName(territory)}
          </ChapterLink>
        ),
    },
    {
      key: 'accepted',
      title: t('where.tracks'),
      sortable: true,
      cell: (place) => (
        <ThreeTracks
          figures={place[set]}
          explained={
            place.territory === here
              ? undefined
              : { set, territory: place.territory, chapter: { by, key: chapter } }
          }
        />
      ),
    },
    {
      key: 'deviation',
      title: t('chapters.deviation'),
      sortable: true,
      numeric: true,
      cell: (place) => made(place, 'deviation', format.difference(place[set].deviation)),
    },
    {
      key: 'total',
      title: t('where.items'),
      sortable: true,
      numeric: true,
      cell: (place) => made(place, 'total', format.count(place[set].total)),
    },
    { key: 'band', title: t('chapters.band'), cell: (place) => <BandLabel short band={place[set].band} /> },
  ];
  return (
    <Card title={t('where.title')}>
      <div className={styles.where}>
        <DataTable
          stacks
          caption={t('where.caption')}
          columns={columns}
          rows={rows}
          keyOf={({ territory }) => territory}
          sort={sort}
          onSort={setSort}
          empty={<Message title={t('where.none')} />}
        />
      </div>
    </Card>
  );
}

function inOrder(places: readonly ChapterPlace[], set: FigureSetName, sort: string): ChapterPlace[] {
  const key = sort.replace('-', '') as 'accepted' | 'deviation' | 'total';
  return byFigure(places, (place) => place[set][key], sort.startsWith('-'));
}
