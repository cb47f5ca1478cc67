import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { errorDetail, type Log } from '../log.js';
import { sendError } from './failures.js';

/**
 * Where the server stands: it serves; it is about to stop, which it says to whoever asks whether it is ready, and
 * still serves; it takes nothing new.
 */
export type ServerPhase = 'serving' | 'leaving' | 'closing';

export interface HealthSettings {
  readonly database: Database;
  readonly log: Log;
  readonly phase: () => ServerPhase;
}

type Check = 'ok' | 'failed';

const readiness = async ({ database, log }: HealthSettings): Promise<Record<string, Check>> => {
  try {
    const pending = await database.pendingMigrations();
    return { database: 'ok', migrations: pending.length === 0 ? 'ok' : 'failed' };
  } catch (error) {
    log({ level: 'warn', event: 'not_ready', error: errorDetail(error) });
    return { database: 'failed', migrations: 'failed' };
  }
};

/**
 * `/livez`: the process answers. `/readyz`: it can serve, its database answers and has every migration. A request
 * on a connection that was open before the server began to close gets SERVICE_UNAVAILABLE.
 */
export const healthRoutes = (app: FastifyInstance, settings: HealthSettings): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (settings.phase() !== 'closing') return;
    if (request.url.startsWith('/livez') || request.url.startsWith('/readyz')) return;
    return sendError(request, reply.header('connection', 'close'), 'SERVICE_UNAVAILABLE');
  });
  app.get('/livez', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const checks = settings.phase() === 'serving' ? await readiness(settings) : { server: 'failed' };
    const ready = Object.values(checks).every((check) => check === 'ok');
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready', checks });
  });
};
