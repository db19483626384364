import {
  inCurrency,
  periodName,
  scaleMoney,
  textIn,
  timeZone,
  type Language,
  type LocalizedText,
} from '@core/kernel';
import { CHOICE_LABELS, type DelayReason } from '@core/reporting';
import type { StocktakePack } from '../domain/stocktake-pack';
import { EN, type StocktakeTexts } from './en';
import { KK } from './kk';
import { RU } from './ru';

const TEXTS: Readonly<Record<Language, StocktakeTexts>> = { kk: KK, ru: RU, en: EN };
const QUARTER = /^(\d{4})-Q([1-4])$/;
/** A narrow space is in no cut of the letters that documents are set in. */
const NARROW_SPACE = /\u202F/g;

/** Of the system a pack is made in. */
export interface PackHome {
  /** The address people type; undefined: nobody said. */
  readonly publicUrl: string | undefined;
  readonly currency: string;
}

/** A pack's words and numbers in one language. */
export class StocktakeWords {
  readonly texts: StocktakeTexts;
  private readonly tenths: Intl.NumberFormat;
  private readonly whole: Intl.NumberFormat;

  constructor(
    readonly language: Language,
    private readonly pack: StocktakePack,
    private readonly home: PackHome,
  ) {
    this.texts = TEXTS[language];
    this.tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    this.whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  }

  /** Puts values into a text with `{names}`. */
  fill(text: string, values: Readonly<Record<string, string>>): string {
    const filled = text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
    // The unit of points is an abbreviation: where it ends a sentence, its full stop is the sentence's.
    return filled.replaceAll('..', '.');
  }

  /** A heading of money. */
  inCurrency(heading: string): string {
    return inCurrency(heading, this.home.currency);
  }

  text(text: LocalizedText): string {
    return textIn(text, this.language);
  }

  nameOf(code: string): string {
    return this.text(this.pack.names.get(code) ?? {}) || code;
  }

  percent(value: number | null): string {
    return value === null ? this.texts.notes.noData : this.withSign(this.decimal(value));
  }

  /** What is undefined because there is nothing to divide by. */
  ratio(value: number | null): string {
    return value === null ? this.texts.notes.undefined : this.withSign(this.decimal(value));
  }

  wholePercent(value: number): string {
    return this.withSign(this.minus(this.whole.format(value)));
  }

  /** A difference, with its sign. */
  points(value: number | null): string {
    if (value === null) return this.texts.notes.noData;
    return this.fill(this.texts.notes.points, { value: this.signed(value) });
  }

  /** A size without a sign. */
  pointsOf(value: number): string {
    return this.fill(this.texts.notes.points, { value: this.decimal(Math.abs(value)) });
  }

  signed(value: number): string {
    const shown = this.decimal(value);
    return Number(value.toFixed(1)) > 0 ? `+${shown}` : shown;
  }

  decimal(value: number): string {
    // What rounds to nothing has no sign.
    return this.minus(this.tenths.format(Number(value.toFixed(1)) + 0));
  }

  count(value: number): string {
    return this.minus(this.whole.format(value));
  }

  /** Of millions, in the unit it reads well in. */
  money(millions: number): string {
    const { amount, unit, digits } = scaleMoney(millions);
    const number = this.minus(new Intl.NumberFormat(this.language, digits).format(amount));
    return `${number}\u00A0${this.inCurrency(this.texts.cells[unit])}`;
  }

  day(iso: string): string {
    return this.date({ dateStyle: 'medium', timeZone: 'UTC' }, new Date(`${iso}T00:00:00Z`));
  }

  /** For columns. */
  shortDay(iso: string): string {
    const digits = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
    return this.date(digits, new Date(`${iso}T00:00:00Z`));
  }

  instant(at: Date): string {
    const { timeZone: zone } = this.pack.programme;
    return this.date({ dateStyle: 'medium', timeStyle: 'short', timeZone: zone }, at);
  }

  /** The day before an instant that ends a day. */
  lastDay(end: Date): string {
    return this.day(timeZone.dayAt(new Date(end.getTime() - 1), this.pack.programme.timeZone));
  }

  period(code: string): string {
    return periodName(code, this.language);
  }

  /** For axes. */
  shortPeriod(code: string): string {
    const [, year, number] = QUARTER.exec(code) ?? [];
    if (year !== undefined) return `${number}/${year}`;
    return this.date({ year: 'numeric', month: 'short', timeZone: 'UTC' }, new Date(`${code}-01T00:00:00Z`));
  }

  reason(code: string | null): string {
    if (code === null) return this.texts.notes.noReason;
    return CHOICE_LABELS.delayReason[code as DelayReason]?.[this.language] ?? code;
  }

  /** Where the same pack is had again; without a host where nobody said what people type. */
  get address(): string {
    const { programme, place, period, stamp } = this.pack;
    const query = new URLSearchParams({
      programme: programme.code,
      period: period.code,
      lang: this.language,
    });
    if (stamp.knownAt !== null) query.set('knownAt', stamp.knownAt);
    return `${this.home.publicUrl ?? ''}/api/v1/stocktake/${place.code}.pdf?${query.toString()}`;
  }

  private date(options: Intl.DateTimeFormatOptions, at: Date): string {
    // The day before the month, as everywhere here.
    const locale = this.language === 'en' ? 'en-GB' : this.language;
    return new Intl.DateTimeFormat(locale, options).format(at).replace(NARROW_SPACE, '\u00A0');
  }

  private withSign(number: string): string {
    return this.language === 'en' ? `${number}%` : `${number}\u00A0%`;
  }

  private minus(number: string): string {
    return number.replace('-', '−').replace(NARROW_SPACE, '\u00A0');
  }
}
