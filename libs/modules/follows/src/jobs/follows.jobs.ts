import { defineJob } from '@platform/queue';

export class FollowRoundPayload {}

/** Every five minutes: alerts where figures were folded since, summaries on their day. Every step may be repeated. */
export const followRoundJob = defineJob({
  name: 'follows.round.v1',
  payload: FollowRoundPayload,
  attempts: 3,
  backoffMs: 10_000,
  concurrency: 1,
  dedupeKey: () => 'round',
  every: '*/5 * * * *',
});

export const followsJobs = [followRoundJob];
