import { sqlStateOf } from './constraint-of';

// Connection lost or refused, server starting or stopping, no free connection.
const STATES_AWAY = /^(08|57P0|53300)/;
const NETWORK_AWAY = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
// The driver says these in words alone: all connections of the pool are taken for too long, one broke (and was let go of before the
// next statement), the pool closes.
const WORDS_AWAY =
  /timeout exceeded when trying to connect|Connection terminated|is not queryable|runner already released|after calling end on the pool/;

/** Whether a statement failed because no connection was to be had, or because its connection broke: it may be tried again later. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string')
    return NETWORK_AWAY.includes(code) || STATES_AWAY.test(sqlStateOf(error) ?? '');
  return typeof message === 'string' && WORDS_AWAY.test(message);
}
