import { abbreviation } from './abbreviation';
import { shortName } from './short-name';

export interface TileName {
  /** Without its kind where that leaves no doubt. */
  name: string;
  /** For the smallest tiles. */
  letters: string;
}

/**
 * What to write on the tiles of one map, by code. Almaty is a region and a city: where two names fall together
 * the kind stays, in full or as its first letter (`АЛО`, `АЛҚ`).
 */
export function tileNames(fullNames: ReadonlyMap<string, string>): Map<string, TileName> {
  const names = [...fullNames].map(([code, full]) => ({
    code,
    full,
    name: shortName(full),
    letters: abbreviation(full),
  }));
  const alone = (key: 'name' | 'letters', text: string): boolean =>
    names.filter((one) => one[key] === text).length === 1;
  return new Map(
    names.map(({ code, full, name, letters }) => [
      code,
      {
        name: alone('name', name) ? name : full,
        letters: alone('letters', letters) ? letters : withKind(full, name, letters),
      },
    ]),
  );
}

function withKind(full: string, name: string, letters: string): string {
  const kind = full.replace(name, ' ').trim();
  return kind ? `${letters.slice(0, 2)}${kind[0].toLocaleUpperCase('ru')}` : letters;
}
