import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftBox } from '../drafts/draft-box';
import type { DraftCells } from '../drafts/draft-cells';
import type { SheetRow } from '../report-sheet';
import { withCells } from './with-cells';
import { editableColumns, gridColumns } from './grid-columns';
import { parseBlock } from './parse-block';
import type { RowChecks } from './row-checks';
import { SheetGridRow } from './sheet-grid-row';
import { spreadBlock } from './spread-block';
import { placeOf, useGridKeys } from './use-grid-keys';
import styles from './sheet-grid.module.css';

const ROW_HEIGHT = 62;
const BEYOND_VIEW = 8;

interface SheetGridProps {
  caption: string;
  rows: readonly SheetRow[];
  box: DraftBox;
  checks: RowChecks;
  /** When colleagues began with a row, by item. */
  colleagues: ReadonlyMap<number, string>;
  wide: boolean;
  readOnly: boolean;
  /** An item to begin with. */
  focus: number | undefined;
  onOpen: (row: SheetRow) => void;
  /** What a paste has replaced, to take it back. */
  onPasted: (before: ReadonlyMap<number, DraftCells | undefined>) => void;
}

/** The rows as a spreadsheet: a head and a first column that stay, keys and blocks as people know them, drawn as far as they are in view. */
export function SheetGrid(props: SheetGridProps) {
  const { caption, rows, box, checks, colleagues, wide, readOnly, focus, onOpen, onPasted } = props;
  const { t } = useTranslation('desk');
  const scroll = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const columns = editableColumns(wide);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index].itemId,
    overscan: BEYOND_VIEW,
    // Rounded down, a row would lie over the line below the one before it.
    measureElement: (row) => Math.ceil(row.getBoundingClientRect().height),
    // The row that is typed into stays, however far one scrolls: its cell has the focus.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (current === null || current >= rows.length || shown.includes(current)) return shown;
      return [...shown, current].sort((a, b) => a - b);
    },
  });
  const setText = useCallback(
    (typed: ReadonlyMap<SheetRow, DraftCells>): void =>
      box.type(
        new Map(
          [...typed].map(([row, cells]) => [row.itemId, withCells(row, box.of(row.itemId)?.cells, cells)]),
        ),
      ),
    [box],
  );
  const { onKeyDown, onFocus, go } = useGridKeys(
    scroll,
    virtualizer,
    { rows: rows.length, columns: columns.length },
    ({ row, column }, text) => readOnly || setText(new Map([[rows[row], { [columns[column]]: text }]])),
  );
  const asked = useRef(focus);
  useEffect(() => {
    const at = rows.findIndex(({ itemId }) => itemId === asked.current);
    // Only once: filtering later must not take the focus along.
    asked.current = undefined;
    if (at >= 0) go(at, 0);
  }, [rows, go]);

  const onPaste = (event: ClipboardEvent): void => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    const block = parseBlock(text);
    const isBlock = block.length > 1 || block[0].length > 1;
    const isProse =
      event.target instanceof HTMLTextAreaElement && !text.includes('\t') && event.target.value !== '';
    if (!place || readOnly || !isBlock || isProse) return;
    event.preventDefault();
    const typed = spreadBlock(block, rows, columns, place);
    onPasted(new Map([...typed.keys()].map(({ itemId }) => [itemId, box.of(itemId)?.cells])));
    setText(typed);
  };

  return (
    <div
      ref={scroll}
      className={styles.scroll}
      data-wide={wide || undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        onFocus(event);
        setCurrent(placeOf(event.target)?.row ?? null);
      }}
      onPaste={onPaste}
    >
      <div
        role="grid"
        aria-label={caption}
        aria-rowcount={rows.length + 1}
        aria-colcount={gridColumns(wide).length}
        aria-readonly={readOnly || undefined}
        className={styles.grid}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.headRow}>
            {gridColumns(wide).map((column) => (
              <div key={column} role="columnheader" className={styles.headCell} data-cell={column}>
                {t(`columns.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => (
            <SheetGridRow
              key={key}
              row={rows[index]}
              index={index}
              start={start}
              box={box}
              checks={checks}
              colleague={colleagues.get(rows[index].itemId)}
              wide={wide}
              readOnly={readOnly}
              measure={virtualizer.measureElement}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
