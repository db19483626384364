import type { NewDocument } from '@platform/documents';
import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { chapterSections } from './chapter-sections';
import { courseSections } from './course-sections';
import { frontPage } from './front-page';
import { methodSection } from './method-section';
import { PALETTE } from './palette';
import { STYLES } from './parts';
import { placesSection } from './places-section';
import { questionsSection } from './questions-section';
import { reportingSection } from './reporting-section';
import { slippingSection } from './slipping-section';

/** The pack on paper, from the headline down to how it is made. */
export function stocktakeDocument(pack: StocktakePack, words: StocktakeWords): NewDocument {
  const { texts } = words;
  const place = words.text(pack.place.name) || pack.place.code;
  const period = words.period(pack.period.code);
  return {
    title: `${texts.title}: ${place}, ${period}`,
    subject: words.text(pack.programme.title),
    author: texts.product,
    language: words.language,
    content: [
      ...frontPage(pack, words),
      ...courseSections(pack, words),
      ...placesSection(pack, words),
      ...slippingSection(pack, words),
      ...questionsSection(pack, words),
      ...chapterSections(pack, words),
      ...reportingSection(pack, words),
      ...methodSection(pack, words),
    ],
    styles: STYLES,
    ink: { text: PALETTE.text, muted: PALETTE.muted, line: PALETTE.line },
    foot: { left: `${texts.product} · ${texts.title} · ${place} · ${period}`, right: texts.page },
  };
}
