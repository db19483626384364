import type { OpenQuestion } from '../domain/open-questions';
import type { StocktakeWords } from './stocktake-words';

/** A question in words. */
export function questionText(question: OpenQuestion, words: StocktakeWords): string {
  return words.fill(words.texts.questions[question.kind], valuesOf(question, words));
}

function valuesOf(question: OpenQuestion, words: StocktakeWords): Record<string, string> {
  const { count, pointsOf, percent, ratio } = bound(words);
  switch (question.kind) {
    case 'executor': {
      const { executor, items, overdue, loss } = question;
      return { executor, items: count(items), overdue: count(overdue), loss: pointsOf(loss) };
    }
    case 'without_reason':
      return { items: count(question.items), loss: pointsOf(question.loss) };
    case 'undecided_changes':
      return { items: count(question.items) };
    case 'gap':
      return { gap: pointsOf(question.gap), coverage: ratio(question.verifiedCoverage) };
    case 'little_data':
      return { coverage: percent(question.coverage), least: words.wholePercent(question.least) };
    case 'places_behind':
      return { places: placesOf(question, words) };
    case 'places_silent':
      return { places: placesOf(question, words), missing: count(question.missing) };
    default: {
      const { broken, stalled, stale } = question;
      return { broken: count(broken), stalled: count(stalled), stale: count(stale) };
    }
  }
}

function bound(words: StocktakeWords) {
  return {
    count: (value: number) => words.count(value),
    pointsOf: (value: number) => words.pointsOf(value),
    percent: (value: number) => words.percent(value),
    ratio: (value: number | null) => words.ratio(value),
  };
}

function placesOf(
  { places, more }: { places: readonly string[]; more: number },
  words: StocktakeWords,
): string {
  const named = places.map((code) => words.nameOf(code)).join(', ');
  return more === 0 ? named : named + words.fill(words.texts.questions.more, { count: words.count(more) });
}
