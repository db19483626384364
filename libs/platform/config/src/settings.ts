import { DatabaseSettings } from './database-settings';
import { HttpSettings } from './http-settings';
import { QueueSettings } from './queue-settings';
import { RuntimeSettings } from './runtime-settings';
import { SecuritySettings } from './security-settings';

/** Everything a process is told from outside, one validated class per concern. */
export class Settings {
  constructor(
    readonly database: DatabaseSettings,
    readonly http: HttpSettings,
    readonly queue: QueueSettings,
    readonly runtime: RuntimeSettings,
    readonly security: SecuritySettings,
  ) {}
}
