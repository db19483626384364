import { securityHeaders } from './security-headers';

it('insists on TLS only where browsers come over TLS', () => {
  expect(securityHeaders(true)).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'content-security-policy': expect.stringContaining('upgrade-insecure-requests') as string,
  });
  expect(Object.keys(securityHeaders(false))).not.toContain('strict-transport-security');
});

it('lets no script and no style stand in a page', () => {
  const policy = securityHeaders(true)['content-security-policy'];
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*/);
});
