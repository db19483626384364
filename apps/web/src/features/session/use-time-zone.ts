import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './session-query';

/** The zone by which the country's days begin; UTC before anybody is signed in. */
export function useTimeZone(): string {
  const { data: session } = useQuery(sessionQuery);
  return session?.country.timeZone ?? 'UTC';
}
