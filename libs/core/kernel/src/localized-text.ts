import { LANGUAGES, type Language } from './language';

/** A name or a text in at least one of the three languages; an absent language is absent, never empty. */
export type LocalizedText = { readonly [L in Language]?: string };

/** The text without its blank languages, or null when no language is left. */
export function localizedText(parts: { readonly [L in Language]?: string | null }): LocalizedText | null {
  const text: { [L in Language]?: string } = {};
  let filled = false;
  for (const language of LANGUAGES) {
    const part = parts[language]?.trim();
    if (part) {
      text[language] = part;
      filled = true;
    }
  }
  return filled ? text : null;
}
