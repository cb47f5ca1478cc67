import { isDeepStrictEqual } from 'node:util';
import { asOf, evaluate, type Facts, notKnown } from '@danvan/domain';
import { bench } from '../bench.js';
import { fasterThan, slowerThan } from '../figures.js';
import { bestOfRounds } from '../measure.js';
import { factsOf, isMet, lawOf, ruleOf, situations } from './membership-law.js';
import { ruleByHand } from './rule-by-hand.js';
import { jsonRulesEngine, publicodes } from './rule-peers.js';

const law = lawOf(1);
const rule = ruleOf('bench.000');
const asked = situations.map((situation) => ({
  situation,
  facts: factsOf(situation),
  asOf: asOf(situation.on),
}));
const peers = [jsonRulesEngine(1), publicodes(1)];

/** The same with some facts not known: the function by hand must not win by knowing less. */
const withGaps = (facts: Facts): Facts[] => {
  const { members: _, ...noMembers } = facts;
  return [facts, noMembers, { ...facts, scope: notKnown('disputed') }, {}];
};

const checkAnswers = async (): Promise<void> => {
  for (const { situation, facts, asOf: on } of asked) {
    for (const given of withGaps(facts))
      if (!isDeepStrictEqual([ruleByHand(rule, given, on)], evaluate(law, given, on)))
        throw new Error(`by hand: another finding for ${JSON.stringify(given)}`);
    const met = isMet(situation);
    if ((evaluate(law, facts, on)[0]?.outcome === 'satisfied') !== met) throw new Error('evaluate is wrong');
    for (const { name, metBy } of peers)
      if ((await metBy(situation)) !== (met ? 1 : 0))
        throw new Error(`${name}: another answer for ${JSON.stringify(situation)}`);
  }
};

export default bench({
  name: 'rule-with-trace',
  title:
    'one rule of three conditions with a dated threshold, with its full trace, a new situation each time',
  run: async (context) => {
    await checkAnswers();
    const loop = (name: string, repeat: number, ask: (one: (typeof asked)[number]) => unknown) => ({
      name,
      units: repeat * asked.length,
      run: () => {
        let last: unknown;
        for (let round = 0; round < repeat; round += 1) for (const one of asked) last = ask(one);
        return last;
      },
    });
    const quick = await bestOfRounds(
      context,
      [
        loop('evaluate', context.pick(1_000, 1), ({ facts, asOf: on }) => evaluate(law, facts, on)),
        loop('by hand', context.pick(1_000, 1), ({ facts, asOf: on }) => [ruleByHand(rule, facts, on)]),
      ],
      15,
      'cpu',
    );
    const slow = await bestOfRounds(
      context,
      [
        loop('evaluate', context.pick(200, 1), ({ situation }) =>
          // a new situation each time: its facts are made anew, as the peers' are
          evaluate(law, factsOf(situation), asOf(situation.on)),
        ),
        ...peers.map(({ name, metBy }) => {
          const repeat = context.pick(4, 1);
          return {
            name,
            units: repeat * asked.length,
            run: async () => {
              let met = 0;
              for (let round = 0; round < repeat; round += 1)
                for (const { situation } of asked) {
                  const answer = metBy(situation);
                  met += typeof answer === 'number' ? answer : await answer;
                }
              return met;
            },
          };
        }),
      ],
      10,
      'cpu',
    );
    return [
      slowerThan(context, quick, { ours: 'evaluate', theirs: 'by hand' }, 5),
      ...peers.map(({ name }) => fasterThan(context, slow, { ours: 'evaluate', theirs: name }, 10)),
    ];
  },
});
