import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { DynamicModule, Module, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpSettings } from '@platform/config';
import { Database } from '@platform/database';
import { Measurements, ProcessLogger, trace } from '@platform/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { constants } from 'node:zlib';
import { etagHook } from './etag-hook';
import { endEventStreamsOnClose } from './event-streams';
import { HttpModule } from './http.module';
import { JsonBytes } from './json-bytes';
import { keepFromCaches } from './keep-from-caches';
import { serveOpenApi } from './open-api';
import { parseQuery } from './parse-query';
import { refuseDeepBody } from './refuse-deep-body';
import { refuseEncodedBody } from './refuse-encoded-body';
import { requestId } from './request-id';
import { plainDocs } from './plain-docs';
import { measureRequests } from './measure-requests';
import { recordDownloads } from './record-downloads';
import { RequestRates } from './request-rates';
import { securityHeaders } from './security-headers';
import { sendProblem } from './send-problem';
import { serveWebApp } from './serve-web-app';

const PREFIX = 'api/v1';
const BODY_LIMIT = 2 * 1024 * 1024;
// A ceiling against endless bodies only; what a file may weigh is decided where it is stored.
const UPLOAD_LIMITS = {
  ...{ files: 1, fields: 20, headerPairs: 20 },
  ...{ fileSize: 1024 * 1024 * 1024, fieldSize: 64 * 1024 },
};
const SLOWEST_REQUEST_MS = 10 * 60 * 1_000;
const CLOSING_GRACE_MS = 10_000;

/** Where and how an application is served. */
export interface HttpAppOptions {
  /** Absolute folder of the built web app; none is served when absent. */
  webRoot?: string;
  /** Addresses of the web app that are switched off: its page comes with 404. */
  absentPages?: RegExp;
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
  const headers = new Map<string, string>();
  const app = await NestFactory.create<NestFastifyApplication>(root, createAdapter(headers), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(ProcessLogger));
  app.setGlobalPrefix(PREFIX);
  app.enableShutdownHooks();
  for (const header of Object.entries(securityHeaders(app.get(HttpSettings).secure))) headers.set(...header);
  await equip(app, headers);
  serveOpenApi(app);
  if (options.webRoot !== undefined) await serveWebApp(fastifyOf(app), options.webRoot, options.absentPages);
  return app;
}

@Module({})
class HttpRoot {}

/** @param headers of every answer; they are known only once there are settings */
function createAdapter(headers: ReadonlyMap<string, string>): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: SLOWEST_REQUEST_MS,
    forceCloseConnections: 'idle',
    genReqId: requestId,
    // An address that cannot be decoded is refused before any route, filter or hook could see it.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      protect(request, reply, headers);
      sendProblem(error, request, reply);
    },
    routerOptions: { querystringParser: parseQuery },
    // Probes and scrapers look for these outside the versioned API, and frames in the pages of others for theirs.
    rewriteUrl: ({ url = '/' }) =>
      /^\/(health|internal|public\/embed)\//.test(url) ? `/${PREFIX}${url}` : url,
  });
}

/** On the bare response, because an event stream is written past Fastify's reply. */
function protect({ id }: FastifyRequest, { raw }: FastifyReply, headers: ReadonlyMap<string, string>): void {
  for (const [name, value] of headers) raw.setHeader(name, value);
  raw.setHeader('x-request-id', id);
}

async function equip(app: NestFastifyApplication, headers: ReadonlyMap<string, string>): Promise<void> {
  const fastify = fastifyOf(app);
  measureRequests(fastify, app.get(Measurements));
  recordDownloads(fastify, app.get(Database));
  endEventStreamsOnClose(fastify, CLOSING_GRACE_MS);
  fastify.addHook('onRequest', (request, reply, done) => {
    protect(request, reply, headers);
    done();
  });
  // Late, because reading a body loses what was set before it.
  fastify.addHook('preHandler', (request, _reply, done) => trace.run({ requestId: request.id }, done));
  fastify.setReplySerializer((payload) => {
    return payload instanceof JsonBytes ? (payload.bytes as unknown as string) : JSON.stringify(payload);
  });
  fastify.addHook('onRequest', refuseEncodedBody);
  fastify.addHook('preValidation', refuseDeepBody);
  fastify.addHook('onSend', plainDocs);
  fastify.addHook('onSend', etagHook);
  fastify.addHook('onSend', keepFromCaches);
  await app.get(RequestRates).install(fastify);
  await app.register(cookie);
  await app.register(multipart, { limits: UPLOAD_LIMITS });
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}

function fastifyOf(app: NestFastifyApplication): FastifyInstance {
  return app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
}
