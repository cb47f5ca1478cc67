import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS } from '../errors/index.js';
import { describeLimit } from '../limits/limit-error.js';
import { scopeOf } from './failures.js';
import { errorBody } from './format-error.js';

const SHORT = 16 * 1_024;

/** Fastify's `onSend`: an answer of more bytes than `max` is not sent; the caller is told to ask for less. */
export const responseLimit =
  (max: number) =>
  async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    if (typeof payload !== 'string') return payload;
    // a character is three bytes at most, and Node sends a short text together with its head
    if (payload.length <= Math.min(SHORT, max / 3)) return payload;
    // measured and sent as the same bytes: a long text would be turned into them twice
    const bytes = Buffer.from(payload);
    const requested = bytes.length;
    if (requested <= max) return bytes;
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
