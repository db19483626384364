const LONGEST = 2_000;
/** Never resolved: it only lends relative addresses something to be relative to. */
const HERE = 'http://here.invalid';
/** Not pages of a person's work: the interface itself, and the ways in. */
const NO_PAGES = /^\/(api|sign-in|new-password)(\/|$)/;

/**
 * The path and search of a page of this site, as a browser reads the address; undefined for anything that leads elsewhere or is
 * no page. Whoever stores or follows the answer cannot be sent to another site by it.
 */
export function viewPath(asked: string): string | undefined {
  if (asked.length > LONGEST || !asked.startsWith('/') || !URL.canParse(asked, HERE)) return undefined;
  const { origin, pathname, search } = new URL(asked, HERE);
  // A path that begins with two slashes would be read as another site by whoever resolves it again.
  if (origin !== HERE || pathname.startsWith('//') || NO_PAGES.test(pathname)) return undefined;
  const path = `${pathname}${search}`;
  return path.length > LONGEST ? undefined : path;
}
