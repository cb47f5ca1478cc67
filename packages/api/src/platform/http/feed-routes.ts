import { createHash } from 'node:crypto';
import type { Language } from '@danvan/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authenticate, derivedKey, type Principal, type TokenRules } from '../auth/index.js';
import type { RequestContext } from '../context.js';
import { type Database, metered } from '../database/index.js';
import { ApiError } from '../errors/index.js';
import type { LawSource } from '../law.js';
import type { Gate } from '../limits/index.js';
import type { PlannedReads } from '../read/index.js';
import { attachmentNamed } from './content-disposition.js';
import { scopeOf, sendError } from './failures.js';
import type { Feed } from './feed.js';
import { holderOf } from './feed-key.js';
import { Deadline, withinTime } from './operation-timeout.js';
import { readRouteOf } from './read-route.js';
import { rememberedDay } from './remembered-day.js';

export interface FeedSettings {
  readonly feeds: readonly Feed[];
  readonly database: Database;
  readonly laws: LawSource;
  readonly reads: PlannedReads;
  readonly secret: Uint8Array;
  readonly tokens: TokenRules;
  readonly clock: () => Date;
  readonly gate: Gate;
}

const parameter = (request: FastifyRequest, name: string): string | null => {
  const { query } = request;
  if (typeof query !== 'object' || query === null) return null;
  const value: unknown = Reflect.get(query, name);
  return typeof value === 'string' ? value : null;
};

/** The address without its question, as a key names it. */
const addressOf = ({ path, ending }: Feed, name: string): string => `${path}/${name}${ending}`;

const isUnchanged = (request: FastifyRequest, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '')
    .split(',')
    .some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));

const contextOf = (
  settings: FeedSettings,
  request: FastifyRequest,
  principal: Principal,
  now: Date,
  today: RequestContext['today'],
  deadline: Deadline,
): RequestContext => {
  const meter = { count: 0 };
  const route = readRouteOf(principal, request.headers);
  return {
    ...scopeOf(request),
    principal,
    now,
    today,
    database: metered(settings.database, meter, route),
    meter,
    cost: settings.gate.meterFor(principal, request.ip),
    route,
    law: settings.laws.last,
    async renewLaw() {
      this.law = await settings.laws.now(route);
    },
    reads: settings.reads,
    cursorKey: derivedKey(settings.secret, 'cursor'),
    get signal() {
      return deadline.signal;
    },
  };
};

/** A token as everywhere, else the key in the address; without both the anonymous, who see what is public. */
const callerOf = async (
  { secret, tokens }: FeedSettings,
  request: FastifyRequest,
  address: string,
  now: Date,
): Promise<Principal> => {
  const key = parameter(request, 'key');
  if (key === null || request.headers.authorization !== undefined)
    return authenticate(request.headers.authorization, tokens, now);
  return holderOf(derivedKey(secret, 'cursor'), key, address, now);
};

const languageOf = (request: FastifyRequest): Language => (parameter(request, 'lang') === 'en' ? 'en' : 'vi');

/** The addresses of the rooms' feeds: authority, limits and language of every other request hold there too. */
export const feedRoutes = (app: FastifyInstance, settings: FeedSettings): void => {
  const { gate, feeds } = settings;
  const dayOf = rememberedDay();
  const answer = async (feed: Feed, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked = String(Reflect.get(Object(request.params), '*') ?? '');
    if (!asked.endsWith(feed.ending)) return sendError(request, reply, 'NOT_FOUND');
    const name = asked.slice(0, -feed.ending.length);
    const now = settings.clock();
    const principal = await callerOf(settings, request, addressOf(feed, name), now);
    const deadline = new Deadline();
    const context = contextOf(settings, request, principal, now, dayOf(now), deadline);
    const refuse = (headers: Readonly<Record<string, string>>) => void reply.headers(headers);
    const found = await gate.admit(context.cost, refuse, async () => {
      if (!(await context.cost.charge(Math.min(feed.cost, context.cost.most)))) {
        refuse(context.cost.headers);
        throw new ApiError('THROTTLED', 'no points left');
      }
      return withinTime(gate.values.operation, deadline, async () => {
        await context.renewLaw?.();
        const asked = (parameterName: string) => parameter(request, parameterName);
        return feed.content(context, { name, language: languageOf(request), parameter: asked });
      });
    });
    if (found === null) return sendError(request, reply, 'NOT_FOUND');
    const content = typeof found === 'string' ? found : Buffer.from(found.bytes);
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 32)}"`;
    const open = principal.subject === null;
    void reply
      .header('etag', etag)
      .header('vary', 'authorization')
      .header('cache-control', open ? 'public, max-age=300' : 'private, no-cache');
    if (isUnchanged(request, etag)) return reply.code(304).send();
    if (typeof found !== 'string') void reply.header('content-disposition', attachmentNamed(found.fileName));
    return reply.header('content-type', feed.type).send(content);
  };
  for (const feed of feeds) app.get(`${feed.path}/*`, (request, reply) => answer(feed, request, reply));
};
