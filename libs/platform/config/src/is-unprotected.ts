import { hostReach } from './host-reach';

/** What our own driver encrypts and checks; `prefer` and the like would not insist on it. */
const PROTECTED_MODES = ['require', 'verify-ca', 'verify-full'];
const PLAIN_SCHEMES = ['http:', 'redis:', 'smtp:', 'tcp:'];

/**
 * Whether what goes to an address can be read and changed on its way: it leaves this machine without TLS.
 * @param trustsPrivate a network of one's own counts as this machine
 */
export function isUnprotected(address: string, { trustsPrivate = false } = {}): boolean {
  const url = new URL(address);
  const reach = hostReach(said(url, 'host') ?? url.hostname);
  if (reach === 'machine' || (trustsPrivate && reach === 'private')) return false;
  if (PLAIN_SCHEMES.includes(url.protocol)) return true;
  if (!url.protocol.startsWith('postgres')) return false;
  // In that mode the driver would take any certificate for `require`.
  const isLax = said(url, 'uselibpqcompat') === 'true' && said(url, 'sslmode') === 'require';
  return isLax || !PROTECTED_MODES.includes(said(url, 'sslmode') ?? '');
}

/** What is said twice counts as it does for the driver: the last one. */
function said(url: URL, name: string): string | undefined {
  return url.searchParams.getAll(name).at(-1);
}
