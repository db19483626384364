/** Where to go next when an address asks for it: a path of this site and nothing else, the overview when in doubt. */
export function ownPath(asked: string | undefined): string {
  if (!asked || !URL.canParse(asked, location.origin)) return '/';
  const { origin, pathname, search } = new URL(asked, location.origin);
  // A path that begins with two slashes would be read as another site by whoever resolves it again.
  return origin === location.origin && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
