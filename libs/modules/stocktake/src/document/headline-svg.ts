import type { Figures } from '@core/metrics';
import type { StocktakeWords } from '../texts/stocktake-words';
import { PALETTE } from './palette';
import { svg } from './svg';

const TRACKS = ['reported', 'accepted', 'verified'] as const;
const LABEL = 176;
const VALUE = 58;
const ROW = 27;
const BAR = 12;
const TOP = 16;

/** Three bars against the mark of the plan: the headline of the pack. */
export function headlineSvg(figures: Figures, words: StocktakeWords, width: number): string {
  const { texts } = words;
  const full = width - LABEL - VALUE;
  const at = (value: number): number => LABEL + (full * Math.min(100, Math.max(0, value))) / 100;
  const bottom = TOP + ROW * TRACKS.length;
  const bars = TRACKS.map((track, index) => {
    const y = TOP + index * ROW;
    const value = figures[track];
    const colour = PALETTE.tracks[track];
    return [
      svg.text(0, y + 9.5, texts.tracks[track], { size: 10, bold: true }),
      svg.text(0, y + 19, texts.who[track], { size: 7, colour: PALETTE.muted }),
      svg.rect(LABEL, y + 2, full, BAR, PALETTE.faint, 2),
      value === null
        ? svg.hatch(LABEL, y + 2, full, BAR)
        : svg.rect(LABEL, y + 2, at(value) - LABEL, BAR, colour, 2),
      svg.text(width, y + 13, words.percent(value), { size: 14, bold: true, colour, anchor: 'end' }),
    ].join('');
  });
  return svg.frame(width, bottom + 4, bars.join('') + planMark(figures.planned, at, bottom, words));
}

function planMark(
  planned: number | null,
  at: (value: number) => number,
  bottom: number,
  words: StocktakeWords,
): string {
  if (planned === null) return '';
  const x = at(planned);
  const label = words.fill(words.texts.head.plan, { value: words.percent(planned) });
  const anchor = planned > 82 ? 'end' : planned < 18 ? 'start' : 'middle';
  return (
    svg.line([x, 10], [x, bottom - 9], `stroke="${PALETTE.text}" stroke-width="1.4"`) +
    svg.text(x, 7, label, { size: 8, bold: true, colour: PALETTE.tracks.planned, anchor })
  );
}
