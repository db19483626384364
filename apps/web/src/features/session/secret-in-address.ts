/**
 * Takes a secret out of the address: `#token=…` of the start command, `#password=…` of an invitation or a reset. The
 * address is rewritten before anything else, so that the secret stays neither in the history nor in a copied link.
 */
export function secretInAddress(name: 'token' | 'password'): string | null {
  const secret = new URLSearchParams(location.hash.slice(1)).get(name);
  if (secret !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return secret || null;
}
