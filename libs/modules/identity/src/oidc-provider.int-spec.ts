import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSettings } from '@platform/config';
import { OidcProvider } from './oidc-provider';

const CLIENT = { DATABASE_URL: 'postgres://127.0.0.1/uade', UADE_OIDC_CLIENT_ID: 'uade' };

/** A server of this machine that answers as told, and what it was asked. */
async function serving(
  answer: (url: string) => { status: number; headers?: Record<string, string>; body?: string },
): Promise<{ server: Server; address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status, headers = {}, body = '' } = answer(request.url ?? '');
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

it('follows a provider nowhere else', async () => {
  const elsewhere = await serving(() => ({ status: 200, body: '{}' }));
  const provider = await serving((url) => ({
    status: 302,
    headers: { location: `${elsewhere.address}${url}` },
  }));
  const { oidc, http } = readSettings({ ...CLIENT, UADE_OIDC_ISSUER: provider.address });
  await expect(new OidcProvider(oidc, http).begin()).rejects.toMatchObject({ code: 'OIDC.UNAVAILABLE' });
  expect(provider.asked).toEqual(['/.well-known/openid-configuration']);
  expect(elsewhere.asked).toEqual([]);
  provider.server.close();
  elsewhere.server.close();
});
