import { isPlaceholder } from './is-placeholder';
import { isUnprotected } from './is-unprotected';

/** One thing that is wrong with the environment: which variable, and what to do about it. */
export interface SettingsFault {
  variable: string;
  problem: string;
}

/** What an environment variable is for; printed in the README and by the command line. */
export interface SettingsVariable {
  name: string;
  purpose: string;
  /** What holds when the variable is absent or empty; `undefined` when nothing does. */
  fallback?: string;
  /** Whether the environment gave it. */
  given: boolean;
  /** What was given, fit for a screen: addresses without their password; undefined for secrets and where nothing was. */
  shown?: string;
}

/** The environment as Node gives it: absent and empty mean the same here. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Declared {
  name: string;
  purpose: string;
}

const SHORTEST_SECRET = 8;
/** Declared with the other switches of security; every address is judged by it. */
export const TRUST_PRIVATE_NETWORK = 'UADE_TRUST_PRIVATE_NETWORK';
const YES = ['1', 'true', 'yes', 'on'];

/**
 * Reads declared variables and collects every fault, so that an operator mends a bad environment once and not
 * one variable at a time. After a fault a harmless value is returned; the caller must look at `faults`.
 */
export class EnvironmentReader {
  readonly faults: SettingsFault[] = [];
  readonly variables: SettingsVariable[] = [];

  constructor(private readonly environment: Environment) {}

  /** True when NODE_ENV says that real people use this process. */
  get production(): boolean {
    return this.environment['NODE_ENV'] === 'production';
  }

  /** Whether a network of one's own is taken for as safe as this machine. */
  get trustsPrivateNetwork(): boolean {
    return YES.includes(this.environment[TRUST_PRIVATE_NETWORK]?.trim().toLowerCase() ?? '');
  }

  /** Any text. */
  text(declared: Declared & { fallback: string }): string {
    return this.take(declared) ?? declared.fallback;
  }

  /** Any text; undefined when absent. */
  optionalText(declared: Declared): string | undefined {
    return this.take(declared);
  }

  /** One of a closed list of words. */
  choice<T extends string>(declared: Declared & { of: readonly T[]; fallback: T }): T {
    const raw = this.take(declared);
    if (raw === undefined) return declared.fallback;
    const found = declared.of.find((word) => word === raw);
    if (found === undefined) this.fault(declared.name, `must be one of ${declared.of.join(', ')}`);
    return found ?? declared.fallback;
  }

  /** A whole number within bounds, both included. */
  integer(declared: Declared & { min: number; max: number; fallback: number }): number {
    const raw = this.take(declared);
    if (raw === undefined) return declared.fallback;
    const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= declared.min && value <= declared.max) return value;
    this.fault(declared.name, `must be a whole number from ${declared.min} to ${declared.max}`);
    return declared.fallback;
  }

  /** A switch: 1, true, yes, on against 0, false, no, off. */
  flag(declared: Declared & { fallback: boolean }): boolean {
    const raw = this.take({ ...declared, fallback: declared.fallback ? '1' : '0' })?.toLowerCase();
    if (raw === undefined) return declared.fallback;
    if (YES.includes(raw)) return true;
    if (['0', 'false', 'no', 'off'].includes(raw)) return false;
    this.fault(declared.name, 'must be 1 or 0');
    return declared.fallback;
  }

  /** An address with one of the given schemes (`postgres`, `https`); undefined when absent. */
  optionalUrl(declared: Declared & { schemes: readonly string[]; fallback?: string }): string | undefined {
    const raw = this.take(declared, withoutPassword);
    if (raw === undefined) return undefined;
    const scheme = URL.canParse(raw) ? new URL(raw).protocol.slice(0, -1) : undefined;
    if (scheme !== undefined && declared.schemes.includes(scheme)) {
      if (this.production && hasPlaceholder(new URL(raw)))
        this.fault(declared.name, 'holds a password that is still a placeholder');
      return raw;
    }
    // The value is not repeated in the message: addresses carry passwords and messages are logged.
    this.fault(declared.name, `must be an address that starts with ${declared.schemes.join(':// or ')}://`);
    return undefined;
  }

  /** An address that must be there. */
  url(declared: Declared & { schemes: readonly string[] }): string {
    const faultsBefore = this.faults.length;
    const value = this.optionalUrl(declared);
    if (value === undefined && this.faults.length === faultsBefore) this.fault(declared.name, 'is required');
    return value ?? '';
  }

  /**
   * A secret: at least 8 characters without spaces, and in production no placeholder.
   * @param declared `productionLength`: the fewest characters in production, where they are ours to choose
   */
  optionalSecret(declared: Declared & { productionLength?: number }): string | undefined {
    const raw = this.take(declared, () => undefined);
    if (raw === undefined) return undefined;
    const fewest = this.production ? (declared.productionLength ?? SHORTEST_SECRET) : SHORTEST_SECRET;
    if (this.production && isPlaceholder(raw)) this.fault(declared.name, 'is still a placeholder');
    else if (raw.length < fewest || /\s/.test(raw))
      this.fault(declared.name, `must be ${fewest} characters or more, without spaces`);
    return raw;
  }

  /** JSON of a declared shape; undefined when absent. `read` gives undefined for another shape. */
  json<T>(declared: Declared & { read: (value: unknown) => T | undefined; problem: string }): T | undefined {
    const raw = this.take(declared);
    if (raw === undefined) return undefined;
    const value = declared.read(parsed(raw));
    if (value === undefined) this.fault(declared.name, declared.problem);
    return value;
  }

  /**
   * In production, what is said to another machine is said under TLS.
   * @param cure what to write instead
   */
  refuseUnprotected(variable: string, address: string | undefined, cure: string): void {
    if (!this.production || !address || !URL.canParse(address)) return;
    if (isUnprotected(address, { trustsPrivate: this.trustsPrivateNetwork })) {
      this.fault(variable, `leads to another machine without TLS: ${cure}`);
    }
  }

  /** A fault that only two variables together show. */
  refuse(variable: string, problem: string): void {
    this.fault(variable, problem);
  }

  /** @param show what of it may be seen on a screen */
  private take(
    { name, purpose, fallback }: Declared & { fallback?: string | number | boolean },
    show: (raw: string) => string | undefined = (raw) => raw,
  ): string | undefined {
    const raw = this.environment[name]?.trim() || undefined;
    this.variables.push({
      ...{ name, purpose, fallback: fallback === undefined ? undefined : String(fallback) },
      ...{ given: raw !== undefined, shown: raw === undefined ? undefined : show(raw) },
    });
    return raw;
  }

  private fault(variable: string, problem: string): void {
    this.faults.push({ variable, problem });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An address as it may be shown: without user, password and what follows the `?`; what is no address is not shown. */
function withoutPassword(raw: string): string | undefined {
  if (!URL.canParse(raw)) return undefined;
  const { protocol, host, pathname } = new URL(raw);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

/** What is as easily guessed as the user's name is a placeholder too. An address without a password has none. */
function hasPlaceholder({ username, password }: URL): boolean {
  return password !== '' && (password === username || isPlaceholder(decodeURIComponent(password)));
}
