import { LANGUAGES } from '@core/kernel';
import { COLUMNS, type TableKind } from './columns';
import { HEADINGS } from './headings/headings';
import { mapHeader } from './map-header';

const codes = (findings: readonly { code: string; column?: string }[]) =>
  findings.map(({ code, column }) => [code, column]);

describe('mapHeader', () => {
  it('reads the canonical names in any order', () => {
    const { columns, findings } = mapHeader(['value', 'period', 'item_code', 'territory_code'], 'progress');
    expect(findings).toEqual([]);
    expect(columns).toMatchObject({ value: 0, period: 1, item_code: 2, territory_code: 3, spent: -1 });
  });

  it('reads Kazakh and Russian headings in any case, spacing and composition', () => {
    const { columns, findings } = mapHeader(
      [
        '\uFEFFАУМАҚ  КОДЫ',
        ' тармақ коды ',
        'Отчетный\u00a0период',
        'Кешігу себебі',
        'Растаи\u0306тын құжат',
      ],
      'progress',
    );
    expect(findings).toEqual([]);
    expect(columns).toMatchObject({
      territory_code: 0,
      item_code: 1,
      period: 2,
      delay_reason: 3,
      evidence: 4,
    });
  });

  it('names each required column that is absent', () => {
    expect(codes(mapHeader(['value', 'item_code'], 'progress').findings)).toEqual([
      ['IMPORT.COLUMN_MISSING', 'territory_code'],
      ['IMPORT.COLUMN_MISSING', 'period'],
    ]);
  });

  it('wants a name in one language, whichever', () => {
    const [finding, ...others] = mapHeader(['code', 'level', 'kind'], 'territories').findings;
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: 'IMPORT.COLUMN_MISSING',
      severity: 'error',
      row: 1,
      column: 'name_kk',
      params: { heading: 'name_kk', anyOf: ['name_kk', 'name_ru', 'name_en'] },
    });
    expect(mapHeader(['code', 'level', 'kind', 'Название на русском'], 'territories').findings).toEqual([]);
  });

  it('refuses a column that comes twice under two names', () => {
    const { columns, findings } = mapHeader(
      ['territory_code', 'item_code', 'period', 'value', 'Мәні'],
      'progress',
    );
    expect(codes(findings)).toEqual([['IMPORT.COLUMN_REPEATED', 'value']]);
    expect(findings[0].severity).toBe('error');
    expect(columns.value).toBe(3);
  });

  it('only warns of a column it does not know, and passes over blank ones', () => {
    const { findings } = mapHeader(
      ['territory_code', '', 'item_code', null, 'period', '__proto__'],
      'progress',
      'Sheet 1',
    );
    expect(findings).toEqual([
      {
        code: 'IMPORT.COLUMN_UNKNOWN',
        severity: 'warning',
        sheet: 'Sheet 1',
        row: 1,
        column: '__proto__',
        params: { heading: '__proto__' },
      },
    ]);
  });

  it('passes over what our own workbooks carry for people to read', () => {
    const head = [
      'territory_code',
      'item_code',
      'period',
      'Атауы',
      'СРОК  ИСПОЛНЕНИЯ',
      'Last accepted value',
    ];
    const marked = 'Замечания: Неизвестный столбец: он пропущен.';
    const { columns, findings } = mapHeader([...head, marked, 'Ескертулер', 'Findings'], 'progress');
    expect(findings).toEqual([]);
    expect(columns).toMatchObject({ territory_code: 0, item_code: 1, period: 2, value: -1 });
  });

  it('still warns of what only begins like one, and of a helper where no template has it', () => {
    const unknown = (heading: string, kind: TableKind) =>
      mapHeader([heading], kind).findings.filter(({ code }) => code === 'IMPORT.COLUMN_UNKNOWN').length;
    expect(unknown('Findings of the court', 'progress')).toBe(1);
    expect(unknown('Title', 'territories')).toBe(1);
  });

  it.each(['territories', 'road-maps', 'progress', 'lineage'] as const)(
    'gives every heading of %s one meaning',
    (kind: TableKind) => {
      const headings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = HEADINGS[kind];
      for (const column of COLUMNS[kind]) {
        for (const language of LANGUAGES) {
          for (const heading of headings[column][language]) {
            const { columns } = mapHeader([heading], kind);
            const found = Object.entries(columns).filter(([, position]) => position === 0);
            expect([heading, found]).toEqual([heading, [[column, 0]]]);
          }
        }
      }
    },
  );
});
