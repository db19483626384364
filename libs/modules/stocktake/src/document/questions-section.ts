import type { DocumentContent } from '@platform/documents';
import { openQuestions } from '../domain/open-questions';
import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { questionText } from '../texts/question-text';
import { parts } from './parts';

/** Room for a line of handwriting. */
const WRITING = 34;

/** What the meeting has to speak of, and room for what it decides. */
export function questionsSection(pack: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const { sections, notes, columns } = words.texts;
  const questions = openQuestions(pack);
  const title = parts.section(sections.questions);
  if (questions.length === 0) return [title, { text: notes.noQuestions, style: 'note' }];
  const rows = questions.map((question, index) => [
    parts.cell(String(index + 1), { bold: true }),
    { text: questionText(question, words), margin: [0, 0, 0, WRITING - 22] } as DocumentContent,
    parts.cell(''),
    parts.cell(''),
    parts.cell(''),
  ]);
  const head = ['', sections.questions, columns.decision, columns.responsible, columns.due].map((one) =>
    parts.cell(one),
  );
  return [
    title,
    { text: notes.questionsRule, style: 'note', margin: [0, 0, 0, 4] },
    parts.table(head, rows, [14, '*', 110, 74, 50]),
  ];
}
