// Kills the server, and PostgreSQL, with -9 in the middle of writes and looks at what is left:
// `crash [--rounds 10] [--on pglite|postgres] [--seed 1]`. Exit 1 where anything is lost or half there.
import { parseArgs } from 'node:util';
import { crashRounds, type Engine } from './rounds.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    on: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
const engines: readonly Engine[] = (['pglite', 'postgres'] as const).filter(
  (engine) => values.on === undefined || values.on === engine,
);
if (engines.length === 0 || !Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  console.error('crash [--rounds 10] [--on pglite|postgres] [--seed 1]');
  process.exit(2);
}

console.log(`seed ${seed}`);
let damaged = 0;
for (const engine of engines) {
  await crashRounds({
    engine,
    rounds,
    seed,
    onRound: (round) => {
      damaged += round.damage.length;
      console.log(
        `${engine} ${round.round}: killed ${round.killed} after ${round.afterMs} ms; ` +
          `${round.acknowledged} acknowledged, ${round.unheard} unheard of which ${round.there} there, ` +
          `${round.repeated} sent again; ${round.damage.length === 0 ? 'nothing lost' : 'DAMAGE'}`,
      );
      for (const line of round.damage.slice(0, 20)) console.error(`  ${line}`);
    },
  });
}
process.exit(damaged === 0 ? 0 : 1);
