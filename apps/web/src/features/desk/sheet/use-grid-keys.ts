import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { GridStep } from './grid-step';
import { gridStep } from './grid-step';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A cell's place, by rows and columns that are filled in. */
export interface GridPlace {
  row: number;
  column: number;
}

const FRAMES = 8;

const fieldOf = (target: EventTarget): Field | null =>
  target instanceof HTMLElement && target.dataset.at !== undefined ? (target as Field) : null;

/** The place of the cell an event came from; null for what is no cell. */
export function placeOf(target: EventTarget): GridPlace | null {
  const [row, column] = fieldOf(target)?.dataset.at?.split(':').map(Number) ?? [];
  return row === undefined ? null : { row, column };
}

/** The keys of a spreadsheet over a grid of which only what is in view is drawn. */
export function useGridKeys(
  box: RefObject<HTMLElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
  size: { rows: number; columns: number },
  onText: (place: GridPlace, text: string) => void,
) {
  const before = useRef('');

  const go = useCallback(
    (row: number, column: number): void => {
      virtualizer.scrollToIndex(row, { align: 'auto' });
      const look = (left: number): void => {
        const field = box.current?.querySelector<Field>(`[data-at="${row}:${column}"]`);
        if (field) {
          field.focus();
          if (!(field instanceof HTMLSelectElement)) field.select();
        } else if (left > 0) requestAnimationFrame(() => look(left - 1));
      };
      look(FRAMES);
    },
    [box, virtualizer],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const field = fieldOf(event.target);
    const place = placeOf(event.target);
    if (!field || !place) return;
    if (event.key === 'Escape') {
      if (field.value !== before.current) event.preventDefault();
      return onText(place, before.current);
    }
    if (field instanceof HTMLSelectElement && (event.key === 'Delete' || event.key === 'Backspace'))
      return onText(place, '');
    const step = gridStep(event, field);
    if (!step) return;
    event.preventDefault();
    const { row, column } = reached(place, step, size);
    go(row, column);
  };

  const onFocus = (event: FocusEvent): void => {
    const field = fieldOf(event.target);
    if (field) before.current = field.value;
  };
  return { onKeyDown, onFocus, go };
}

function reached(
  from: GridPlace,
  { rows, columns, edge }: GridStep,
  size: { rows: number; columns: number },
): GridPlace {
  if (edge === 'first') return { row: 0, column: 0 };
  if (edge === 'last') return { row: size.rows - 1, column: size.columns - 1 };
  const within = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value));
  const column = from.column + columns;
  // Beyond the last cell of a row the next row begins.
  if (column >= size.columns && from.row + 1 < size.rows) return { row: from.row + 1, column: 0 };
  if (column < 0 && from.row > 0) return { row: from.row - 1, column: size.columns - 1 };
  return { row: within(from.row + rows, size.rows), column: within(column, size.columns) };
}
