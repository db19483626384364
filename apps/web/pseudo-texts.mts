import type { Plugin } from 'vite';

const LOCALE_FILE = /\/src\/locales\/[a-z]+\/[\w-]+\.json$/;

/** Puts every text of the locale files into ⟦ ⟧, so that what stands outside of them on screen was never translated. */
export function pseudoTexts(): Plugin {
  return {
    name: 'pseudo-texts',
    enforce: 'pre',
    transform(code, id) {
      return LOCALE_FILE.test(id) ? JSON.stringify(bracketed(JSON.parse(code))) : undefined;
    },
  };
}

function bracketed(node: unknown): unknown {
  if (typeof node === 'string') return `⟦${node}⟧`;
  return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, bracketed(value)]));
}
