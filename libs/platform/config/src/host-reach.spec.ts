import { hostReach } from './host-reach';

it.each(['', 'localhost', '127.0.0.1', '127.8.0.1', '[::1]', '::1', '/var/run/postgresql', '%2Fvar%2Frun'])(
  'takes %s for this machine',
  (host) => {
    expect(hostReach(host)).toBe('machine');
  },
);

it.each(['10.0.0.5', '172.16.0.1', '172.31.255.1', '192.168.1.9', '[fd12:3456::1]', 'fe80::1', 'redis'])(
  'takes %s for a network of one’s own',
  (host) => {
    expect(hostReach(host)).toBe('private');
  },
);

it.each(['db.uade.internal', 'postgres.data.svc', 'NAS.local'])(
  'takes the name %s for a private one',
  (host) => {
    expect(hostReach(host)).toBe('private');
  },
);

it.each([
  '203.0.113.7',
  '172.32.0.1',
  '11.0.0.1',
  'db.example',
  '127.0.0.1.example',
  '[2001:db8::1]',
  'fd.example',
])('takes %s for anybody’s network', (host) => {
  expect(hostReach(host)).toBe('public');
});
