/** What the addresses of pages about a programme have in common. */
interface CommonSearch {
  programme?: string;
  period?: string;
  territory?: string;
  asOf?: string;
  set?: 'indicators';
}

/** For a link: what goes along from the address on screen, and nothing else. `keepSearch('programme', 'period')` */
export function keepSearch<Name extends keyof CommonSearch>(
  ...names: readonly Name[]
): (now: object) => Pick<CommonSearch, Name> {
  return (now) => {
    const all: CommonSearch = now;
    return Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<CommonSearch, Name>;
  };
}
