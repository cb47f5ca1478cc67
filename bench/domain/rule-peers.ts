import { formatDay } from '@danvan/domain';
import { Engine as JsonRulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { CHANGE, SCOPE, type Situation, THRESHOLDS } from './membership-law.js';

/** Another engine with the same rules; says how many of them a situation meets. Made once, asked often. */
export interface Peer {
  readonly name: string;
  readonly metBy: (situation: Situation) => number | Promise<number>;
}

export const jsonRulesEngine = (count: number): Peer => {
  const engine = new JsonRulesEngine();
  engine.addFact('membersMin', async (_params, almanac) =>
    (await almanac.factValue<string>('on')) < CHANGE ? THRESHOLDS[0] : THRESHOLDS[1],
  );
  for (let index = 0; index < count; index += 1)
    engine.addRule({
      name: `rule ${index}`,
      conditions: {
        all: [
          { fact: 'members', operator: 'greaterThanInclusive', value: { fact: 'membersMin' } },
          { fact: 'hasOffice', operator: 'equal', value: true },
          { fact: 'scope', operator: 'equal', value: SCOPE },
        ],
      },
      event: { type: 'met' },
    });
  return {
    name: 'json-rules-engine 7.3.1',
    metBy: async (situation) => (await engine.run({ ...situation })).results.length,
  };
};

export const publicodes = (count: number): Peer => {
  const [year, month, date] = CHANGE.split('-');
  const names = Array.from({ length: count }, (_, index) => `condition ${index}`);
  const engine = new Publicodes<string>({
    jour: { type: 'date' },
    membres: { type: 'nombre' },
    siège: { type: 'booléen' },
    portée: { type: 'texte' },
    minimum: {
      variations: [
        { si: `jour >= ${date}/${month}/${year}`, alors: THRESHOLDS[1] },
        { sinon: THRESHOLDS[0] },
      ],
    },
    ...Object.fromEntries(
      names.map((name) => [
        name,
        { 'toutes ces conditions': ['membres >= minimum', 'siège', `portée = '${SCOPE}'`] },
      ]),
    ),
  });
  return {
    name: 'publicodes 1.10.3',
    metBy: ({ on, members, hasOffice, scope }) => {
      engine.setSituation({
        jour: formatDay(on).replace(/(?<!\d)\d(?!\d)/g, '0$&'),
        membres: members,
        siège: hasOffice ? 'oui' : 'non',
        portée: `'${scope}'`,
      });
      return names.filter((name) => engine.evaluate(name).nodeValue === true).length;
    },
  };
};
