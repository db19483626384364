import { useQuery } from '@tanstack/react-query';
import type { FigureSet } from '../../shared/api/figures';
import { queries } from '../../shared/api/queries';
import { chapterQueries } from '../chapters/chapter-queries';
import type { AskedFigure } from './explain-query';
import type { NamedFigure } from './named-figure';

interface ShownFigures {
  /** What the page shows, to be compared with; absent while it loads, and where the page has no such figures. */
  shown: FigureSet | undefined;
  /** Of a place's own figures, which are stored. */
  stamp: { ruleVersion: string; computedAt: string | null } | undefined;
}

/** The figures that are explained as the page has them. Of a chapter only what the page has read already: nothing is asked for anew. */
export function useShownFigures(asked: AskedFigure, { set }: NamedFigure): ShownFigures {
  const { chapter } = asked;
  const { by, key } = chapter ?? { by: 'direction' as const, key: null };
  const ofPlace = useQuery({ ...queries.figures(asked), enabled: chapter === undefined });
  const ofChapter = useQuery({ ...chapterQueries.one(by, key ?? '', asked), enabled: false });
  const ofTable = useQuery({ ...chapterQueries.breakdown(by, asked), enabled: false });
  if (set === 'all') return { shown: undefined, stamp: undefined };
  if (chapter === undefined) return { shown: ofPlace.data?.[set], stamp: ofPlace.data };
  const here = key === null ? undefined : ofChapter.data?.series.at(-1);
  const line = ofTable.data?.find((one) => one.key === key);
  return { shown: (here ?? line)?.[set], stamp: undefined };
}
