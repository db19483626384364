import { columnName } from './column-name';
import { xmlText } from './xml-text';

interface Range {
  readonly column: number;
  readonly from: number;
  to: number;
}

/** More ranges than this in one rule and spreadsheets begin to refuse it. */
const RANGES_PER_RULE = 500;

/** Remembers which cells of a sheet take which list: neighbours below each other become one range. */
export class ChoiceRanges {
  private readonly lists = new Map<string, { ranges: Range[]; last: Map<number, Range> }>();

  add(list: string, column: number, row: number): void {
    let known = this.lists.get(list);
    if (known === undefined) this.lists.set(list, (known = { ranges: [], last: new Map() }));
    const last = known.last.get(column);
    if (last?.to === row - 1) {
      last.to = row;
      return;
    }
    const range = { column, from: row, to: row };
    known.ranges.push(range);
    known.last.set(column, range);
  }

  /** @param sourceOf where a list stands, as a formula has it */
  xml(sourceOf: (list: string) => string): string {
    const rules = [...this.lists].flatMap(([list, { ranges }]) => {
      const source = xmlText(sourceOf(list));
      const rules: string[] = [];
      for (let at = 0; at < ranges.length; at += RANGES_PER_RULE) {
        const cells = ranges
          .slice(at, at + RANGES_PER_RULE)
          .map(nameOf)
          .join(' ');
        rules.push(
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${source}</formula1></dataValidation>`,
        );
      }
      return rules;
    });
    if (rules.length === 0) return '';
    return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  }
}

function nameOf({ column, from, to }: Range): string {
  const name = columnName(column);
  return from === to ? `${name}${from}` : `${name}${from}:${name}${to}`;
}
