/**
 * Takes the token out of `#token=...`, the link that the start command prints. The address is rewritten before
 * anything else, so that the token stays neither in the history nor in a copied link.
 */
export function tokenInAddress(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return token || null;
}
