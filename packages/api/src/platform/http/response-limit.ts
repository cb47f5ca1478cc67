import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS } from '../errors/index.js';
import { describeLimit } from '../limits/limit-error.js';
import { scopeOf } from './failures.js';
import { errorBody } from './format-error.js';

/** Fastify's `onSend`: an answer of more bytes than `max` is not sent; the caller is told to ask for less. */
export const responseLimit =
  (max: number) =>
  async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    if (typeof payload !== 'string') return payload;
    const requested = Buffer.byteLength(payload);
    if (requested <= max) return payload;
    const scope = scopeOf(request);
    const passed = { name: 'response', requested, max } as const;
    const refusal = JSON.stringify(
      errorBody('COST_EXCEEDED', scope, describeLimit(passed, scope.language), { limit: passed }),
    );
    void reply
      .code(ERRORS.COST_EXCEEDED.status)
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-length', Buffer.byteLength(refusal));
    return refusal;
  };
