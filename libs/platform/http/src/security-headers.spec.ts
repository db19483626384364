import { securityHeaders } from './security-headers';

it('insists on TLS only where browsers come over TLS', () => {
  expect(securityHeaders(true)).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'content-security-policy': expect.stringContaining('upgrade-insecure-requests') as string,
  });
  expect(Object.keys(securityHeaders(false))).not.toContain('strict-transport-security');
});
