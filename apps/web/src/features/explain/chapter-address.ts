import type { FigureSetName } from '../../shared/api/figures';
import type { ChapterKind } from '../chapters/chapter-queries';

/** A part of a place's figures: one direction, promise or executor; the key null: what belongs to none. */
export interface ExplainedChapter {
  by: ChapterKind;
  key: string | null;
}

/** Whose figures stand somewhere, so that each of them opens what it is made of. */
export interface FiguresOf {
  set: FigureSetName;
  territory: string;
  chapter?: ExplainedChapter;
}

const KINDS: readonly ChapterKind[] = ['direction', 'promise', 'executor'];

/** A chapter as the address holds it: `direction:ROADS`; `direction:` is what belongs to none. */
export const chapterAddress = {
  write: (chapter: ExplainedChapter | undefined): string | undefined =>
    chapter && `${chapter.by}:${chapter.key ?? ''}`,

  /** Undefined for what names no chapter. */
  read(text: string | undefined): ExplainedChapter | undefined {
    const end = text?.indexOf(':') ?? -1;
    const by = KINDS.find((kind) => kind === text?.slice(0, end));
    return by && { by, key: text?.slice(end + 1) || null };
  },
};
