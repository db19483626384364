import { useNavigate, useRouter } from '@tanstack/react-router';

/** Closes what the address holds open: back to where it was opened from; whoever came by a link stays on the page. */
export function useClose(names: readonly string[]): () => void {
  const router = useRouter();
  const navigate = useNavigate();
  return () => {
    const state = router.history.location.state as { explained?: boolean };
    if (state.explained) return router.history.back();
    const closed = Object.fromEntries(names.map((name) => [name, undefined]));
    const search = (now: object) => ({ ...now, ...closed });
    void navigate({ to: '.', search: search as never, replace: true, resetScroll: false });
  };
}
