import { CHOICE_LABELS, fieldLabel, type TableKind } from '@core/reporting';
import type { ImportSummary } from '../../shared/api/import-summary';
import { useLanguage } from '../../shared/i18n/use-language';

type Labels = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Columns that hold one of a few words. */
const CHOSEN_FROM: Labels = {
  type: CHOICE_LABELS.itemType,
  kind: CHOICE_LABELS.itemKind,
  delay_reason: CHOICE_LABELS.delayReason,
};

const WITHOUT_HEADINGS: readonly string[] = ['programmes', 'boundaries'] satisfies ImportSummary['kind'][];

/** What the columns of a file are called in its template, and what the words mean that may stand in them. */
export function useColumnWords(kind: ImportSummary['kind']) {
  const language = useLanguage();
  return {
    /** Undefined where the file has no such column. */
    heading: (column: string): string | undefined =>
      WITHOUT_HEADINGS.includes(kind) ? undefined : fieldLabel(kind as TableKind, column)?.[language],
    /** `court` of the reasons for a delay: `court case (court)`. */
    choice: (column: string | null, code: string): string => {
      const label = column === null ? undefined : CHOSEN_FROM[column]?.[code]?.[language];
      return label === undefined ? code : `${label} (${code})`;
    },
  };
}
