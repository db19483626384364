import { ROLES, type Role } from '@core/access';
import { EnvironmentReader } from './environment-reader';
import { isUnprotected } from './is-unprotected';

/** What one value of the roles claim stands for. */
export interface ClaimedGrant {
  readonly role: Role;
  /** Territory code; its subtree is meant. */
  readonly territory: string;
  /** Programme code; null for every programme. */
  readonly programme: string | null;
}

const NAMES = { issuer: 'UADE_OIDC_ISSUER', clientId: 'UADE_OIDC_CLIENT_ID' } as const;

/** Sign-in through an OpenID Connect provider; there is none without an issuer. */
export class OidcSettings {
  constructor(
    readonly issuer?: string,
    readonly clientId?: string,
    readonly clientSecret?: string,
    /** Asked for beside `openid`. */
    readonly scope: string = 'openid profile email',
    /** The claim that holds roles or groups: a text or a list of texts. */
    readonly rolesClaim: string = 'roles',
    readonly roleMap: ReadonlyMap<string, ClaimedGrant> = new Map(),
    /** Whether a verified e-mail address leads to the account that has it. */
    readonly matchEmail: boolean = false,
  ) {}

  static read(env: EnvironmentReader): OidcSettings {
    const issuer = env.optionalUrl({
      name: NAMES.issuer,
      purpose: 'OpenID Connect provider people may sign in through',
      schemes: ['https', 'http'],
    });
    const clientId = env.optionalText({ name: NAMES.clientId, purpose: 'what the provider calls us' });
    const clientSecret = env.optionalSecret({
      name: 'UADE_OIDC_CLIENT_SECRET',
      purpose: 'our secret there (absent: a public client)',
    });
    const scope = env.text({
      name: 'UADE_OIDC_SCOPE',
      purpose: 'what is asked of the provider',
      fallback: 'openid profile email',
    });
    const rolesClaim = env.text({
      name: 'UADE_OIDC_ROLES_CLAIM',
      purpose: 'claim that holds roles or groups',
      fallback: 'roles',
    });
    const roleMap = env.json({
      name: 'UADE_OIDC_ROLE_MAP',
      purpose: 'JSON: `{"claim value": {"role": …, "territory": code, "programme": code or null}}`',
      read: readRoleMap,
      problem: 'must be JSON of claim values, each with a role, a territory and perhaps a programme',
    });
    const matchEmail = env.flag({
      name: 'UADE_OIDC_MATCH_EMAIL',
      purpose: '1: an address the provider verified leads to the account that has it',
      fallback: false,
    });
    if (issuer !== undefined && clientId === undefined)
      env.refuse(NAMES.clientId, 'is required with an issuer');
    if (issuer !== undefined && isUnprotected(issuer) && env.production)
      env.refuse(NAMES.issuer, 'must be https');
    return new OidcSettings(issuer, clientId, clientSecret, scope, rolesClaim, roleMap, matchEmail);
  }

  /** Without TLS: on this machine, or while nobody real uses the process. */
  get isPlain(): boolean {
    return this.issuer?.startsWith('http:') ?? false;
  }
}

/** Undefined for what is no role map. */
function readRoleMap(value: unknown): Map<string, ClaimedGrant> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(([claim, grant]) => [claim, readGrant(grant)] as const);
  const sound = entries.flatMap(([claim, grant]) => (grant === undefined ? [] : [[claim, grant] as const]));
  return sound.length === entries.length ? new Map(sound) : undefined;
}

function readGrant(value: unknown): ClaimedGrant | undefined {
  const { role, territory, programme = null } = (value ?? {}) as Record<string, unknown>;
  const known = ROLES.find((each) => each === role);
  if (known === undefined || typeof territory !== 'string') return undefined;
  if (programme !== null && typeof programme !== 'string') return undefined;
  return { role: known, territory, programme };
}
