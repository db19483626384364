import type { components } from '../../shared/api/schema.generated';

/** An address that a person keeps under a name. */
export type SavedView = components['schemas']['SavedViewResponse'];
