import { useName } from '../../shared/i18n/use-name';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { tileNames, type TileName } from '../places/tile-names';
import type { DistrictSquare } from './district-squares';
import { moveByArrows } from './move-by-arrows';
import { Tile } from './tile';
import styles from './tile-grid.module.css';

interface TileGridProps {
  label: string;
  places: Place[];
  districts?: Map<string, DistrictSquare[]>;
  /** The code of the open one; null when none is. */
  selected: string | null;
  small?: boolean;
  highlight: Highlight;
  onOpen: (code: string) => void;
}

const NAMELESS: TileName = { name: '', letters: '' };

/**
 * Territories as tiles: on their grid where they have one, else in rows. One stop for the Tab key; arrows move inside.
 */
export function TileGrid({ label, places, districts, selected, small, highlight, onOpen }: TileGridProps) {
  const nameOf = useName();
  const written = tileNames(new Map(places.map(({ territory }) => [territory.code, nameOf(territory.name)])));
  const onGrid = !small && places.length > 0 && places.every(({ territory }) => territory.grid !== null);
  const firstRow = Math.min(...places.map(({ territory }) => territory.grid?.row ?? 1));
  const stop = places.find(({ territory }) => territory.code === selected) ?? places[0];
  return (
    <div
      role="group"
      aria-label={label}
      className={onGrid ? styles.map : styles.rows}
      data-small={small || undefined}
      onKeyDown={moveByArrows}
    >
      {places.map((place) => (
        <Tile
          key={place.territory.code}
          place={place}
          written={written.get(place.territory.code) ?? NAMELESS}
          small={small}
          districts={districts?.get(place.territory.code)}
          selected={place.territory.code === selected}
          focusable={place === stop}
          highlight={highlight}
          position={
            onGrid && place.territory.grid
              ? { gridRow: place.territory.grid.row - firstRow + 1, gridColumn: place.territory.grid.col }
              : undefined
          }
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
