import type { components } from './schema.generated';

type Schemas = components['schemas'];

/** The caller's own account. */
export type Account = Schemas['AccountResponse'];

/** What an authenticator app needs; shown once. */
export type TotpSetup = Schemas['TotpResponse'];

/** Where one is signed in: the latest, and in how many places altogether. */
export type OwnSessions = Schemas['SessionsResponse'];

/** An API token of one's own, never the token itself. */
export type OwnToken = Schemas['TokenResponse'];

/** Something one is told. */
export type Notice = Schemas['NoticeResponse'];

/** Notices, and how many are unread altogether. */
export type NoticePage = Schemas['NoticePageResponse'];

/** Somebody stands in for somebody else. */
export type Delegation = Schemas['DelegationResponse'];

/** What somebody wants to be told, and how. */
export type NoticeSettings = Schemas['NoticeSettingsResponse'];

/** Why something is allowed or refused. */
export type PermissionAnswer = Schemas['PermissionResponse'];
