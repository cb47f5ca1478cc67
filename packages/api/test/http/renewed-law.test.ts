import { expect, it } from 'vitest';
import { ROOMS } from '../../src/rooms.js';
import { onDatabase } from '../support/databases.js';
import { startTestServer } from '../support/server.js';

/** The rooms with bodies and places that have just changed, as another process changes them. */
const CHANGED = ROOMS.map((room) =>
  room.law === undefined
    ? room
    : {
        ...room,
        law: (...[, start]: Parameters<NonNullable<typeof room.law>>) => ({
          last: start,
          now: async () => ({ ...start, lawVersion: 'as it is now' }),
          written: () => {},
        }),
      },
);

onDatabase('embedded', (open) => {
  it('a request goes by what is known when it comes in, not by what the last one knew', async () => {
    const server = await startTestServer(await open(), { rooms: CHANGED });
    const { body } = await server.post(
      '{ duties(documents: ["ha-tinh/ctr-28-nq-tw"], first: 1) { asOf { lawVersion } } }',
    );
    await server.close();
    expect(body.errors).toBeUndefined();
    expect(body.data.duties.asOf.lawVersion).toBe('as it is now');
  });
});
