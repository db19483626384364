import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import type { Read } from '../../shared/ui/read';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { DefinitionButton } from '../figures/definition-button';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { MapLegend } from './map-legend';
import { MapTable } from './map-table';
import { TileGrid } from './tile-grid';
import { useDistrictSquares } from './use-district-squares';
import styles from './tile-map-card.module.css';

interface TileMapCardProps {
  scope: { programme: string; period: string };
  set: FigureSetName;
  /** Of the card; the country's map draws the districts of each region as squares, a region's own has none. */
  title: string;
  hasSquares: boolean;
  regions: Read<Place[]>;
  /** The region that is open, its districts, and which of them is; absent where nothing is open. */
  open?: { region: Territory; districts: Read<Place[]>; district: string | null };
  /** Code of the tile that is open; null when none is. */
  selected: string | null;
  view: 'map' | 'table';
  highlight: Highlight;
  onView: (view: 'map' | 'table') => void;
  onOpen: (code: string) => void;
}

/** The country as tiles or as a table, and below it the districts of the region that is open. */
export function TileMapCard(props: TileMapCardProps) {
  const { scope, set, title, hasSquares, regions, open, selected, view, highlight, onView, onOpen } = props;
  const { t } = useTranslation();
  const nameOf = useName();
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
        <ViewSwitch
          label={t('map.view')}
          value={view}
          onChange={onView}
          options={[
            { value: 'map', label: t('map.asMap') },
            { value: 'table', label: t('map.asTable') },
          ]}
        />
      }
    >
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
          return view === 'table' ? <MapTable {...shared} /> : <TileGrid {...shared} districts={squares} />;
        }}
      </Loaded>
      <MapLegend />
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
      {hasSquares && <p className={`${styles.hint} screen-only`}>{t('map.hint')}</p>}
    </Card>
  );
}
