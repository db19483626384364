import { LANGUAGES } from '@core/kernel';
import { FINDING_CODES } from '../finding';
import { EN_FINDING_TEXTS } from './en-finding-texts';
import { findingText } from './finding-text';
import { KK_FINDING_TEXTS } from './kk-finding-texts';
import { RU_FINDING_TEXTS } from './ru-finding-texts';

const KAZAKH_ONLY = /[әғқңөұүһі]/i;
/** The table of what bad input gets, as the file formats promise it. */
const PROMISED = `IMPORT.UNREADABLE IMPORT.ENCRYPTED IMPORT.EMPTY IMPORT.TOO_LARGE IMPORT.COLUMN_MISSING
  IMPORT.COLUMN_REPEATED IMPORT.COLUMN_UNKNOWN ROW.TERRITORY_UNKNOWN ROW.TERRITORY_NOT_IN_FORCE
  ROW.ITEM_UNKNOWN ROW.PERIOD_UNKNOWN
  ROW.PROMISE_UNKNOWN ROW.DIRECTION_UNKNOWN ROW.INDICATOR_UNKNOWN ROW.ITEM_REPEATED ROW.VALUE_MISSING
  ROW.BAD_CHOICE ROW.BAD_LIST ROW.OUT_OF_SCOPE ROW.NOT_A_NUMBER ROW.OUT_OF_RANGE ROW.BAD_DATE
  ROW.PERIOD_IN_FUTURE ROW.PERIOD_LOCKED ROW.CONFLICTING_DUPLICATE ROW.REGRESSION_WITHOUT_REASON
  ROW.CHANGE_NEEDS_ACT ROW.TARGET_EQUALS_BASELINE ROW.SHARES_NOT_ONE ROW.DEADLINE_BEFORE_START`.split(/\s+/);

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('findingText', () => {
  it('fills in what the finding says, and leaves a hole where it says nothing', () => {
    const params = { territory: '110000000', version: 2, current: 3 };
    expect(findingText('en', 'IMPORT.TEMPLATE_OUTDATED', params)).toBe(
      'The template was made from version 2 of the road map; version 3 is in force (110000000).',
    );
    expect(findingText('ru', 'IMPORT.TEMPLATE_OUTDATED', { version: 2 })).toContain('{{current}}');
  });

  it('fills in a text as it is, whatever it holds', () => {
    const params = { territory: '{{version}} $& $1', version: 1, current: 2 };
    expect(findingText('en', 'IMPORT.TEMPLATE_OUTDATED', params)).toContain('({{version}} $& $1)');
  });

  it('says a code that has no text as it is', () => {
    expect(findingText('kk', 'ROW.NEVER_HEARD_OF', {})).toBe('ROW.NEVER_HEARD_OF');
  });

  it('has a sentence for everything that bad input gets', () => {
    for (const language of LANGUAGES) {
      expect(PROMISED.filter((code) => findingText(language, code, {}) === code)).toEqual([]);
    }
  });
});

describe('the texts of findings', () => {
  it('have the same parameters in each language', () => {
    const differing = FINDING_CODES.filter((code) => {
      const wanted = String(placeholders(KK_FINDING_TEXTS[code]));
      const others = [RU_FINDING_TEXTS, EN_FINDING_TEXTS].map((texts) => String(placeholders(texts[code])));
      return others.some((other) => other !== wanted);
    });
    expect(differing).toEqual([]);
  });

  it('are never empty, and not Kazakh in Russian or English', () => {
    const foreign = FINDING_CODES.filter((code) =>
      [RU_FINDING_TEXTS[code], EN_FINDING_TEXTS[code]].some(
        (text) => text.trim() === '' || KAZAKH_ONLY.test(text),
      ),
    );
    expect(foreign).toEqual([]);
    expect(FINDING_CODES.filter((code) => KK_FINDING_TEXTS[code].trim() === '')).toEqual([]);
  });
});
