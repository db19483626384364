/** Territory codes from the country down to the place itself: `['KZ', '110000000', '111000000']`. */
export type TerritoryPath = readonly string[];

/** Whether the place at the end of `path` is `code` or lies below it. */
export function isWithin(path: TerritoryPath, code: string): boolean {
  return path.includes(code);
}
