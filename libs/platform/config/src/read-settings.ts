import { AuditSettings } from './audit-settings';
import { CountrySettings } from './country-settings';
import { DatabaseSettings } from './database-settings';
import { Environment, EnvironmentReader } from './environment-reader';
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
import { Settings } from './settings';
import { SettingsError } from './settings-error';

/**
 * Reads all settings from an environment; pure.
 * @throws SettingsError with every fault at once
 */
export function readSettings(environment: Environment): Settings {
  const env = new EnvironmentReader(environment);
  const settings = readAll(env);
  if (env.faults.length > 0) throw new SettingsError(env.faults);
  return settings;
}

/** Every variable with its purpose and default, in reading order: the source of the README's table. */
export function describeSettings(): EnvironmentReader['variables'] {
  const env = new EnvironmentReader({});
  readAll(env);
  return env.variables;
}

function readAll(env: EnvironmentReader): Settings {
  return new Settings(
    DatabaseSettings.read(env),
    HttpSettings.read(env),
    QueueSettings.read(env),
    RuntimeSettings.read(env),
    SecuritySettings.read(env),
    AuditSettings.read(env),
    OidcSettings.read(env),
    MailSettings.read(env),
    EvidenceSettings.read(env),
    SecretsSettings.read(env),
    ScannerSettings.read(env),
    PublicationSettings.read(env),
    CountrySettings.read(env),
    env.variables,
  );
}
