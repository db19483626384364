import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const ONE_YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built web app: its files, and its page for every address that is not the API's, because the app has
 * addresses of its own. Files under `assets/` carry a hash of their content in the name and never change.
 * @param root absolute folder of the build, with `index.html`
 * @param absent addresses that are switched off: the page says so itself, machines are told by the status
 */
export async function serveWebApp(fastify: FastifyInstance, root: string, absent?: RegExp): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', /[/\\]assets[/\\]/.test(path) ? ONE_YEAR : 'no-cache');
    },
  });
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (/^\/(api|health|internal)(\/|\?|$)/.test(request.url)) return reply.callNotFound();
    if (absent?.test(request.url)) reply.code(404);
    return reply.sendFile('index.html');
  });
}
