import { Clock, SystemClock } from '@core/kernel';
import { DynamicModule, Module } from '@nestjs/common';
import { AuditSettings } from './audit-settings';
import { CountrySettings } from './country-settings';
import { DatabaseSettings } from './database-settings';
import { EvidenceSettings } from './evidence-settings';
import { HttpSettings } from './http-settings';
import { MailSettings } from './mail-settings';
import { OidcSettings } from './oidc-settings';
import { PublicationSettings } from './publication-settings';
import { QueueSettings } from './queue-settings';
import { readSettings } from './read-settings';
import { RuntimeSettings } from './runtime-settings';
import { ScannerSettings } from './scanner-settings';
import { SecretsSettings } from './secrets-settings';
import { SecuritySettings } from './security-settings';
import { Settings } from './settings';

/** Makes what a process is told from outside injectable everywhere: the settings, each of its parts, and the time. */
@Module({})
export class ConfigModule {
  /**
   * @param settings given by tests and by the command line; otherwise read from the process environment
   * @param clock the story of a demo is told with another one than the system's
   * @throws SettingsError when the environment cannot be used
   */
  static forRoot(
    settings: Settings = readSettings(process.env),
    clock: Clock = new SystemClock(),
  ): DynamicModule {
    const parts = [
      { provide: Settings, useValue: settings },
      { provide: DatabaseSettings, useValue: settings.database },
      { provide: HttpSettings, useValue: settings.http },
      { provide: QueueSettings, useValue: settings.queue },
      { provide: RuntimeSettings, useValue: settings.runtime },
      { provide: SecuritySettings, useValue: settings.security },
      { provide: AuditSettings, useValue: settings.audit },
      { provide: OidcSettings, useValue: settings.oidc },
      { provide: MailSettings, useValue: settings.mail },
      { provide: EvidenceSettings, useValue: settings.evidence },
      { provide: SecretsSettings, useValue: settings.secrets },
      { provide: ScannerSettings, useValue: settings.scanner },
      { provide: PublicationSettings, useValue: settings.publication },
      { provide: CountrySettings, useValue: settings.country },
      { provide: Clock, useValue: clock },
    ];
    return {
      module: ConfigModule,
      global: true,
      providers: parts,
      exports: parts.map((part) => part.provide),
    };
  }
}
