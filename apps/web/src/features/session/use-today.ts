import { timeZone } from '@core/kernel';
import { useTimeZone } from './use-time-zone';

/** The day it is in the country, by which grants and delegations hold: `2026-11-22`. */
export function useToday(): string {
  return timeZone.dayAt(new Date(), useTimeZone());
}
