import { SettingsFault } from './environment-reader';

/** The environment cannot be used; the message lists every fault, one a line, and never a value. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly SettingsFault[]) {
    const lines = faults.map((fault) => `  ${fault.variable} ${fault.problem}`);
    super(`These settings cannot be used:\n${lines.join('\n')}`);
    this.name = 'SettingsError';
  }
}
