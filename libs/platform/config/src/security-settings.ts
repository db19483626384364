import { EnvironmentReader } from './environment-reader';

/** Secrets of the process. */
export class SecuritySettings {
  constructor(
    /** The administrator's first API token; undefined when the process grants no such way in. */
    readonly bootstrapToken?: string,
  ) {}

  static read(env: EnvironmentReader): SecuritySettings {
    return new SecuritySettings(
      env.optionalSecret({
        name: 'UADE_BOOTSTRAP_TOKEN',
        purpose: "an administrator's API token; a placeholder is refused in production",
      }),
    );
  }
}
