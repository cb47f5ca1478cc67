import { describe, expect, it } from 'vitest';
import { type AssociationFacts, NO_ASSOCIATION_FACTS, registerOf } from '../../associations/index.js';
import { asOf, day, type LegalBasis, legalBasis, period, toBodyId, toPlaceId } from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { referenceRegistry } from '../../reference/index.js';
import {
  associationLifecycles,
  associationRegisterClauses,
  law as files,
  vietnamHolidays,
} from '../index.js';

const law = composeLaw(files, 'test');
const reference = referenceRegistry();
const LAWYERS = toBodyId('quang-tri/bar-association');
const PRESS = toBodyId('viet-nam/hoi-nha-bao');
const lawyers = reference.bodies.get(LAWYERS);
if (lawyers === undefined) throw new Error(LAWYERS);
const press: typeof lawyers = { ...lawyers, id: PRESS, level: 'centre', place: toPlaceId('viet-nam') };
const registry = { ...reference, bodies: new Map([...reference.bodies, [PRESS, press] as const]) };
const OF_DISTRICT = toBodyId('quang-tri/vinh-linh/associations');

const world = {
  law: { rules: law, lifecycles: associationLifecycles },
  registry,
  calendar: vietnamHolidays,
  clauses: associationRegisterClauses,
};

const clausesOf = (association: typeof LAWYERS, on: string, more: Partial<AssociationFacts> = {}) => {
  const kept = { of: 'assignments' as const, body: association, period: period(day('2020-01-01')) };
  const [row] = registerOf(
    world,
    [association],
    {
      ...NO_ASSOCIATION_FACTS,
      monitoring: { ...NO_ASSOCIATION_FACTS.monitoring, keeping: [kept] },
      ...more,
    },
    asOf(day(on)),
  );
  const found = row?.findings.find(({ code }) => code === 'NO_MONITORING_BODY');
  return found?.basis.map(({ clause }: LegalBasis) => clause);
};

const assigned = (association: typeof LAWYERS): AssociationFacts['status'] => ({
  ...NO_ASSOCIATION_FACTS.status,
  statuses: [
    {
      ...{ id: 's', association, kind: 'party-assigned', level: 'province', value: true, grade: 'verified' },
      period: period(day('2020-01-01')),
      basis: legalBasis('quang-tri/29-ct-tu', '5'),
    },
  ],
});

describe('the clauses behind findings of the register', () => {
  it('are clauses that the law has, at the place that it gives them', () => {
    for (const { basis } of associationRegisterClauses) {
      expect(law.graph.documents.has(basis.document)).toBe(true);
      if (basis.clause === undefined) continue;
      const clause = law.clauses.get(basis.clause);
      expect([basis.clause, clause?.document, clause?.provision]).toEqual([
        basis.clause,
        basis.document,
        basis.provision,
      ]);
    }
  });

  it('are cited in Quảng Trị from the day of its directive on', () => {
    expect(clausesOf(LAWYERS, '2023-03-12')).toEqual([]);
    expect(clausesOf(LAWYERS, '2023-03-13')).toEqual(['QT29-2-1']);
    expect(clausesOf(LAWYERS, '2023-03-14')).toEqual(['QT29-2-1']);
  });

  it('ask of those that are given tasks who follows them', () => {
    const status = assigned(LAWYERS);
    expect(clausesOf(LAWYERS, '2024-01-01', { status })).toEqual(['QT29-2-1', 'QT29-5-4']);
    expect(clausesOf(LAWYERS, '2023-03-12', { status })).toEqual([]);
  });

  it('are those of Vĩnh Linh too in its district, while there are districts', () => {
    expect(clausesOf(OF_DISTRICT, '2023-05-21')).toEqual(['QT29-2-1']);
    expect(clausesOf(OF_DISTRICT, '2023-05-22')).toEqual(['QT29-2-1', 'VL-II.3-9']);
    expect(clausesOf(OF_DISTRICT, '2025-06-30')).toEqual(['QT29-2-1', 'VL-II.3-9']);
    expect(clausesOf(OF_DISTRICT, '2025-07-01')).not.toContain('VL-II.3-9');
  });

  it('are of an election those of its day: conclusion 32 for the centre, then no text, then decree 126', () => {
    const documentsOf = (association: typeof LAWYERS, electedOn: string) => {
      const slot = {
        ...{ id: 's', association, post: 'chair' as const, nominatedOn: day('2022-01-01') },
        ...{ checks: [], opinions: [], electedOn: day(electedOn) },
      };
      const known = { ...NO_ASSOCIATION_FACTS, status: assigned(association), leaderSlots: [slot] };
      return registerOf(world, [association], known, asOf(day('2025-01-01')))[0]
        ?.findings.filter(({ code }) => code === 'ELECTED_BEFORE_CONCLUSION')
        .flatMap(({ basis }) => basis.map(({ document }) => document));
    };
    expect(
      ['2022-03-29', '2022-03-30', '2023-08-21', '2023-08-22', '2024-11-25', '2024-11-26'].map((on) =>
        documentsOf(PRESS, on),
      ),
    ).toEqual([[], ['party/32-kl-tw'], ['party/32-kl-tw'], [], [], ['state/126-2024-nd-cp']]);
    expect(documentsOf(LAWYERS, '2023-01-01')).toEqual([]);
  });

  it('are none elsewhere', () => {
    expect(clausesOf(PRESS, '2024-01-01')).toEqual([]);
  });
});
