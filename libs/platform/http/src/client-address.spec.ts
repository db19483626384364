import { clientAddress } from './client-address';

function from(ip: string, forwarded?: string): { ip: string; headers: Record<string, string> } {
  return { ip, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } };
}

it('believes nobody but the peer without a proxy of our own', () => {
  expect(clientAddress(from('203.0.113.9', '198.51.100.1'), 0)).toBe('203.0.113.9');
});

it('takes what our proxies wrote, and nothing that stood there before', () => {
  const forwarded = '10.0.0.1, 198.51.100.1';
  expect(clientAddress(from('127.0.0.1', forwarded), 1)).toBe('198.51.100.1');
  expect(clientAddress(from('127.0.0.1', `${forwarded}, 192.0.2.7`), 2)).toBe('198.51.100.1');
  expect(clientAddress(from('127.0.0.1'), 1)).toBe('127.0.0.1');
});

it('counts a subscriber of IPv6 as one, however many addresses they have', () => {
  expect(clientAddress(from('2001:db8:1:2:3:4:5:6'), 0)).toBe('2001:db8:1:2::/64');
  expect(clientAddress(from('2001:0DB8:1:2::9'), 0)).toBe('2001:db8:1:2::/64');
  expect(clientAddress(from('2001:db8::1'), 0)).toBe('2001:db8:0:0::/64');
  expect(clientAddress(from('::1'), 0)).toBe('0:0:0:0::/64');
});

it('knows an old address in new clothes', () => {
  expect(clientAddress(from('::ffff:203.0.113.9'), 0)).toBe('203.0.113.9');
});
