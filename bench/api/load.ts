import { ask, requestOf } from './client.js';

/** What the load process is told: what to ask whom, and how often. */
export interface Load {
  readonly url: string;
  readonly query: string;
  readonly variables: readonly object[];
  readonly total: number;
  readonly connections: number;
}

// the third process: it asks, and says when it is done
process.on('message', ({ url, query, variables, total, connections }: Load) => {
  const requests = variables.map((each) => requestOf(url, query, each));
  ask(url, requests, total, connections).then(
    () => process.send?.({ done: true }),
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});
process.stdout.write('http://load is ready\n');
