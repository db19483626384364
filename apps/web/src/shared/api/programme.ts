import type { LocalizedText } from '@core/kernel';

/** A campaign programme, as far as the page shows it. */
export interface Programme {
  code: string;
  party?: string;
  title: LocalizedText;
}
