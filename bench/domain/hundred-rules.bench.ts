import { asOf, evaluate } from '@danvan/domain';
import { bench } from '../bench.js';
import { fasterThan, slowerThan } from '../figures.js';
import { bestOfRounds } from '../measure.js';
import { factsOf, isMet, lawOf, situations } from './membership-law.js';
import { ruleByHand } from './rule-by-hand.js';
import { jsonRulesEngine, publicodes } from './rule-peers.js';

const RULES = 100;
const law = lawOf(RULES);
const peers = [jsonRulesEngine(RULES), publicodes(RULES)];

const metOf = (findings: readonly { readonly outcome: string }[]): number =>
  findings.filter(({ outcome }) => outcome === 'satisfied').length;

export default bench({
  name: 'hundred-rules',
  title: 'a hundred rules of three conditions on one body, with full traces',
  run: async (context) => {
    // every seventh: all days, all head counts, both answers
    const bodies = situations.filter((_, index) => index % 7 === 0);
    for (const situation of bodies) {
      const expected = isMet(situation) ? RULES : 0;
      for (const { name, metBy } of [
        ...peers,
        {
          name: 'evaluate',
          metBy: () => metOf(evaluate(law, factsOf(situation), asOf(situation.on))),
        },
      ])
        if ((await metBy(situation)) !== expected) throw new Error(`${name}: another answer`);
    }
    const repeat = context.pick(25, 1);
    const few = bodies.slice(0, 2);
    const best = await bestOfRounds(
      context,
      [
        {
          name: 'evaluate',
          units: repeat * bodies.length,
          run: () => {
            let met = 0;
            for (let round = 0; round < repeat; round += 1)
              for (const body of bodies) met += metOf(evaluate(law, factsOf(body), asOf(body.on)));
            return met;
          },
        },
        {
          name: 'by hand',
          units: repeat * bodies.length,
          run: () => {
            let met = 0;
            for (let round = 0; round < repeat; round += 1)
              for (const body of bodies) {
                const facts = factsOf(body);
                const on = asOf(body.on);
                met += metOf(law.rules.map((rule) => ruleByHand(rule, facts, on)));
              }
            return met;
          },
        },
        ...peers.map(({ name, metBy }) => ({
          name,
          units: few.length,
          run: async () => {
            let met = 0;
            for (const body of few) met += await metBy(body);
            return met;
          },
        })),
      ],
      10,
      'cpu',
    );
    return [
      slowerThan(context, best, { ours: 'evaluate', theirs: 'by hand' }, null),
      ...peers.map(({ name }) => fasterThan(context, best, { ours: 'evaluate', theirs: name }, null)),
    ];
  },
});
