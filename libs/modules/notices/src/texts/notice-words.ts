import { LANGUAGES, textIn, type Language, type LocalizedText } from '@core/kernel';
import i18next, { type TFunction } from 'i18next';
import { EN } from './en';
import { KK } from './kk';
import { RU } from './ru';

const texts = i18next.createInstance();
void texts.init({
  initAsync: false,
  lng: LANGUAGES[0],
  fallbackLng: false,
  resources: { kk: { translation: KK }, ru: { translation: RU }, en: { translation: EN } },
  // What is made of them is escaped where it is made: a subject is not HTML.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The words of one language. */
export class NoticeWords {
  private readonly t: TFunction;

  constructor(readonly language: Language) {
    this.t = texts.getFixedT(language);
  }

  /** A text by its key; `count` chooses the plural form. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.t(key, values);
  }

  /** `2026-01` or `2026-Q1` in words. */
  period(code: string): string {
    const [year, part] = code.split('-');
    if (part.startsWith('Q')) return this.say('period.quarter', { year, quarter: part.slice(1) });
    const at = new Date(Date.UTC(Number(year), Number(part) - 1, 1));
    const name = new Intl.DateTimeFormat(this.language, { month: 'long', timeZone: 'UTC' }).format(at);
    const month = this.language === 'en' ? name : name.toLocaleLowerCase(this.language);
    return this.say('period.month', { year, month });
  }

  /** A day without its year, in words. */
  day(isoDay: string): string {
    const locale = this.language === 'en' ? 'en-GB' : this.language;
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${isoDay}T00:00:00Z`));
  }

  /** With one decimal at most. */
  number(value: number): string {
    return this.numbers().format(value);
  }

  /** Of percent, 0..100, as the language writes them. */
  percent(value: number): string {
    return this.numbers({ style: 'percent' }).format(value / 100);
  }

  /** A difference, always with its sign. */
  signed(value: number): string {
    return this.numbers({ signDisplay: 'exceptZero' }).format(value).replace('-', '\u2212');
  }

  private numbers(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
    const locale = this.language === 'en' ? 'en-GB' : this.language;
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...options });
  }

  /** A name that is put in quotation marks: those of its own become the inner ones of the language. */
  quoted(text: LocalizedText): string {
    const [open, close] = this.language === 'en' ? ['‘', '’'] : ['„', '“'];
    return this.name(text).replace(/[«“]/g, open).replace(/[»”]/g, close);
  }

  /** A name in this language, or in the first one it has. */
  name(text: LocalizedText): string {
    return textIn(text, this.language);
  }
}
