import type { IncomingMessage, ServerResponse } from 'node:http';
import { RuntimeSettings } from '@platform/config';
import { stdSerializers, type LoggerOptions } from 'pino';
import type { Options } from 'pino-http';
import { trace } from './trace';

const SECRET_NAMES = ['authorization', 'cookie', 'set-cookie', 'token', 'password', 'secret'];

// Two levels deep is as far as the code base logs objects; pino has no "anywhere".
const REDACTED_PATHS = SECRET_NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

// What a failed statement was bound to, and PostgreSQL's quotation of the row, are people's data.
const STATEMENT_DATA = ['parameters', 'driverError', 'detail', 'where'];

/** How a process writes its log: one JSON object a line on standard output, without secrets or people's data. */
export function logOptions(processName: string, settings: RuntimeSettings): LoggerOptions {
  return {
    name: processName,
    level: settings.logLevel,
    redact: { paths: REDACTED_PATHS, censor: '[removed]' },
    serializers: { err: describeError },
    // Inside a request or a job every line says which one, also through the outbox.
    mixin: () => ({ ...trace.current() }),
  };
}

/** The same for a process that serves HTTP: one line a request, with its id; headers are never written. */
export function httpLogOptions(processName: string, settings: RuntimeSettings): Options {
  return {
    ...logOptions(processName, settings),
    wrapSerializers: false,
    serializers: { err: describeError, req: describeRequest, res: describeResponse },
    autoLogging: { ignore: isProbe },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    // The problem filter has written the error itself with its stack; this line only says how the request ended.
    customErrorObject: (_request, _response, _error, line: { err?: unknown }) => ({
      ...line,
      err: undefined,
    }),
  };
}

/** A request under way; middleware shortens its `url`, so the one the client sent is kept beside it. */
interface LoggedRequest extends IncomingMessage {
  originalUrl?: string;
}

/** Probes and scrapes come every few seconds and would drown what people did. */
function isProbe(request: LoggedRequest): boolean {
  return /\/(health\/|internal\/prometheus)/.test(request.originalUrl ?? request.url ?? '');
}

function describeRequest(request: LoggedRequest): object {
  // What follows the `?` may be a person's address, or the code a provider sent somebody back with.
  const [url] = (request.originalUrl ?? request.url ?? '').split('?', 1);
  return { id: request.id, method: request.method, url, from: request.socket.remoteAddress };
}

function describeResponse(response: ServerResponse): object {
  return { status: response.statusCode };
}

/** Whatever was thrown, as plain data without the values a statement was bound to. */
function describeError(error: Error): object {
  const described: Record<string, unknown> = { ...stdSerializers.err(error) };
  for (const name of STATEMENT_DATA) delete described[name];
  return described;
}
