import { EnvironmentReader } from './environment-reader';

/** Where the HTTP process listens and how browsers reach it. */
export class HttpSettings {
  constructor(
    readonly host: string,
    /** 0 asks the system for a free port. */
    readonly port: number,
    /** The address people type, when a proxy stands before the process; without a slash at the end. */
    readonly publicUrl?: string,
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
    return new HttpSettings(host, port, publicUrl?.replace(/\/+$/, ''));
  }
}
