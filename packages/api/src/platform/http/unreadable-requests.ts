import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ApiError, ERRORS, type ErrorCode } from '../errors/index.js';
import { errorDetail, type Log } from '../log.js';
import { errorBody } from './format-error.js';

/** What Node says of bytes that are no request it can hand on. */
const NODE_CODES: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/**
 * Fastify's `clientErrorHandler`: bytes that are no HTTP are refused in the form of every other error. Nothing is known
 * of the language then, so the words are Vietnamese.
 */
export const unreadableHandler =
  (log: Log) =>
  (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const code = NODE_CODES[error.code ?? ''] ?? 'BAD_REQUEST';
    const requestId = randomUUID();
    log({ level: 'warn', event: 'request_unreadable', requestId, code, error: errorDetail(error) });
    const { status } = ERRORS[code];
    const body = JSON.stringify(errorBody(code, { requestId, language: 'vi' }));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'connection: close',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${requestId}`,
    ];
    if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    socket.destroySoon();
  };

/** What Node would refuse by itself with an empty answer. Goes with `http: { requireHostHeader: false }`. */
export const answerWhatNodeRefuses = (app: FastifyInstance): void => {
  app.addHook('onRequest', ({ raw }, _, done) => {
    if (raw.httpVersion === '1.1' && raw.headers.host === undefined)
      done(new ApiError('BAD_REQUEST', 'no host header'));
    else done();
  });
  // an expectation that is not understood may be passed over (RFC 9110, 10.1.1)
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
};
