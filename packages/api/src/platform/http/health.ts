import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/index.js';
import { errorDetail, type Log } from '../log.js';

export interface HealthSettings {
  readonly database: Database;
  readonly log: Log;
  /** Whether the server has begun to stop: it answers what it has taken on, and wants nothing new. */
  readonly stopping: () => boolean;
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

/** `/livez`: the process answers. `/readyz`: it can serve, its database answers and has every migration. */
export const healthRoutes = (app: FastifyInstance, settings: HealthSettings): void => {
  app.get('/livez', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const checks = settings.stopping() ? { server: 'failed' } : await readiness(settings);
    const ready = Object.values(checks).every((check) => check === 'ok');
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready', checks });
  });
};
