import { EnvironmentReader } from './environment-reader';
import { isUnprotected } from './is-unprotected';

/** Where the HTTP process listens and how browsers reach it. */
export class HttpSettings {
  constructor(
    readonly host: string,
    /** 0 asks the system for a free port. */
    readonly port: number,
    /** The address people type, when a proxy stands before the process; without a slash at the end. */
    readonly publicUrl?: string,
    /** Of one person; 0: not counted. */
    readonly requestsPerMinute: number = 1200,
    /** Of one address without a valid sign-in; 0: not counted. */
    readonly anonymousRequestsPerMinute: number = 300,
  ) {}

  /** True when browsers come over TLS, so that cookies may be marked secure. */
  get secure(): boolean {
    return this.publicUrl?.startsWith('https:') ?? false;
  }

  static read(env: EnvironmentReader): HttpSettings {
    const host = env.text({ name: 'HOST', purpose: 'address to listen on', fallback: '127.0.0.1' });
    const port = env.integer({
      name: 'PORT',
      purpose: 'port to listen on; 0 takes a free one',
      min: 0,
      max: 65535,
      fallback: 3000,
    });
    const publicUrl = env.optionalUrl({
      name: 'UADE_PUBLIC_URL',
      purpose: 'the address people type, when a proxy stands before the process',
      schemes: ['http', 'https'],
    });
    if (publicUrl !== undefined && isUnprotected(publicUrl) && env.production)
      env.refuse('UADE_PUBLIC_URL', 'must be https');
    const requestsPerMinute = env.integer({
      name: 'UADE_REQUESTS_PER_MINUTE',
      purpose: 'requests one person may send in a minute; 0 does not count',
      min: 0,
      max: 1_000_000,
      fallback: 1200,
    });
    const anonymousRequestsPerMinute = env.integer({
      name: 'UADE_ANONYMOUS_REQUESTS_PER_MINUTE',
      purpose: 'requests an address may send in a minute without a valid sign-in; 0 does not count',
      min: 0,
      max: 1_000_000,
      fallback: 300,
    });
    return new HttpSettings(
      host,
      port,
      publicUrl?.replace(/\/+$/, ''),
      requestsPerMinute,
      anonymousRequestsPerMinute,
    );
  }
}
