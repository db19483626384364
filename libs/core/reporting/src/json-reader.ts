import {
  day,
  localizedText,
  normalizeDecimal,
  normalizeText,
  type IsoDay,
  type LocalizedText,
} from '@core/kernel';
import { quoted, type Finding, type FindingCode } from './finding';
import { LONGEST_CODE } from './longest-code';

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object and not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Reads members of one JSON object; findings name them by path, as in `promises[2].code`. */
export class JsonReader {
  constructor(
    readonly object: JsonObject,
    private readonly path: string,
    private readonly rowNumber: number,
    private readonly findings: Finding[],
  ) {}

  /** A reader of an object inside this one. */
  inside(object: JsonObject, path: string): JsonReader {
    return new JsonReader(object, this.pathOf(path), this.rowNumber, this.findings);
  }

  fail(code: FindingCode, member: string, params: Finding['params'] = {}): void {
    const severity = code === 'IMPORT.COLUMN_UNKNOWN' ? 'warning' : 'error';
    this.findings.push({ code, severity, row: this.rowNumber, column: this.pathOf(member), params });
  }

  /** Text; a number is written out (page 12). Null when absent or neither (which is a finding). */
  text(member: string): string | null {
    const value = this.object[member];
    if (isAbsent(value)) return null;
    if (typeof value === 'string') return normalizeText(value);
    if (typeof value === 'number') return String(value);
    this.fail('ROW.BAD_CHOICE', member, { value: quoted(JSON.stringify(value)) });
    return null;
  }

  requiredText(member: string): string {
    this.require(member);
    return this.text(member) ?? '';
  }

  /** The code by which something new will be known. */
  newCode(member: string): string {
    const code = this.requiredText(member);
    if (code.length > LONGEST_CODE)
      this.fail('ROW.OUT_OF_RANGE', member, { value: quoted(code), maxLength: LONGEST_CODE });
    return code;
  }

  /** `{kk, ru, en}` with at least one; a bare string is in the default language, Kazakh. */
  localized(member: string): LocalizedText {
    const value = this.object[member];
    const part = (text: unknown) => (typeof text === 'string' ? normalizeText(text) : null);
    const text = isJsonObject(value)
      ? localizedText({ kk: part(value.kk), ru: part(value.ru), en: part(value.en) })
      : localizedText({ kk: part(value) });
    if (!text) this.fail('ROW.VALUE_MISSING', member, { anyOf: ['kk', 'ru', 'en'] });
    return text ?? {};
  }

  date(member: string): IsoDay | null {
    const text = this.text(member);
    if (text === null || day.isValid(text)) return text;
    this.fail('ROW.BAD_DATE', member, { value: quoted(text) });
    return null;
  }

  requiredDate(member: string): IsoDay {
    this.require(member);
    return this.date(member) ?? '';
  }

  choice<C extends string>(member: string, choices: readonly C[], fallback: C): C {
    const text = this.text(member);
    if (text === null) return fallback;
    const choice = choices.find((one) => one === text);
    if (choice === undefined) this.fail('ROW.BAD_CHOICE', member, { value: quoted(text), choices });
    return choice ?? fallback;
  }

  requiredChoice<C extends string>(member: string, choices: readonly C[]): C {
    this.require(member);
    return this.choice(member, choices, choices[0]);
  }

  integer(member: string, min: number, max: number, fallback: number): number {
    const value = this.object[member];
    if (isAbsent(value)) return fallback;
    const number = typeof value === 'string' ? Number(normalizeDecimal(value.trim()) ?? NaN) : value;
    if (typeof number !== 'number' || Number.isNaN(number)) {
      this.fail('ROW.NOT_A_NUMBER', member, { value: quoted(JSON.stringify(value)) });
    } else if (!Number.isInteger(number) || number < min || number > max) {
      this.fail('ROW.OUT_OF_RANGE', member, { value: number, min, max });
    } else return number;
    return fallback;
  }

  boolean(member: string, fallback: boolean): boolean {
    const value = this.object[member];
    if (isAbsent(value)) return fallback;
    if (typeof value === 'boolean') return value;
    this.fail('ROW.BAD_CHOICE', member, { value: quoted(JSON.stringify(value)), choices: ['true', 'false'] });
    return fallback;
  }

  /** Readers of the objects in a list; absent is empty. */
  list(member: string): JsonReader[] {
    const value = this.object[member];
    if (isAbsent(value)) return [];
    if (!Array.isArray(value)) {
      this.fail('ROW.BAD_LIST', member);
      return [];
    }
    return value.flatMap((element: unknown, index) => {
      const path = `${member}[${index}]`;
      if (isJsonObject(element)) return [this.inside(element, path)];
      this.fail('ROW.BAD_LIST', path);
      return [];
    });
  }

  private require(member: string): void {
    if (isAbsent(this.object[member])) this.fail('ROW.VALUE_MISSING', member);
  }

  private pathOf(member: string): string {
    return this.path === '' ? member : `${this.path}.${member}`;
  }
}
