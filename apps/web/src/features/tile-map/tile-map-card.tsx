import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import type { Scope } from '../../shared/api/queries';
import type { Territory } from '../../shared/api/territory';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import type { Read } from '../../shared/ui/read';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { boundaryQueries } from '../boundaries/boundary-queries';
import { ExportMenu } from '../export/export-menu';
import { DefinitionButton } from '../figures/definition-button';
import { usePageKeys } from '../help/page-keys';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { MapLegend } from './map-legend';
import { TileGrid } from './tile-grid';
import { useDistrictSquares } from './use-district-squares';
import styles from './tile-map-card.module.css';

const MapTable = lazy(() => import('./map-table').then((module) => ({ default: module.MapTable })));
const BoundaryMap = lazy(() => import('./boundary-map').then((module) => ({ default: module.BoundaryMap })));

/** By boundaries where there are any, else by tiles; `tiles` asks for tiles all the same. */
type MapView = 'map' | 'tiles' | 'table';

interface TileMapCardProps {
  scope: Omit<Scope, 'territory'>;
  set: FigureSetName;
  /** Of the card; the country's map draws the districts of each region as squares, a region's own has none. */
  title: string;
  hasSquares: boolean;
  regions: Read<Place[]>;
  /** The region that is open, its districts, and which of them is; absent where nothing is open. */
  open?: { region: Territory; districts: Read<Place[]>; district: string | null };
  /** Code of the tile that is open; null when none is. */
  selected: string | null;
  view: MapView;
  highlight: Highlight;
  onView: (view: MapView) => void;
  onOpen: (code: string) => void;
}

/** The country as tiles or as a table, and below it the districts of the region that is open. */
export function TileMapCard(props: TileMapCardProps) {
  const { scope, set, title, hasSquares, regions, open, selected, view, highlight, onView, onOpen } = props;
  const { t } = useTranslation();
  const nameOf = useName();
  const format = useFigureFormat();
  usePageKeys({ keys: [{ keys: ['←', '↑', '→', '↓'], text: t('map.keys') }] });
  const picture = useRef<HTMLDivElement>(null);
  const root = regions.data?.[0]?.territory.parent ?? undefined;
  const { data: boundaries } = useQuery({
    ...boundaryQueries.under(root ?? ''),
    enabled: hasSquares && root !== undefined,
  });
  // A map with holes would hide places: boundaries show once every place has one.
  const known = new Set(boundaries?.features.map(({ id }) => id));
  const isDrawn = known.size > 0 && (regions.data ?? []).every(({ territory }) => known.has(territory.code));
  const shownAs = view === 'tiles' && !isDrawn ? 'map' : view;
  const drawn = hasSquares ? (regions.data ?? []) : [];
  const squares = useDistrictSquares(
    drawn.map(({ territory }) => territory),
    scope,
    set,
  );
  return (
    <Card
      title={title}
      beside={<DefinitionButton of="map" />}
      tools={
        <>
          <ViewSwitch
            label={t('map.view')}
            value={shownAs}
            onChange={onView}
            options={[
              { value: 'map', label: t('map.asMap') },
              ...(isDrawn ? [{ value: 'tiles' as const, label: t('map.asTiles') }] : []),
              { value: 'table', label: t('map.asTable') },
            ]}
          />
          <ExportMenu
            name={title}
            path={root && `/metrics/${root}/children`}
            query={scope}
            picture={shownAs === 'table' ? undefined : picture}
            caption={format.period(scope.period)}
          />
        </>
      }
    >
      <div ref={picture} className={styles.picture}>
        <Loaded query={regions} height={430}>
          {(places) => {
            if (places.length === 0) return <Message title={t('map.empty')} />;
            const shared = {
              label: hasSquares ? t('map.gridLabel') : title,
              places,
              selected,
              highlight,
              onOpen,
            };
            if (shownAs === 'table') {
              return (
                <Suspense fallback={<Skeleton height={430} radius="md" />}>
                  <MapTable {...shared} set={set} />
                </Suspense>
              );
            }
            const tiles = <TileGrid {...shared} districts={squares} />;
            if (shownAs === 'tiles' || !isDrawn || !boundaries) return tiles;
            return (
              <Suspense fallback={tiles}>
                <BoundaryMap {...shared} boundaries={boundaries} />
              </Suspense>
            );
          }}
        </Loaded>
        <MapLegend />
      </div>
      {open && (
        <div className={styles.districts}>
          <h3 className={styles.title}>{t('map.districts', { name: nameOf(open.region.name) })}</h3>
          <Loaded query={open.districts} height={120}>
            {(places) =>
              places.length === 0 ? (
                <Message title={t('map.empty')} />
              ) : (
                <TileGrid
                  small
                  label={t('map.districtsLabel')}
                  places={places}
                  selected={open.district}
                  highlight={highlight}
                  onOpen={onOpen}
                />
              )
            }
          </Loaded>
        </div>
      )}
      {hasSquares && shownAs !== 'table' && <p className={`${styles.hint} screen-only`}>{t('map.hint')}</p>}
    </Card>
  );
}
