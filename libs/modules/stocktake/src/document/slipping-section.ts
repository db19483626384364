import { STATUS_LABELS } from '@core/metrics';
import type { DocumentContent } from '@platform/documents';
import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { PALETTE } from './palette';
import { parts } from './parts';

type Slipping = StocktakePack['slipping'];
type Group = Slipping['reasons'][number];

const GROUPS = 5;
const LONGEST_TITLE = 150;
const LONGEST_NAME = 70;

/** What is slipping, for which reasons, and who can unblock it. */
export function slippingSection({ slipping }: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const { sections, notes } = words.texts;
  const head: DocumentContent[] = [parts.section(sections.slipping)];
  if (slipping.total === 0) return [...head, { text: notes.nothingSlips, style: 'note' }];
  const shown = words.fill(notes.shown, {
    ...{ shown: words.count(slipping.items.length), total: words.count(slipping.total) },
  });
  const nameOf = (key: string | null): string => cut(key ?? notes.noExecutor, LONGEST_NAME);
  const byExecutor = groups(notes.byExecutor, slipping.executors, nameOf, words);
  const byReason = groups(notes.byReason, slipping.reasons, (key) => words.reason(key), words);
  return [
    ...head,
    {
      columns: [
        { width: '57%', stack: [byExecutor] },
        { width: '*', stack: [byReason] },
      ],
      columnGap: 18,
    },
    ...(slipping.items.length < slipping.total
      ? [{ text: shown, style: 'note', margin: [0, 12, 0, 2] } as DocumentContent]
      : [{ text: '', margin: [0, 10, 0, 0] } as DocumentContent]),
    itemTable(slipping, words),
  ];
}

function groups(
  title: string,
  all: readonly Group[],
  label: (key: string | null) => string,
  words: StocktakeWords,
): DocumentContent {
  const { columns } = words.texts;
  const right = { align: 'right' } as const;
  const rows = all
    .slice(0, GROUPS)
    .map(({ key, items, overdue, loss }) => [
      parts.cell(label(key)),
      parts.cell(words.count(items), right),
      parts.cell(words.count(overdue), right),
      parts.cell(lossText(loss, words), { ...right, bold: true }),
    ]);
  const head = [
    parts.cell(title),
    ...[columns.items, columns.overdue, columns.loss].map((one) => parts.cell(one, right)),
  ];
  return parts.table(head, rows, ['*', 32, 46, 38]);
}

function itemTable({ items }: Slipping, words: StocktakeWords): DocumentContent {
  const { columns, notes } = words.texts;
  const right = { align: 'right' } as const;
  const head = [
    parts.cell(columns.measure),
    parts.cell(columns.deadline),
    parts.cell(columns.late, right),
    parts.cell(`${columns.accepted} / ${columns.planned}`, right),
    parts.cell(columns.loss, right),
    parts.cell(`${columns.reason} · ${columns.executor}`),
  ];
  const rows = items.map((item) => [
    {
      stack: [
        { text: cut(words.text(item.title), LONGEST_TITLE) },
        { text: `${item.code} · ${words.nameOf(item.place)}`, fontSize: 7, color: PALETTE.muted },
      ],
    } as DocumentContent,
    {
      stack: [
        { text: words.shortDay(item.deadline) },
        { text: STATUS_LABELS[item.status][words.language], fontSize: 7, color: PALETTE.warning },
      ],
    } as DocumentContent,
    parts.cell(item.daysLate > 0 ? words.count(item.daysLate) : '—', right),
    parts.cell(
      `${item.accepted === null ? '—' : words.percent(item.accepted)} / ${words.percent(item.planned)}`,
      right,
    ),
    parts.cell(lossText(item.loss, words), { ...right, bold: true }),
    {
      stack: [
        { text: words.reason(item.reason) },
        {
          text: cut(item.executor ?? notes.noExecutor, LONGEST_NAME),
          ...{ fontSize: 7, color: PALETTE.muted },
        },
      ],
    } as DocumentContent,
  ]);
  return parts.table(head, rows, ['*', 50, 40, 62, 40, 128]);
}

/** Points that are held back; hundredths, because one measure of thousands holds back little. */
function lossText(loss: number, { language }: StocktakeWords): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(loss + 0).replace('-', '−');
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
