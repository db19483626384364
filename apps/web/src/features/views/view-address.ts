/** Of the moment, not of the view. */
const NOT_KEPT = ['explain', 'explainAt', 'explainOf', 'explainIn'];

/** What is kept of an address: the page and what it is narrowed to, without what happens to be open on it. */
export function viewAddress(pathname: string, search: string): string {
  const kept = new URLSearchParams(search);
  NOT_KEPT.forEach((name) => kept.delete(name));
  const text = kept.toString();
  return text ? `${pathname}?${text}` : pathname;
}

/** Whether two addresses show the same, in whichever order they say it. */
export function isSameView(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

function normal(address: string): string {
  const [pathname, search = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(search);
  parameters.sort();
  return `${pathname}?${parameters.toString()}`;
}
