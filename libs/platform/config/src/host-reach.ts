/** How far what is said to a host travels: not at all, through a network of one's own, or through anybody's. */
export type HostReach = 'machine' | 'private' | 'public';

const MACHINE = [/^$/, /^localhost$/, /^127(\.\d{1,3}){3}$/, /^::1$/, /^(%2f|\/)/];
const PRIVATE = [
  ...[/^10(\.\d{1,3}){3}$/, /^192\.168(\.\d{1,3}){2}$/, /^172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}$/],
  ...[/^f[cd][0-9a-f]{2}:/, /^fe[89ab][0-9a-f]:/],
  // Names that only a resolver of one's own knows.
  ...[/^[^.:]+$/, /\.(internal|local|lan|svc|home\.arpa)$/],
];

/** @param host as it stands in an address: a name, an IPv4 or IPv6 address, or the folder of a socket */
export function hostReach(host: string): HostReach {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (MACHINE.some((pattern) => pattern.test(bare))) return 'machine';
  return PRIVATE.some((pattern) => pattern.test(bare)) ? 'private' : 'public';
}
