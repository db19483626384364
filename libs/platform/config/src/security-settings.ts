import { EnvironmentReader, TRUST_PRIVATE_NETWORK } from './environment-reader';

const SECOND_FACTORS = ['optional', 'administrators', 'everybody'] as const;

/** Secrets of the process, and how people sign in to it. */
export class SecuritySettings {
  constructor(
    /** The administrator's first API token; undefined when the process grants no such way in. */
    readonly bootstrapToken?: string,
    /** Whose grants are in force only after a second factor. */
    readonly secondFactor: (typeof SECOND_FACTORS)[number] = 'optional',
    /** A session that nobody used for so long is over. */
    readonly sessionIdleMinutes: number = 30,
    /** A session is over so long after signing in, however much it is used. */
    readonly sessionHours: number = 12,
    /** How many proxies of our own write X-Forwarded-For; 0: nobody's word on an address is believed. */
    readonly trustedProxies: number = 0,
    /** Whether what is said to other machines of a private network may be said without TLS. */
    readonly trustPrivateNetwork: boolean = false,
  ) {}

  static read(env: EnvironmentReader): SecuritySettings {
    return new SecuritySettings(
      env.optionalSecret({
        name: 'UADE_BOOTSTRAP_TOKEN',
        purpose:
          "an administrator's API token; in production 22 characters or more (128 random bits) and no placeholder",
        productionLength: 22,
      }),
      env.choice<(typeof SECOND_FACTORS)[number]>({
        name: 'UADE_SECOND_FACTOR',
        purpose: `whose grants need a second factor: ${SECOND_FACTORS.join(', ')}`,
        of: SECOND_FACTORS,
        fallback: 'optional',
      }),
      env.integer({
        name: 'UADE_SESSION_IDLE_MINUTES',
        purpose: 'a session ends when it was not used for so long',
        min: 1,
        max: 1440,
        fallback: 30,
      }),
      env.integer({
        name: 'UADE_SESSION_HOURS',
        purpose: 'a session ends so long after signing in',
        min: 1,
        max: 168,
        fallback: 12,
      }),
      env.integer({
        name: 'UADE_TRUSTED_PROXIES',
        purpose: 'proxies of yours before the process, for the addresses that sign-ins are counted by',
        min: 0,
        max: 9,
        fallback: 0,
      }),
      env.flag({
        name: TRUST_PRIVATE_NETWORK,
        purpose:
          '1: in production other servers may be spoken to without TLS where their names and addresses are private ones',
        fallback: false,
      }),
    );
  }
}
