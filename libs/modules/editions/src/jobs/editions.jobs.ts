import { defineJob } from '@platform/queue';
import { IsInt } from 'class-validator';

export class FreezePayload {
  @IsInt() programmeId: number;
}

/** Freezes the figures of a programme's closed periods. Asked for often: nothing is done before everything is folded. */
export const freezeJob = defineJob({
  name: 'editions.freeze.v1',
  payload: FreezePayload,
  attempts: 5,
  backoffMs: 1_000,
  concurrency: 1,
  dedupeKey: ({ programmeId }) => String(programmeId),
});

export const editionsJobs = [freezeJob];
