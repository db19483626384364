import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CORE = resolve(__dirname, '../../libs/core');
/** Names that are the same in every language: of the product, of languages, formats, units and keys. */
const PROPER = [
  'Uade',
  'Қазақша',
  'Русский',
  'English',
  'Қаз',
  'Рус',
  'Eng',
  'CSV',
  'XLSX',
  'JSON',
  'PDF',
  'PNG',
  'Chrome',
  'Linux',
  'Node',
];
const MONTHS = /қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан/giu;
const SHORT_MONTHS = /(?<!\p{L})(?:қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)(?!\p{L})/giu;
/** Of a place that has no room for its name. */
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu;
const PUBLIC_KEY = /-----BEGIN PUBLIC KEY-----[^]*-----END PUBLIC KEY-----/gu;
const CURRENCY = '₸';
const SOFT_HYPHEN = /\u00ad/gu;
const LETTERS = /\p{L}{2,}/u;

/** Tells the texts of a page that come neither from the locale files (in ⟦brackets⟧) nor from the platform's data. */
export class UntranslatedTexts {
  private readonly seen = new Set<string>();
  /** Texts that were accounted for on a page before. */
  private readonly known = new Set<string>();
  private readonly rules = wordsOfTheRules();

  constructor(private readonly page: Page) {
    page.on('response', async (response) => {
      if (!response.headers()['content-type']?.includes('json')) return;
      this.collect(await response.json().catch(() => undefined));
    });
  }

  /** @returns each text once; and a word of complaint when nothing on the page is bracketed at all */
  async onPage(): Promise<string[]> {
    const texts = await this.page.evaluate(textsOnScreen);
    if (!texts.some((text) => text.includes('⟦'))) return ['nothing here comes from the locale files'];
    const unknown = [...new Set(texts)].filter(
      (text) => !this.known.has(text) && !this.seen.has(text.trim()),
    );
    // The longest first: what of it is on screen is data.
    const data = [...this.seen].sort((one, other) => other.length - one.length);
    const left = unknown.filter((text) => LETTERS.test(untranslated(text, data, this.rules)));
    for (const text of unknown) if (!left.includes(text)) this.known.add(text);
    return left;
  }

  private collect(node: unknown): void {
    if (typeof node === 'string') this.seen.add(node);
    else if (typeof node === 'object' && node !== null)
      Object.values(node).forEach((part) => this.collect(part));
  }
}

/** What can be read on screen or by a screen reader, a text at a time. */
function textsOnScreen(): string[] {
  const texts: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        texts.push(node.getAttribute(name) ?? '');
    } else if (!node.parentElement?.closest('script, style, code, kbd, pre')) {
      // What was searched for is marked inside of a text: the text is the whole.
      const inMark = node.parentElement?.closest('mark')?.parentElement;
      const around = node.parentElement?.querySelector(':scope > mark') ? node.parentElement : undefined;
      texts.push((inMark ?? around ?? node).textContent ?? '');
    }
  }
  return texts;
}

/** The words of figures, states and reasons stand in the rules' own files, in three languages. */
function wordsOfTheRules(): string {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.includes('spec'))
    .map((file) => readFileSync(join(CORE, file), 'utf8'))
    .join('\n');
}

/** What is left of a text when translated parts, data and proper names are taken out. */
function untranslated(text: string, data: readonly string[], rules: string): string {
  let left = text.replace(SOFT_HYPHEN, '').replace(PUBLIC_KEY, '');
  while (/⟦[^⟦⟧]*⟧/u.test(left)) left = left.replace(/⟦[^⟦⟧]*⟧/gu, ' ');
  if (!LETTERS.test(left)) return '';
  // Whole, before single words of it are taken for data.
  if (rules.includes(`'${left.replace(CURRENCY, '{currency}').trim()}'`)) return '';
  for (const known of data) if (known.length > 1 && left.includes(known)) left = left.replaceAll(known, ' ');
  for (const name of PROPER) left = left.replaceAll(name, ' ');
  left = left.replace(MONTHS, ' ').replace(SHORT_MONTHS, ' ').replace(ABBREVIATION, ' ').trim();
  const words = left.replace(/,\s(?:%|п\.\sт\.|0–100\s%)$/u, '');
  // A short name is a part of the whole one.
  return words === '' || rules.includes(`'${words}`) || data.some((known) => known.startsWith(words))
    ? ''
    : left;
}
