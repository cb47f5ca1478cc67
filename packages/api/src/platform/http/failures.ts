import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, codeOf, ERRORS, type ErrorCode, languageOf } from '../errors/index.js';
import { errorDetail, type Log } from '../log.js';
import { errorBody } from './format-error.js';
import type { RequestScope } from './request-scope.js';

export const scopeOf = (request: FastifyRequest): Omit<RequestScope, 'anonymous'> => ({
  requestId: request.id,
  language: languageOf(request.headers['accept-language']),
});

const FASTIFY_CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BAD_JSON',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_REQUEST',
  FST_ERR_BAD_URL: 'BAD_REQUEST',
};

const codeOfFailure = (error: unknown): ErrorCode => {
  if (error instanceof ApiError) return error.code;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FASTIFY_CODES[code]) return FASTIFY_CODES[code];
  if (error instanceof SyntaxError) return 'BAD_JSON';
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : codeOf(error);
};

/** Answers with one error of the request as a whole: always JSON, never a page, never a trace. */
export const sendError = (request: FastifyRequest, reply: FastifyReply, code: ErrorCode): FastifyReply => {
  if (code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer');
  return (
    reply
      .code(ERRORS[code].status)
      // an address that cannot be read is refused before any hook runs
      .header('x-request-id', request.id)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(errorBody(code, scopeOf(request)))
  );
};

/** Fastify's error handler. */
export const failureHandler =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const code = codeOfFailure(error);
    const level = code === 'INTERNAL' ? 'error' : 'warn';
    log({ level, event: 'request_refused', requestId: request.id, code, error: errorDetail(error) });
    return sendError(request, reply, code);
  };
