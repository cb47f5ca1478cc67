// What an application's compiler makes of the server, as it is published.
import { ROOMS, readConfig, startServer } from '@danvan/api';
import { law } from '@danvan/domain/law';

export const start = async (): Promise<string> => {
  const config = readConfig({ PORT: '0' });
  if (!config.ok) throw new Error(config.issues.map(({ code }) => code).join());
  const server = await startServer({ config: config.value, law, rooms: ROOMS });
  return server.url;
};
// @ts-expect-error a server needs its settings
export const none = startServer({ law });
