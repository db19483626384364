import type { ErrorParams, Language } from '@core/kernel';
import type { FindingCode } from '../finding';
import { EN_FINDING_TEXTS } from './en-finding-texts';
import { KK_FINDING_TEXTS } from './kk-finding-texts';
import { RU_FINDING_TEXTS } from './ru-finding-texts';

const TEXTS: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = {
  kk: KK_FINDING_TEXTS,
  ru: RU_FINDING_TEXTS,
  en: EN_FINDING_TEXTS,
};

/** The sentence of a finding. No text counts anything, so no plural forms are needed; a code without a text is said as it is. */
export function findingText(language: Language, code: string, params: ErrorParams): string {
  const text = (TEXTS[language] as Readonly<Record<string, string | undefined>>)[code] ?? code;
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}
