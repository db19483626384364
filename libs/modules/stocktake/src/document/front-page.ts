import { BAND_LABELS, metricRule } from '@core/metrics';
import type { DocumentContent } from '@platform/documents';
import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { headlineSvg } from './headline-svg';
import { headlineSentences } from './headline-sentences';
import { keyFigures } from './key-figures';
import { BAND_COLOURS, PALETTE } from './palette';
import { PAGE_WIDTH } from './parts';

/** The first page alone tells a leader where the place stands. */
export function frontPage(pack: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const { texts } = words;
  const { measures, indicators } = pack.figures;
  const title = (text: string, count: string): DocumentContent => ({
    columns: [
      { text, fontSize: 11, bold: true, width: '*' },
      { text: count, width: 'auto', color: PALETTE.muted },
    ],
    margin: [0, 0, 0, 6],
  });
  return [
    ...titleOf(pack, words),
    stamps(pack, words),
    title(texts.head.completion, words.fill(texts.head.measures, { count: words.count(measures.total) })),
    { svg: headlineSvg(measures, words, PAGE_WIDTH), width: PAGE_WIDTH },
    bandRow(pack, words),
    {
      ul: headlineSentences(pack, words),
      style: 'lead',
      margin: [0, 12, 0, 12],
      markerColor: PALETTE.primary,
    },
    keyFigures(pack, words),
    ...(indicators.total === 0
      ? []
      : [
          {
            unbreakable: true,
            margin: [0, 12, 0, 0],
            stack: [
              title(
                texts.head.attainment,
                words.fill(texts.head.indicators, { count: words.count(indicators.total) }),
              ),
              { svg: headlineSvg(indicators, words, PAGE_WIDTH), width: PAGE_WIDTH },
            ],
          } as DocumentContent,
        ]),
  ];
}

function titleOf(
  { programme, place, above, period }: StocktakePack,
  words: StocktakeWords,
): DocumentContent[] {
  const { texts } = words;
  const way = above.map(({ name }) => words.text(name)).join(' / ');
  return [
    { text: `${texts.product}  ·  ${texts.title}`, style: 'product' },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 4, x2: PAGE_WIDTH, y2: 4, lineWidth: 1.6, lineColor: PALETTE.primary },
      ],
    },
    ...(way === '' ? [] : [{ text: way, style: 'note', margin: [0, 10, 0, 0] } as DocumentContent]),
    { text: words.text(place.name) || place.code, style: 'place', margin: [0, way === '' ? 12 : 0, 0, 2] },
    {
      text: [
        { text: words.period(period.code), bold: true, color: PALETTE.text },
        ` · ${words.text(programme.title)}`,
      ],
      style: 'subtitle',
      margin: [0, 0, 0, 10],
    },
  ];
}

/** What makes the numbers repeatable: state of knowledge, rule, revision. */
function stamps({ period, stamp }: StocktakePack, words: StocktakeWords): DocumentContent {
  const { texts } = words;
  const { knownAt, ruleVersion, computedAt, revision, madeAt } = stamp;
  const state = period.locked
    ? texts.stamp.locked
    : words.fill(texts.stamp.open, { due: words.lastDay(period.dueAt) });
  const known = knownAt === null ? texts.stamp.now : words.instant(new Date(knownAt));
  const cells: [string, string, string][] = [
    [texts.stamp.period, `${words.day(period.startsOn)} – ${words.day(period.endsOn)}`, state],
    [texts.stamp.state, known, knownAt === null ? '' : texts.stamp.frozen],
    [texts.stamp.rule, ruleVersion, `${texts.stamp.revision} ${words.count(revision)}`],
    [
      texts.stamp.computed,
      computedAt === null ? texts.notes.noData : words.instant(computedAt),
      `${texts.stamp.made}: ${words.instant(madeAt)}`,
    ],
  ];
  return {
    layout: 'plain',
    margin: [0, 0, 0, 14],
    table: {
      widths: ['*', 118, 74, 128],
      body: [
        cells.map(([label, value, more]) => ({
          fillColor: PALETTE.ground,
          margin: [8, 6, 8, 6],
          stack: [
            { text: label, style: 'head' },
            { text: value, bold: true },
            { text: more, fontSize: 7, color: PALETTE.muted },
          ],
        })),
      ],
    },
  };
}

function bandRow({ figures: { measures }, stamp }: StocktakePack, words: StocktakeWords): DocumentContent {
  const { texts } = words;
  const { band, deviation, overdueShare } = measures;
  const { fill, ink } = BAND_COLOURS[band];
  const least = words.wholePercent(metricRule(stamp.ruleVersion).minCoverage);
  const rule =
    band === 'grey'
      ? words.fill(texts.band.grey, { least })
      : words.fill(texts.band.rule, {
          deviation: words.points(deviation),
          overdue: words.ratio(overdueShare),
        });
  return {
    layout: 'plain',
    margin: [0, 6, 0, 0],
    table: {
      widths: ['auto', '*'],
      body: [
        [
          {
            text: words.fill(texts.band.title, { band: BAND_LABELS[band][words.language] }),
            ...{ fillColor: fill, color: ink, bold: true, fontSize: 10, margin: [9, 4, 9, 4] },
          },
          { text: rule, margin: [10, 5, 0, 0], color: PALETTE.muted },
        ],
      ],
    },
  };
}
