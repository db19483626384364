import { defineJob } from '@platform/queue';

export class NoticeRoundPayload {}

/** Every quarter of an hour: reminds, gathers the mails of the day and sends what is due. Every step may be repeated. */
export const noticeRoundJob = defineJob({
  name: 'notices.round.v1',
  payload: NoticeRoundPayload,
  attempts: 3,
  backoffMs: 10_000,
  concurrency: 1,
  dedupeKey: () => 'round',
  every: '*/15 * * * *',
});

export const noticesJobs = [noticeRoundJob];
