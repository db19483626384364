import type { components } from '../../shared/api/schema.generated';

/** A file attached to an entry or a verification. */
export type EvidenceFile = components['schemas']['EvidenceResponse'];
