import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { DynamicModule, Module, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpSettings } from '@platform/config';
import { Measurements, ProcessLogger } from '@platform/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { constants } from 'node:zlib';
import { etagHook } from './etag-hook';
import { endEventStreamsOnClose } from './event-streams';
import { HttpModule } from './http.module';
import { JsonBytes } from './json-bytes';
import { serveOpenApi } from './open-api';
import { parseQuery } from './parse-query';
import { requestId } from './request-id';
import { measureRequests } from './measure-requests';
import { securityHeaders } from './security-headers';
import { sendProblem } from './send-problem';
import { serveWebApp } from './serve-web-app';

const PREFIX = 'api/v1';
const BODY_LIMIT = 2 * 1024 * 1024;
// A ceiling against endless bodies only; what a file may weigh is decided where it is stored.
const UPLOAD_LIMIT = 1024 * 1024 * 1024;
const SLOWEST_REQUEST_MS = 10 * 60 * 1_000;
const CLOSING_GRACE_MS = 10_000;

/** Where and how an application is served. */
export interface HttpAppOptions {
  /** Absolute folder of the built web app; none is served when absent. */
  webRoot?: string;
}

/**
 * Builds the HTTP application around a module; `listen` is up to the caller. The module must bring
 * `ConfigModule`, `DatabaseModule`, `ObservabilityModule` and a provider of `Authenticator`.
 * @throws when a module cannot be wired; `listen` rejects when a route demands nothing
 */
export async function createHttpApp(
  module: Type | DynamicModule,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> {
  const root: DynamicModule = { module: HttpRoot, imports: [HttpModule, module] };
  const app = await NestFactory.create<NestFastifyApplication>(root, createAdapter(), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(ProcessLogger));
  app.setGlobalPrefix(PREFIX);
  app.enableShutdownHooks();
  await equip(app);
  serveOpenApi(app);
  if (options.webRoot !== undefined) await serveWebApp(fastifyOf(app), options.webRoot);
  return app;
}

@Module({})
class HttpRoot {}

function createAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: SLOWEST_REQUEST_MS,
    forceCloseConnections: 'idle',
    genReqId: requestId,
    // An address that cannot be decoded is refused before any route, filter or hook could see it.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(error, request, reply),
    routerOptions: { querystringParser: parseQuery },
    // Probes and scrapers look for these outside the versioned API.
    rewriteUrl: ({ url = '/' }) => (/^\/(health|internal)\//.test(url) ? `/${PREFIX}${url}` : url),
  });
}

async function equip(app: NestFastifyApplication): Promise<void> {
  const fastify = fastifyOf(app);
  measureRequests(fastify, app.get(Measurements));
  endEventStreamsOnClose(fastify, CLOSING_GRACE_MS);
  const headers = Object.entries(securityHeaders(app.get(HttpSettings).secure));
  fastify.addHook('onRequest', (request, reply, done) => {
    // On the bare response, because an event stream is written past Fastify's reply.
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    reply.raw.setHeader('x-request-id', request.id);
    done();
  });
  fastify.setReplySerializer((payload) => {
    return payload instanceof JsonBytes ? (payload.bytes as unknown as string) : JSON.stringify(payload);
  });
  fastify.addHook('onSend', etagHook);
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 20, fileSize: UPLOAD_LIMIT } });
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}

function fastifyOf(app: NestFastifyApplication): FastifyInstance {
  return app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
}
