import { foldLetters, LANGUAGES, type Language } from '@core/kernel';

/** A word of the product: what it is called, and what it means. */
export interface GlossaryTerm {
  /** Its name in files and in the data interface. */
  code: string;
  name: string;
  /** Its names in the languages that are not on screen; none where only one is known. */
  others: { language: Language; name: string }[];
  meaning: string;
  /** The names in the data that one meaning is of. */
  parts?: GlossaryTerm[];
}

type Label = Readonly<Record<Language, string>>;

/** Terms out of the labels that exports and open data are headed by. @param meaningOf empty where nothing more is said */
export function termsOf<Code extends string>(
  labels: Readonly<Record<Code, Label>>,
  language: Language,
  meaningOf: (code: Code) => string,
): GlossaryTerm[] {
  return (Object.keys(labels) as Code[]).map((code) => ({
    code,
    name: labels[code][language],
    others: LANGUAGES.filter((other) => other !== language).map((other) => ({
      language: other,
      name: labels[code][other],
    })),
    meaning: meaningOf(code),
  }));
}

/** The terms that a search finds, by any of their names, their code or their meaning; Kazakh letters may be left out. */
export function foundTerms(terms: readonly GlossaryTerm[], query: string): GlossaryTerm[] {
  const wanted = foldLetters(query.trim());
  if (wanted === '') return [...terms];
  const fits = ({ code, name, others, meaning, parts = [] }: GlossaryTerm): boolean =>
    [code, name, ...others.map((other) => other.name), meaning].some((text) =>
      foldLetters(text).includes(wanted),
    ) || parts.some(fits);
  return terms.filter(fits);
}
