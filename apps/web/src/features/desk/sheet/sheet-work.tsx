import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { SearchBox } from '../../../shared/ui/search-box';
import { deskQueries } from '../desk-queries';
import type { DraftBox } from '../drafts/draft-box';
import type { DraftCells } from '../drafts/draft-cells';
import { ReplacedNotice } from '../drafts/replaced-notice';
import { SaveStateLine } from '../drafts/save-state-line';
import { useWholeBox } from '../drafts/use-draft-box';
import type { ReportSheet, SheetRow } from '../report-sheet';
import { RowDialog } from '../row/row-dialog';
import { makeOutgoing } from '../sending/make-outgoing';
import { SendDialog } from '../sending/send-dialog';
import { SendingLine } from '../sending/sending-line';
import { useSending } from '../sending/use-sending';
import { RowChecks } from './row-checks';
import { SheetChips } from './sheet-chips';
import { isFound, isShown, type Shown } from './is-shown';
import { SheetGrid } from './sheet-grid';
import type { SheetSearch } from './sheet-search';
import { SheetTotals } from './sheet-totals';
import { summaryOf } from './summary-of';
import styles from './sheet-bar.module.css';

interface SheetWorkProps {
  sheet: ReportSheet;
  box: DraftBox;
  search: SheetSearch;
  /** What the grid is of, in words. */
  caption: string;
  onSearch: (part: Partial<SheetSearch>) => void;
}

/** The grid with all that is done on it: choosing rows, typing, looking at what would change, sending. */
export function SheetWork({ sheet, box, search, caption, onSearch }: SheetWorkProps) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const queryClient = useQueryClient();
  useWholeBox(box);
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<SheetRow | null>(null);
  const [asking, setAsking] = useState(false);
  const [pasted, setPasted] = useState<ReadonlyMap<number, DraftCells | undefined> | null>(null);
  const { sending, send, forget } = useSending(box, sheet.programme);
  const { territory, period, rows, drafts } = sheet;
  const checks = useMemo(() => new RowChecks({ territory, period }), [territory, period]);
  const summary = summaryOf(rows, box, checks);
  const shown = search.show ?? 'all';
  const words = search.q ?? '';
  const visible = useVisible({ rows, box, checks, shown, words, round });
  const colleagues = useMemo(
    () => new Map(drafts.filter(({ own }) => !own).map(({ itemId, savedAt }) => [itemId, savedAt])),
    [drafts],
  );
  const isBusy = sending.kind === 'going' || sending.kind === 'waiting';
  const look = async (): Promise<void> => {
    // Held against what stands now, not when the page was opened.
    await queryClient.refetchQueries({ queryKey: deskQueries.sheet(sheet.roadMap, period).queryKey });
    setAsking(true);
  };
  return (
    <>
      <div className={styles.bar}>
        <SheetChips
          shown={shown}
          counts={summary.counts}
          onShown={(next) => {
            onSearch({ show: next === 'all' ? undefined : next });
            setRound(round + 1);
          }}
        />
        <SearchBox
          className={styles.search}
          label={t('shown.search')}
          clearLabel={common('league.clear')}
          value={words}
          onChange={(q) => onSearch({ q: q.trim() || undefined })}
        />
        <label className={styles.wide}>
          <input
            type="checkbox"
            checked={search.wide === 'all'}
            onChange={(event) => onSearch({ wide: event.currentTarget.checked ? 'all' : undefined })}
          />
          {t('shown.wide')}
        </label>
      </div>
      <ReplacedNotice box={box} rows={rows} />
      {pasted && (
        <p className={styles.note} role="status">
          {t('paste.done', { count: format.count(pasted.size) })}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              box.type(pasted);
              setPasted(null);
            }}
          >
            {t('paste.undo')}
          </Button>
        </p>
      )}
      <SendingLine sending={sending} onDone={forget} />
      {visible.length === 0 ? (
        <p className={styles.note}>{t(`shown.none.${words === '' ? shown : 'found'}`)}</p>
      ) : (
        <SheetGrid
          caption={caption}
          rows={visible}
          box={box}
          checks={checks}
          colleagues={colleagues}
          wide={search.wide === 'all'}
          readOnly={sheet.locked}
          focus={search.item === undefined ? undefined : Number(search.item)}
          onOpen={setOpened}
          onPasted={setPasted}
        />
      )}
      <div className={styles.foot}>
        <div className={styles.state}>
          <SheetTotals summary={summary} />
          <SaveStateLine state={box.saving} drafts={summary.counts.changed} />
        </div>
        <div className={styles.ways}>
          {summary.counts.changed > 0 && (
            <ConfirmButton
              size="sm"
              question={t('discard.question', { count: format.count(summary.counts.changed) })}
              cancel={t('discard.no')}
              onConfirm={() => box.type(new Map(box.itemIds.map((itemId) => [itemId, undefined])))}
            >
              {t('discard.ask')}
            </ConfirmButton>
          )}
          <Button
            loading={isBusy}
            disabled={summary.ready.length === 0 || sheet.locked}
            onClick={() => void look()}
          >
            {t('send.open', { count: format.count(summary.ready.length) })}
          </Button>
        </div>
      </div>
      {asking && (
        <SendDialog
          ready={summary.ready}
          faulty={summary.counts.faulty}
          box={box}
          checks={checks}
          onClose={() => setAsking(false)}
          onSend={() => {
            setAsking(false);
            setPasted(null);
            void send(makeOutgoing(sheet, summary.ready, box));
          }}
        />
      )}
      {opened && <RowDialog sheet={sheet} row={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface Wanted {
  rows: readonly SheetRow[];
  box: DraftBox;
  checks: RowChecks;
  shown: Shown;
  words: string;
  /** Counted up to look anew. */
  round: number;
}

/** The rows on screen. They are chosen when one asks, not while one types: a row must not vanish under the hand. */
function useVisible({ rows, box, checks, shown, words, round }: Wanted): SheetRow[] {
  return useMemo(() => {
    const mark = (row: SheetRow) => {
      const draft = box.of(row.itemId);
      return { has: draft !== undefined, faulty: draft !== undefined && !checks.of(row, draft).sound };
    };
    return rows.filter((row) => isShown(row, mark(row), shown) && isFound(row, words));
  }, [rows, box, checks, shown, words, round]);
}
