import { DATA_DICTIONARY } from '../domain/open-data/data-dictionary';
import { OPEN_FILES } from '../domain/open-data/open-files';

/** A text in every language. */
export class WordsResponse {
  kk: string;
  ru: string;
  en: string;
}

/** A column of a file. */
export class DictionaryColumnResponse {
  name: string;
  type: string;
  /** `percent` 0..100 or `points`; null for what has no unit. */
  unit: string | null;
  /** Name of the list of codes its values are of. */
  codes: string | null;
  title: WordsResponse;
  description: WordsResponse;
}

/** A file that exists as CSV and as JSON. */
export class DictionaryDatasetResponse {
  name: string;
  title: WordsResponse;
  description: WordsResponse;
  /** Columns that tell one row from all others. */
  key: string[];
  columns: DictionaryColumnResponse[];
}

/** A code and what it means. */
export class DictionaryCodeResponse {
  code: string;
  title: WordsResponse;
}

/** The lists that codes are of. */
export class DictionaryCodesResponse {
  state: DictionaryCodeResponse[];
  type: DictionaryCodeResponse[];
  withheld: DictionaryCodeResponse[];
  verdict: DictionaryCodeResponse[];
  status: DictionaryCodeResponse[];
}

/** What the open data files mean. */
export class DataDictionaryResponse {
  /** SPDX identifier, and the address of its text. */
  licence: string;
  licenceText: string;
  files: string[];
  datasets: DictionaryDatasetResponse[];
  codes: DictionaryCodesResponse;
}

export function presentDictionary(licence: string, licenceText: string): DataDictionaryResponse {
  const { datasets, codes } = DATA_DICTIONARY;
  return {
    ...{ licence, licenceText, files: [...OPEN_FILES] },
    datasets: datasets.map(({ key, ...dataset }) => ({ ...dataset, key: [...key] })),
    codes: { ...codes },
  };
}
