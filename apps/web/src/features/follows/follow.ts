import type { components } from '../../shared/api/schema.generated';

/** A place that I am told of. */
export type Follow = components['schemas']['FollowResponse'];

/** What somebody wants to be told of a place. */
export type WantedFollow = Required<Pick<components['schemas']['FollowRequest'], 'alerts' | 'summaryDays'>>;

/** A place of a programme, by codes. */
export type FollowedPlace = Pick<Follow, 'programme' | 'territory'>;
