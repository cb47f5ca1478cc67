import { describe, expect, it } from 'vitest';
import { buildGraph, type OfficialDocument, type Relation } from '../../directives/index.js';
import { type Cascade, cascade, cascadeCoverage, type KeepingPeriod, NO_FACTS } from '../../duties/index.js';
import {
  addDays,
  asOf,
  day,
  knownDay,
  legalBasis,
  toBodyId,
  toDocumentId,
  toProvision,
} from '../../kernel/index.js';
import { type Body, buildRegistry } from '../../organisations/index.js';
import { standardBodiesOf } from '../standard-bodies.js';
import { vietnamRegistry } from './index.js';

// the places are real; the resolution, the papers and the registers are invented
const ISSUED = day('2025-07-01');
const TODAY = day('2025-12-31');
const TOP = toDocumentId('sample/resolution');
const CENTRE = toBodyId('viet-nam/party-central-committee');

const country = vietnamRegistry();
const bodies = [...country.bodies.values()];
for (const place of country.places.values()) bodies.push(...standardBodiesOf(country, place));
const registry = buildRegistry([...country.places.values()], bodies);
const committees = bodies.filter(({ kind, level }) => kind === 'party-committee' && level === 'commune');

const paper = (id: string, body: Body | null, days: number): OfficialDocument => ({
  id: toDocumentId(id),
  symbol: null,
  type: 'plan',
  title: { vi: '[Bịa đặt] Kế hoạch' },
  issuer: body === null ? { name: 'Trung ương', body: CENTRE } : { name: body.id, body: body.id },
  level: body?.level ?? 'centre',
  issuedOn: knownDay(addDays(ISSUED, days)),
  held: true,
  secrecy: 'none',
  dissemination: { scope: 'unstated' },
  access: 'public',
});
const carriesOut = (from: string, to: string): Relation => ({
  from: toDocumentId(from),
  kind: 'implements',
  to: toDocumentId(to),
  provision: toProvision('Căn cứ'),
  grade: 'verified',
});

const asked: Cascade = {
  document: TOP,
  basis: legalBasis(TOP, 'III'),
  expected: {
    by: 'kind',
    kinds: ['party-committee'],
    levels: ['province', 'commune'],
    within: CENTRE,
    hierarchy: 'party-leadership',
  },
};

/** Every province has a paper; of the communes each third has one under it, each fifth a register without one. */
const provinces = bodies.filter(({ kind, level, id }) => {
  return kind === 'party-committee' && level === 'province' && id !== CENTRE;
});
const documents = [paper(TOP, null, 0)];
const relations: Relation[] = [];
const keepingPeriods: KeepingPeriod[] = [];
for (const body of provinces) {
  documents.push(paper(`plan/${body.id}`, body, 30));
  relations.push(carriesOut(`plan/${body.id}`, TOP));
}
committees.forEach((body, index) => {
  if (index % 3 === 0) {
    const above = String(body.id).split('/')[0];
    documents.push(paper(`plan/${body.id}`, body, 60));
    relations.push(carriesOut(`plan/${body.id}`, `plan/${above}/party-committee`));
  } else if (index % 5 === 0)
    keepingPeriods.push({
      id: `kept-${index}`,
      body: body.id,
      document: TOP,
      period: { from: ISSUED },
      declaredBy: body.id,
    });
});
const graph = buildGraph(documents, relations);

describe('a cascade over all communes', () => {
  const levels = cascade(graph, registry, { ...NO_FACTS, keepingPeriods }, asked, asOf(TODAY));
  const communes = levels.find(({ level }) => level === 'commune');

  it('expects each of the 3,321, and equals a count made one by one', () => {
    expect(committees).toHaveLength(3321);
    const naive = { issued: 0, notIssued: 0, unknown: 0 };
    for (const body of committees) {
      const own = documents.find((document) => document.issuer.body === body.id);
      const upwards = relations.find((relation) => relation.from === own?.id);
      const isUnderTop = upwards && relations.some((one) => one.from === upwards.to && one.to === TOP);
      if (own !== undefined && isUnderTop) naive.issued += 1;
      else if (keepingPeriods.some((kept) => kept.body === body.id)) naive.notIssued += 1;
      else naive.unknown += 1;
    }
    const { expected, issued, notIssued, unknown } = communes ?? { expected: 0 };
    expect({ expected, issued, notIssued, unknown }).toEqual({ expected: 3321, ...naive });
    expect(naive.issued).toBe(1107);
    expect(communes?.uncounted).toEqual([]);
    expect(cascadeCoverage(levels.filter(({ level }) => level === 'commune')).atLeast).toBeCloseTo(33.33, 1);
  });

  it('looks at each body and each paper a fixed number of times', () => {
    const reads = (count: number): number => {
      let seen = 0;
      const watched = committees.slice(0, count).map(
        (body) =>
          new Proxy(body, {
            get: (target, property, receiver): unknown => {
              seen += 1;
              return Reflect.get(target, property, receiver);
            },
          }),
      );
      const others = bodies.filter(({ kind, level }) => kind === 'party-committee' && level !== 'commune');
      cascade(
        graph,
        buildRegistry([], [...others, ...watched]),
        { ...NO_FACTS, keepingPeriods },
        asked,
        asOf(TODAY),
      );
      return seen;
    };
    const [some, all] = [reads(800), reads(3200)];
    // four times the bodies: sorting adds a little, a square would be sixteen times
    expect(all / some).toBeGreaterThan(3);
    expect(all / some).toBeLessThan(6);
  });
});
