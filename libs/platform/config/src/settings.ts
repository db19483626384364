import { AuditSettings } from './audit-settings';
import { CountrySettings } from './country-settings';
import { DatabaseSettings } from './database-settings';
import type { SettingsVariable } from './environment-reader';
import { EvidenceSettings } from './evidence-settings';
import { HttpSettings } from './http-settings';
import { MailSettings } from './mail-settings';
import { OidcSettings } from './oidc-settings';
import { PublicationSettings } from './publication-settings';
import { QueueSettings } from './queue-settings';
import { RuntimeSettings } from './runtime-settings';
import { ScannerSettings } from './scanner-settings';
import { SecretsSettings } from './secrets-settings';
import { SecuritySettings } from './security-settings';

/** Everything a process is told from outside, one validated class per concern. */
export class Settings {
  constructor(
    readonly database: DatabaseSettings,
    readonly http: HttpSettings,
    readonly queue: QueueSettings,
    readonly runtime: RuntimeSettings,
    readonly security: SecuritySettings,
    readonly audit: AuditSettings,
    readonly oidc: OidcSettings,
    readonly mail: MailSettings,
    readonly evidence: EvidenceSettings,
    readonly secrets: SecretsSettings,
    readonly scanner: ScannerSettings,
    readonly publication: PublicationSettings,
    readonly country: CountrySettings,
    /** Every variable with where its value came from, for a screen: no secret, no password. */
    readonly inForce: readonly SettingsVariable[],
  ) {}
}
