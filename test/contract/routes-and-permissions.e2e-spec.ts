import { ACTIONS } from '@core/access';
import { openApiDocument, RoutePermissions } from '@platform/http';
import { PlatformUnderTest } from '../support/platform-under-test';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** Signing in and out must be possible before one is somebody; probes of the machine room are nobody; what is published is for all. */
const PUBLIC = [
  'CardsController.card',
  'OidcController.begin',
  'OidcController.finish',
  'OidcController.methods',
  'OpenDataController.dictionary',
  'OpenDataController.feed',
  'OpenDataController.file',
  'OperationsController.live',
  'OperationsController.ready',
  'PasswordResetsController.complete',
  'PasswordResetsController.request',
  'PublicController.errata',
  'PublicController.list',
  'PublicController.place',
  'PublicController.places',
  'PublicController.promise',
  'PublicController.promises',
  'SessionController.passSecondFactor',
  'SessionController.signIn',
  'SessionController.signOut',
  'SessionController.who',
  'UnsubscribeController.ask',
  'UnsubscribeController.unsubscribe',
];
/** What a public route answers to nobody in particular, when it is not 401. */
const OPEN_PATH =
  /\/public\/.+|\/(session|session\/(methods|oidc|oidc\/callback|second-factor)|password-resets(\/completion)?|notices\/unsubscribe)$/;

let platform: PlatformUnderTest;

beforeAll(async () => {
  platform = await PlatformUnderTest.start({ worker: false });
});

afterAll(() => platform.stop());

it('asks every route for a permission that exists, or says that it is public', () => {
  const routes = platform.api.get(RoutePermissions).list();
  expect(routes.length).toBeGreaterThan(30);
  const actions: readonly (string | undefined)[] = [...ACTIONS, 'signed-in'];
  const open = routes.filter(({ demands }) => !actions.includes(demands)).map(({ handler }) => handler);
  expect(open.sort()).toEqual(PUBLIC);
});

it('answers 401 to everybody without a token, on every route but the public ones', async () => {
  const { paths } = openApiDocument(platform.api);
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    METHODS.filter((method) => method in operations).map((method) => ({ method, path })),
  );
  const unguarded: string[] = [];
  for (const { method, path } of routes) {
    const response = await fetch(platform.address + path.replaceAll(/\{\w+\}/g, '1'), {
      method: method.toUpperCase(),
      redirect: 'manual',
    });
    await response.body?.cancel();
    if (response.status !== 401) unguarded.push(`${method} ${path}`);
  }
  expect(routes.length).toBeGreaterThan(30);
  expect(unguarded.filter((route) => !OPEN_PATH.test(route))).toEqual([]);
});

it('offers the routes that clients rely on', () => {
  const { paths } = openApiDocument(platform.api);
  const offered = Object.entries(paths).flatMap(([path, operations]) =>
    METHODS.filter((method) => method in operations).map(
      (method) => `${method} ${path.replace('/api/v1', '')}`,
    ),
  );
  const names = offered.map((route) => route.replaceAll(/\{\w+\}/g, '{}'));
  const wanted = [
    ...['post /session', 'get /session', 'delete /session'],
    ...['get /territories', 'get /territories/{}'],
    ...['get /regions', 'get /regions/{}', 'get /regions/{}/districts', 'get /districts/{}'],
    ...['get /programmes', 'get /programmes/{}', 'get /programmes/{}/promises'],
    ...['get /road-maps', 'get /road-maps/{}', 'get /road-maps/{}/items'],
    ...['get /items/{}', 'get /items/{}/history'],
    ...[
      'post /imports',
      'get /imports',
      'get /imports/{}',
      'get /imports/{}/findings',
      'get /imports/{}/changes',
    ],
    ...['post /imports/{}/apply', 'post /imports/{}/revert', 'get /imports/{}/events'],
    ...['post /entries', 'get /entries', 'post /entries/review'],
    ...['get /periods', 'post /periods/{}/lock'],
    ...['get /metrics/{}', 'get /metrics/{}/children', 'get /metrics/{}/series'],
    ...['post /items/{}/changes', 'post /changes/{}/decision', 'post /items/{}/verifications'],
    'get /live',
    ...['post /users', 'get /users', 'get /users/{}', 'patch /users/{}', 'put /users/{}/grants'],
    ...[
      'post /users/{}/tokens',
      'post /users/{}/erase',
      'post /session/second-factor',
      'get /session/permissions',
    ],
    ...['get /sessions', 'delete /sessions/{}', 'post /delegations', 'post /password-resets'],
  ];
  expect(wanted.filter((route) => !names.includes(route))).toEqual([]);
});
