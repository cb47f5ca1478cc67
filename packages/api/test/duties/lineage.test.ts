import { day, type LawFile, legalBasis, period } from '@danvan/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CLERK,
  ISSUER,
  invented,
  inventedClause,
  REGISTER,
} from '../directives/support/invented-document.js';
import { forEachDatabase } from '../support/databases.js';
import { type Asked, type DutyWorld, daysLater, holding, NOBODY, openDutyWorld } from './support/world.js';

const LINEAGE = `query ($document: ID!, $asOf: AsOfInput) { dutyLineage(document: $document, asOf: $asOf) {
  document { slug } open carried changed ended toBeDecided
  lines { dutyId outcome by to on action(lang: EN) basis { documentSlug provision } decidedBy { documentSlug provision } note } } }`;
const PROGRAMME = `query ($document: ID!) { programme(document: $document) {
  clauses { clauseId inPlaceOf replacedBy } } }`;

const GIVER = 'ha-tinh/ctr-28-nq-tw';
/** An invented rule: directives are for the centre alone. */
const COMPETENCE: LawFile = {
  document: null,
  clauses: [],
  competences: [
    {
      ...{ id: 'invented', types: ['directive'], levels: ['centre'], grade: 'verified' },
      period: period(day('2020-01-01')),
      basis: legalBasis(GIVER, 'bịa đặt'),
    },
  ],
};
const daysOn = (on: string): Asked => ({ now: new Date(`${on}T05:00:00Z`) });

interface Refusal {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { law: [COMPETENCE] });
  });

  let made = 0;
  /** An invented plan with as many duties; the clauses of one that is not public begin with the name of its keeper. */
  const plan = async (duties: number, more: object = {}, within = '') => {
    made += 1;
    const ids = Array.from({ length: duties }, (_, index) => `${within}LIN${made}-${index + 1}`);
    const clauses = ids.map((id, index) => inventedClause(id, { provision: `II.${index + 1}` }));
    const input = invented({ clauses, ...more });
    return { input, ids, slug: String(input.slug) };
  };
  const send = async (input: object, asked: Asked = {}) => {
    const { registerDocument } = await world.ask(REGISTER, { input }, { who: CLERK, ...asked });
    return registerDocument;
  };
  const registered = async (duties: number, more: object = {}) => {
    const made = await plan(duties, more);
    expect(await send(made.input)).toMatchObject({ userErrors: [] });
    return made;
  };
  const replacing = (slug: string, kind = 'REPLACES', more: object = {}) => ({
    relations: [{ kind, to: slug, provision: 'Điều 3', ...more }],
  });
  const codes = (errors: readonly Refusal[]) => errors.map(({ code, field }) => `${code} ${field.join('.')}`);

  describe('a document that replaces another', () => {
    it('is refused with the list of what it would drop, in both languages, and nothing is written', async () => {
      const old = await registered(3);
      const next = await plan(1, replacing(old.slug));
      const before = await world.rows(
        'select count(*)::text from document union all select count(*)::text from audit_entry',
      );
      const { document, userErrors } = await send(next.input);
      expect(document).toBeNull();
      expect(codes(userErrors)).toEqual(old.ids.map(() => 'DUTY_UNDECIDED fates'));
      expect(userErrors[0].message).toContain(old.ids[0]);
      expect(userErrors[1].message).toContain('II.2');
      const english = await send(next.input, { language: 'en' });
      expect(english.userErrors[2].message).toMatch(/Nothing decides whether duty LIN/);
      expect(
        await world.rows(
          'select count(*)::text from document union all select count(*)::text from audit_entry',
        ),
      ).toEqual(before);
    });

    it('is taken where it decides all of them, and what was carried over shows', async () => {
      const old = await registered(3);
      const next = await plan(2, replacing(old.slug));
      const fates = [
        { duty: old.ids[0], outcome: 'CARRIED', to: [next.ids[0]], provision: 'Điều 3.1' },
        {
          ...{ duty: old.ids[1], outcome: 'CHANGED', to: next.ids, provision: 'Điều 3.2' },
          note: { vi: 'Gộp vào báo cáo chung.', en: 'Taken into the common report.' },
        },
        { duty: old.ids[2], outcome: 'ENDED', provision: 'Điều 3.3' },
      ];
      const one = await send({ ...next.input, fates: fates.slice(1) });
      expect(codes(one.userErrors)).toEqual(['DUTY_UNDECIDED fates']);
      expect(await send({ ...next.input, idempotencyKey: 'lineage-all-of-it', fates })).toMatchObject({
        userErrors: [],
        document: { slug: next.slug },
      });
      const { dutyLineage } = await world.ask(LINEAGE, { document: next.slug });
      expect(dutyLineage).toMatchObject({ open: 3, carried: 1, changed: 1, ended: 1, toBeDecided: 0 });
      expect(dutyLineage.lines[1]).toEqual({
        dutyId: old.ids[1],
        outcome: 'CHANGED',
        by: 'REPLACES',
        to: next.ids,
        on: '2024-09-02',
        action: 'Report the results every year',
        basis: { documentSlug: old.slug, provision: 'II.2' },
        decidedBy: { documentSlug: next.slug, provision: 'Điều 3.2' },
        note: 'Gộp vào báo cáo chung.',
      });
      const { programme } = await world.ask(PROGRAMME, { document: next.slug });
      expect(programme.clauses).toEqual([
        { clauseId: next.ids[0], inPlaceOf: [old.ids[0], old.ids[1]], replacedBy: [] },
        { clauseId: next.ids[1], inPlaceOf: [old.ids[1]], replacedBy: [] },
      ]);
      const of = await world.ask(PROGRAMME, { document: old.slug });
      expect(of.programme.clauses[2]).toEqual({ clauseId: old.ids[2], inPlaceOf: [], replacedBy: [] });
      expect(of.programme.clauses[1].replacedBy).toEqual(next.ids);
    });

    it('cannot drop a duty of the law either, nor by a correction of its own', async () => {
      const target = 'quang-tri/29-ct-tu';
      const duties = world.law.law.duties.filter(({ document }) => document === target);
      expect(duties.length).toBeGreaterThan(3);
      const next = await plan(1, replacing(target, 'REPEALS'));
      const { userErrors } = await send(next.input);
      expect(userErrors).toHaveLength(duties.length);
      const fates = duties.map(({ id }) => ({ duty: id, outcome: 'ENDED', provision: 'Điều 3' }));
      expect(await send({ ...next.input, idempotencyKey: 'lineage-of-the-law', fates })).toMatchObject({
        userErrors: [],
      });
      const again = { ...next.input, idempotencyKey: 'lineage-corrected', expectedVersion: 1 };
      expect((await send(again)).userErrors).toHaveLength(duties.length);
      expect(await send({ ...again, fates: fates.slice(1) })).toMatchObject({
        document: null,
        userErrors: [{ code: 'DUTY_UNDECIDED' }],
      });
      expect(await send({ ...again, fates })).toMatchObject({ userErrors: [], document: { version: 2 } });
    });

    it('touches only the part that is named, and asks nothing where it only cites', async () => {
      const old = await registered(2);
      const part = await plan(1, replacing(old.slug, 'AMENDS', { toProvision: 'II.2' }));
      expect(codes((await send(part.input)).userErrors)).toEqual(['DUTY_UNDECIDED fates']);
      const fates = [{ duty: old.ids[1], outcome: 'CARRIED', to: [old.ids[1]], provision: 'Điều 1' }];
      expect(await send({ ...part.input, idempotencyKey: 'lineage-of-a-part', fates })).toMatchObject({
        userErrors: [],
      });
      const citing = await plan(1, replacing(old.slug, 'CITES'));
      expect(await send(citing.input)).toMatchObject({ userErrors: [] });
    });
  });

  it('refuses decisions that do not fit, each at its place', async () => {
    const old = await registered(2);
    const next = await plan(1, replacing(old.slug));
    const fate = (more: object) => ({ outcome: 'ENDED', provision: 'Điều 3', ...more });
    const of = async (...fates: object[]) => codes((await send({ ...next.input, fates })).userErrors);
    expect(await of(fate({ duty: 'NO-SUCH' }))).toEqual(['DUTY_UNKNOWN fates.0.duty']);
    expect(await of(fate({ duty: old.ids[0] }), fate({ duty: old.ids[1], to: ['NO-SUCH'] }))).toEqual([
      'DUTY_UNKNOWN fates.1.to.0',
      'LINEAGE_TARGETS_INVALID fates.1.to',
    ]);
    expect(await of(fate({ duty: old.ids[0], provision: ' ' }))).toEqual([
      'PROVISION_EMPTY fates.0.provision',
    ]);
    const own = fate({ duty: next.ids[0] });
    expect(await of(own, fate({ duty: old.ids[0] }), fate({ duty: old.ids[1] }))).toEqual([
      'LINEAGE_DUTY_NOT_OPEN fates.0.duty',
    ]);
    const carried = { outcome: 'CARRIED', to: [old.ids[0]] };
    expect(await of(fate({ duty: old.ids[0] }), fate({ duty: old.ids[1], ...carried }))).toEqual([
      'LINEAGE_TARGET_ENDS fates.1.to.0',
      'DUTY_UNDECIDED fates',
    ]);
    const twice = [fate({ duty: old.ids[0] }), fate({ duty: old.ids[0] }), fate({ duty: old.ids[1] })];
    expect(await of(...twice)).toEqual(['LINEAGE_DECIDED_TWICE fates', 'DUTY_UNDECIDED fates']);
  });

  it('is on two clocks, shows nothing of a hidden document, and settles a duty for later changes', async () => {
    const old = await registered(1);
    const fates = (to: readonly string[]) => [
      { duty: old.ids[0], outcome: 'CARRIED', to, provision: 'Điều 3' },
    ];
    const next = await plan(1, { ...replacing(old.slug), dissemination: 'RECIPIENTS' }, `${ISSUER}/`);
    const tomorrow = { now: daysLater(1), who: CLERK };
    await send({ ...next.input, fates: fates(next.ids) }, tomorrow);
    const of = (asked: Asked, asOf: object | null = null) =>
      world.ask(LINEAGE, { document: next.slug, asOf }, asked).then(({ dutyLineage }) => dutyLineage);
    expect(await of(tomorrow)).toMatchObject({ open: 1, carried: 1 });
    expect(await of(tomorrow, { knownOn: '2024-10-01' })).toBeNull();
    expect(await of({ ...tomorrow, who: NOBODY })).toBeNull();
    const third = await plan(1, replacing(old.slug, 'REPEALS'));
    expect(await send(third.input, tomorrow)).toMatchObject({ userErrors: [] });
    const anonymous = await world.ask(PROGRAMME, { document: old.slug }, { ...tomorrow, who: NOBODY });
    expect(anonymous.programme.clauses[0].replacedBy).toEqual([]);
  });

  it('lists a duty that a correction adds to a replaced document, until somebody decides it', async () => {
    const old = await registered(1);
    const next = await plan(1, replacing(old.slug));
    const carried = { duty: old.ids[0], outcome: 'CARRIED', to: [next.ids[0]], provision: 'Điều 3' };
    expect(await send({ ...next.input, fates: [carried] })).toMatchObject({ userErrors: [] });
    const added = `${old.ids[0]}-ADDED`;
    const clauses = [...(old.input.clauses as object[]), inventedClause(added, { provision: 'II.9' })];
    const corrected = { ...old.input, clauses, idempotencyKey: `corrects-${old.slug}` };
    expect(await send({ ...corrected, expectedVersion: 1 })).toMatchObject({ userErrors: [] });
    const lineage = async () =>
      (await world.ask(LINEAGE, { document: next.slug }, { who: CLERK })).dutyLineage;
    expect(await lineage()).toMatchObject({ open: 2, carried: 1, toBeDecided: 1 });
    expect((await lineage()).lines).toContainEqual(
      expect.objectContaining({ dutyId: added, outcome: 'TO_BE_DECIDED', to: [] }),
    );
    const again = { ...next.input, expectedVersion: 1, idempotencyKey: `decides-${next.slug}` };
    expect(codes((await send({ ...again, fates: [carried] })).userErrors)).toEqual(['DUTY_UNDECIDED fates']);
    const ended = { duty: added, outcome: 'ENDED', provision: 'Điều 4' };
    expect(await send({ ...again, fates: [carried, ended] })).toMatchObject({ userErrors: [] });
    expect(await lineage()).toMatchObject({ open: 2, carried: 1, ended: 1, toBeDecided: 0 });
  });

  it('asks no more statements for many duties than for few', async () => {
    const counts: number[] = [];
    for (const duties of [1, 25]) {
      const old = await registered(duties);
      const next = await plan(1, replacing(old.slug));
      const fates = old.ids.map((duty) => ({ duty, outcome: 'CARRIED', to: next.ids, provision: 'Điều 3' }));
      const sent = await world.answer(REGISTER, { input: { ...next.input, fates } }, { who: CLERK });
      expect(sent.data.registerDocument.userErrors).toEqual([]);
      const asked = await world.answer(LINEAGE, { document: next.slug });
      expect(asked.data.dutyLineage.carried).toBe(duties);
      counts.push(sent.statements, asked.statements);
    }
    expect(counts.slice(2)).toEqual(counts.slice(0, 2));
  });

  it('needs leave for the body acted for', async () => {
    const old = await registered(1);
    const next = await plan(1, replacing(old.slug));
    const who = holding(ISSUER, 'record:read', 'activity:write');
    const { thrown } = await world.answer(REGISTER, { input: next.input }, { who });
    expect(thrown).toMatchObject({ code: 'FORBIDDEN' });
  });

  describe('a document that suspends another', () => {
    const FORCE = `query ($id: ID!, $on: Date!) { document(id: $id) { force(on: $on) { state why by { documentId kind } } } }`;
    const DUTIES = `query ($document: ID!, $from: Date!, $to: Date!) { duties(documents: [$document], from: $from, to: $to) {
      nodes { status why explanation(lang: EN) } } }`;
    const LINT = `query ($id: ID!) { lintDocument(id: $id) { findings {
      code severity why with { slug } basis { documentSlug provision } by { slug } about { slug } } } }`;

    it('takes its duties off for its days, decides nothing of their fate, and is found by lint', async () => {
      const old = await registered(1, { issuedOn: '2024-01-10' });
      const stop = await registered(0, {
        relations: [
          {
            ...{ kind: 'SUSPENDS', to: old.slug, provision: 'Điều 1' },
            ...{ effectiveFrom: '2024-12-01', effectiveUntil: '2025-12-01' },
          },
        ],
      });
      const force = async (on: string) => {
        const { document } = await world.ask(FORCE, { id: old.slug, on });
        return [document.force.state, document.force.why, document.force.by?.documentId ?? null];
      };
      expect(await force('2024-11-30')).toEqual(['IN_FORCE', null, null]);
      expect(await force('2024-12-01')).toEqual(['SUSPENDED', 'SUSPENDED', `doc_${stop.slug}`]);
      expect(await force('2025-11-30')).toEqual(['SUSPENDED', 'SUSPENDED', `doc_${stop.slug}`]);
      expect(await force('2025-12-01')).toEqual(['IN_FORCE', null, null]);
      const statusIn = async (year: number) => {
        const days = { from: `${year}-12-01`, to: `${year}-12-31` };
        const { duties } = await world.ask(DUTIES, { document: old.slug, ...days }, daysOn(`${year}-12-02`));
        return duties.nodes[0];
      };
      expect(await statusIn(2024)).toMatchObject({ status: 'SUPERSEDED', why: 'DOCUMENT_SUSPENDED' });
      expect((await statusIn(2024)).explanation.join(' ')).toContain('is suspended');
      expect(await statusIn(2025)).toMatchObject({ status: 'DUE_SOON' });
      const resting = await registered(0, {
        issuedOn: '2024-12-05',
        relations: [{ kind: 'BASED_ON', to: old.slug, provision: 'Căn cứ' }],
      });
      const { lintDocument } = await world.ask(LINT, { id: resting.slug });
      expect(lintDocument.findings).toContainEqual({
        ...{ code: 'BASIS_SUSPENDED', severity: 'ERROR', why: 'SUSPENDED', with: null },
        basis: { documentSlug: stop.slug, provision: 'Điều 1' },
        ...{ by: { slug: stop.slug }, about: { slug: old.slug } },
      });
      const empty = { kind: 'SUSPENDS', to: old.slug, provision: 'Điều 1', effectiveFrom: '2024-12-01' };
      const refused = await plan(0, { relations: [{ ...empty, effectiveUntil: '2024-12-01' }] });
      expect(codes((await send(refused.input)).userErrors)).toEqual(['RELATION_EFFECT_EMPTY relations.0']);
    });

    it('lint finds a required consultation that is not recorded, and who issues outside its level', async () => {
      const front = { with: 'bod_ha-tinh/front-committee', requiredBy: GIVER, provision: 'II.2 gạch 8' };
      const found = async (slug: string) =>
        (await world.ask(LINT, { id: slug })).lintDocument.findings.filter(({ code }: { code: string }) =>
          ['CONSULTATION_NOT_RECORDED', 'ISSUER_OUTSIDE_LEVEL'].includes(code),
        );
      const lacking = await registered(0, { consultations: [front] });
      expect(await found(lacking.slug)).toMatchObject([
        {
          ...{ code: 'CONSULTATION_NOT_RECORDED', with: { slug: 'ha-tinh/front-committee' } },
          basis: { documentSlug: GIVER, provision: 'II.2 gạch 8' },
        },
      ]);
      const held = { ...front, on: '2024-08-20' };
      const again = { ...lacking.input, expectedVersion: 1, idempotencyKey: `consulted-${lacking.slug}` };
      expect(await send({ ...again, consultations: [held] })).toMatchObject({ userErrors: [] });
      expect(await found(lacking.slug)).toEqual([]);
      const { document } = await world.ask(
        'query ($id: ID!) { document(id: $id) { consultations { on with { slug } basis { provision } } } }',
        { id: lacking.slug },
      );
      expect(document.consultations).toEqual([
        { on: '2024-08-20', with: { slug: 'ha-tinh/front-committee' }, basis: { provision: 'II.2 gạch 8' } },
      ]);
      const wrong = [
        { with: 'no/such-body' },
        { ...front, requiredBy: 'no/such-document' },
        { ...front, provision: '' },
      ];
      const { userErrors } = await send((await plan(0, { consultations: wrong })).input);
      expect(codes(userErrors)).toEqual(
        expect.arrayContaining(['PROVISION_EMPTY consultations.2.provision']),
      );
      const other = await send((await plan(0, { consultations: wrong.slice(0, 2) })).input);
      expect(codes(other.userErrors)).toEqual([
        'BODY_UNKNOWN consultations.0.with',
        'DOCUMENT_UNKNOWN consultations.1.requiredBy',
      ]);
      const outside = await registered(0, { type: 'directive', symbol: null });
      expect(await found(outside.slug)).toMatchObject([
        { code: 'ISSUER_OUTSIDE_LEVEL', basis: { documentSlug: GIVER, provision: 'bịa đặt' } },
      ]);
    });
  });
});
