import type { FastifyRequest } from 'fastify';
import { isIPv6 } from 'node:net';

const IPV6_GROUPS = 8;
const SUBSCRIBER_GROUPS = 4;

/**
 * The network address that requests are counted by. Of IPv6 it is the /64 every subscriber has for themself.
 * @param trustedProxies how many of the last entries of X-Forwarded-For our own proxies wrote; whoever is farther may
 *   have written anything into it
 */
export function clientAddress(
  { ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>,
  trustedProxies: number,
): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const named = forwarded.split(',').map((hop) => hop.trim());
  const hops = [...named.filter(Boolean), ip];
  const address = hops[Math.max(0, hops.length - 1 - trustedProxies)].replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head, tail] = address.toLowerCase().split('%')[0].split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : IPV6_GROUPS - first.length - last.length;
  const groups = [...first, ...Array<string>(Math.max(0, zeros)).fill('0'), ...last];
  const network = groups.slice(0, SUBSCRIBER_GROUPS).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
