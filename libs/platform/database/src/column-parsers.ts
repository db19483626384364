import { CustomTypesConfig, types } from 'pg';

// OIDs that pg's own list of type ids leaves out.
const INT8_ARRAY = 1016;
const NUMERIC_ARRAY = 1231;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

type Parser = (text: string) => unknown;
type TypeId = Parameters<typeof types.getTypeParser>[0];

/** Exact or unchanged: a number while doubles hold it, else the digits as they came. */
function parseInt8(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** pg's own reader of an array of texts; it is typed for the types pg names, which an array is not. */
const parseTextArray = types.getTypeParser(TEXT_ARRAY as TypeId, 'text') as (
  text: string,
) => (string | null)[];

function parseInt8Array(text: string): (number | string | null)[] {
  return parseTextArray(text).map((digits) => (digits === null ? null : parseInt8(digits)));
}

const PARSERS = new Map<number, Parser>([
  [types.builtins.INT8, parseInt8],
  [types.builtins.DATE, (text) => text],
  [INT8_ARRAY, parseInt8Array],
  [NUMERIC_ARRAY, parseTextArray],
  [DATE_ARRAY, parseTextArray],
]);

/**
 * How columns become values on our connections. It is given to each pool and not registered globally, because
 * the queue's own connections expect pg's defaults.
 */
export const columnParsers: CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    const own = format === 'binary' ? undefined : PARSERS.get(oid);
    return own ?? (types.getTypeParser(oid as TypeId, format as 'text') as Parser);
  },
};
