import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';

/** Less is not told as a change: it would round to nothing. */
const TOLD_FROM = 0.05;

/** What the bars say, in sentences: where it stands, whether it moves, whether it is seen, what holds it back. */
export function headlineSentences(pack: StocktakePack, words: StocktakeWords): string[] {
  const { said } = words.texts;
  const { gap } = pack.figures.measures;
  const { total, active, loss } = pack.slipping;
  const sentences = [`${standing(pack, words)} ${movement(pack, words)}`.trim()];
  if (gap !== null && gap >= TOLD_FROM) sentences.push(words.fill(said.gap, { gap: words.pointsOf(gap) }));
  if (total > 0) {
    sentences.push(
      words.fill(said.slips, {
        ...{
          items: words.count(total),
          active: words.count(active),
          loss: words.pointsOf(Math.max(0, loss)),
        },
      }),
    );
  }
  return sentences;
}

function standing({ figures: { measures } }: StocktakePack, words: StocktakeWords): string {
  const { said } = words.texts;
  const { accepted, planned, deviation } = measures;
  if (accepted === null || planned === null || deviation === null) return said.none;
  const values = {
    accepted: words.percent(accepted),
    planned: words.percent(planned),
    deviation: words.pointsOf(deviation),
  };
  if (Math.abs(deviation) < TOLD_FROM) return words.fill(said.onPlan, values);
  return words.fill(deviation < 0 ? said.behind : said.ahead, values);
}

function movement({ figures: { measures }, before }: StocktakePack, words: StocktakeWords): string {
  const { said } = words.texts;
  const earlier = before?.accepted ?? null;
  if (measures.accepted === null || earlier === null) return '';
  const change = measures.accepted - earlier;
  if (Math.abs(change) < TOLD_FROM) return said.same;
  return words.fill(change > 0 ? said.rose : said.fell, { change: words.pointsOf(change) });
}
