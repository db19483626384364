let missed = false;

/**
 * Code of the page that did not come: the connection failed, or a newer version took its place. It is not asked for again by
 * itself, so only a page that is loaded anew will have it.
 */
export const missedCode = {
  /** To be called once, before any code is fetched late. */
  watch: (): void => window.addEventListener('vite:preloadError', () => (missed = true)),

  /** Whether some is missing, and loading the page anew can help. */
  canReload: (): boolean => missed && navigator.onLine,

  isMissing: (): boolean => missed,
};
