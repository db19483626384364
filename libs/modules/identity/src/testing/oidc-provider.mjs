// A real OpenID Connect provider on loopback, as a process of its own: prints `ready` once it listens. Its parameter is
// JSON: { port, client: { id, secret, redirect }, people: { <login>: <claims> }, forged: [<login>] }: the ID tokens of
// the forged are signed anew by a key that it does not publish.
import { generateKeyPairSync, sign } from 'node:crypto';
import { Provider } from 'oidc-provider';

const { port, client, people, forged = [] } = JSON.parse(process.argv[2]);

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [client.redirect],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  cookies: { keys: ['for tests only'] },
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'], roles: ['roles'] },
  features: { devInteractions: { enabled: true } },
  pkce: { required: () => true },
  findAccount: (_context, login) => ({
    accountId: login,
    claims: () => ({ sub: login, ...people[login] }),
  }),
});

const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

function signAnew(token) {
  const signed = token.slice(0, token.lastIndexOf('.'));
  return `${signed}.${sign('sha256', Buffer.from(signed), foreign).toString('base64url')}`;
}

provider.use(async (context, next) => {
  await next();
  const token = context.body?.id_token;
  if (typeof token !== 'string') return;
  const { sub } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
  if (forged.includes(sub)) context.body = { ...context.body, id_token: signAnew(token) };
});

provider.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
process.stdin.resume().on('end', () => process.exit(0));
