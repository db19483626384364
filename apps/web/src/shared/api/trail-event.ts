import type { components } from './schema.generated';

type Schemas = components['schemas'];

/** One event of the audit trail. */
export type TrailEvent = Schemas['EventResponse'];

/** What a check of the trail found. */
export type ChainReport = Schemas['ChainReportResponse'];

/** The public key that the trail is signed with. */
export type TrailKey = Schemas['AuditKeyResponse'];
