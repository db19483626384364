import type { components } from './schema.generated';

type Schemas = components['schemas'];

/** How the platform is doing. */
export type PlatformState = Schemas['StateResponse'];

/** A kind of job with what waits, runs and failed of it. */
export type QueueState = Schemas['QueueResponse'];

/** A setting in force; never a secret. */
export type SettingInForce = Schemas['SettingResponse'];
