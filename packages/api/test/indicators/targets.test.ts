import { beforeAll, describe, expect, it } from 'vitest';
import { type DutyWorld, holding, newKey, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import { CONDITION, commune, figuresLaw, withCondition } from './support.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);
const UNION = commune(0);
const [OLD, NEW] = ['lao-cai/front-committee', 'lao-cai-2025/front-committee'];
const MERGER = 'lao-cai-2025/front-committee/merger-2025';
const TARGET = 'LC-II.2.2.1-1';
const PAPER = { document: 'lao-cai/nq-mttq-2030', provision: 'Điều 2' };

const RECORD = `mutation ($input: RecordObservationsInput!) { recordObservations(input: $input) {
  recorded corrected userErrors { code field } } }`;
const FINDINGS = `query ($bodies: [ID!]!, $asOf: AsOfInput, $period: String!) {
  targetFindings(bodies: $bodies, periods: [$period], asOf: $asOf) { targetId outcome why
    carriedBy { from { slug } on basis { documentSlug provision } } explanation } }`;
const HANDOVER = `query ($id: ID!) { handover(succession: $id) { lines { kind item body { slug } outcome } } }`;
const DECIDE = `mutation ($input: DecideHandoverInput!) { decideHandover(input: $input) { userErrors { code field } } }`;

const who = {
  subject: 'clerk',
  grants: [UNION, OLD, NEW].flatMap(
    (body) => holding(body, 'indicator:write', 'activity:write', 'record:read').grants,
  ),
} as ReturnType<typeof holding>;

forEachDatabase((open) => {
  let world: DutyWorld;
  const as = (on: string) => ({ who, now: noon(on) });
  const record = async (on: string, body: string, measure: string, period: string, more: object) => {
    const input = {
      ...{ actingFor: body, idempotencyKey: newKey() },
      rows: [{ body, measure, period, ...more }],
    };
    return (await world.ask(RECORD, { input }, as(on))).recordObservations;
  };
  const finding = async (
    body: string,
    target: string,
    period: string,
    on: string,
    knownOn = on,
  ): Promise<Data> => {
    const variables = { bodies: [body], period, asOf: { on, knownOn } };
    const { targetFindings } = await world.ask(FINDINGS, variables, as('2026-11-01'));
    return targetFindings.find(({ targetId }: Data) => targetId === target) ?? null;
  };

  beforeAll(async () => {
    world = await openDutyWorld(await open(), {
      ...{ samples: false, now: noon('2025-02-01') },
      law: [withCondition(figuresLaw(1))],
    });
  });

  describe('a condition of a target', () => {
    const union = async (on: string, knownOn = on): Promise<string> => {
      const { outcome, why } = await finding(UNION, 'VL-2', '2024', on, knownOn);
      return `${outcome} ${why}`;
    };

    it('is recorded by body and period, corrected, and decides the target on both clocks', async () => {
      const { measures } = await world.ask('{ measures { measureId unit name } }');
      expect(measures).toContainEqual({
        ...{ measureId: CONDITION, unit: 'YES', name: 'còn nguồn giới thiệu' },
      });
      const say = (on: string, value: number, more: object = {}) =>
        record(on, UNION, CONDITION, '2024', { value, ...more });
      await record('2025-02-01', UNION, 'van-lam/introduced', '2024', { value: 0 });
      expect(await union('2025-02-01')).toBe('UNDETERMINED CONDITION_UNKNOWN');
      expect((await say('2025-02-02', 2)).userErrors).toEqual([
        { code: 'VALUE_NOT_YES_OR_NO', field: ['rows', '0', 'value'] },
      ]);
      expect(await say('2025-02-02', 0)).toMatchObject({ recorded: 1, userErrors: [] });
      expect(await union('2025-02-03')).toBe('NOT_APPLICABLE CONDITION_NOT_MET');
      expect(await say('2025-02-10', 1, { expectedVersion: 1 })).toMatchObject({ corrected: 1 });
      expect(await union('2025-02-11')).toBe('VIOLATED NOT_REACHED');
      expect(await union('2025-02-11', '2025-02-09')).toBe('NOT_APPLICABLE CONDITION_NOT_MET');
      expect(await union('2025-02-11', '2025-02-01')).toBe('UNDETERMINED CONDITION_UNKNOWN');
    });
  });

  describe('a target of the province that was merged on 1/7/2025', () => {
    const ofNew = (on: string, knownOn = on) => finding(NEW, TARGET, '2025', on, knownOn);

    it('binds its successor by a recorded carry-over, and by nothing else', async () => {
      await record('2026-01-05', NEW, 'front/new-works', '2025', { value: 1 });
      expect(await finding(OLD, TARGET, '2025', '2026-01-10')).toBeNull();
      expect(await ofNew('2026-01-10')).toBeNull();
      const { handover } = await world.ask(HANDOVER, { id: MERGER }, as('2026-01-11'));
      const line = handover.lines.find(
        ({ kind, item }: Data) => kind === 'TARGET' && item === `${TARGET} 2025`,
      );
      expect(line).toMatchObject({ body: { slug: OLD }, outcome: 'TO_BE_DECIDED' });
      const input = {
        ...{ actingFor: NEW, idempotencyKey: newKey(), succession: MERGER, body: OLD, kind: 'TARGET' },
        ...{ item: line.item, outcome: 'CARRIED', to: [NEW], on: '2025-08-15', ...PAPER },
      };
      const { decideHandover } = await world.ask(DECIDE, { input }, as('2026-01-12'));
      expect(decideHandover.userErrors).toEqual([]);
      const found = await ofNew('2026-01-13');
      expect(found).toMatchObject({
        ...{ outcome: 'SATISFIED', why: 'REACHED' },
        carriedBy: {
          ...{ from: { slug: OLD }, on: '2025-08-15' },
          basis: { documentSlug: PAPER.document, provision: PAPER.provision },
        },
      });
      // before it was recorded it was not known, and no other target and no other year came with it
      expect(await ofNew('2026-01-13', '2026-01-11')).toBeNull();
      expect(await finding(NEW, 'LC-II.2.2.3-1', '2025', '2026-01-13')).toBeNull();
      expect(await finding(NEW, TARGET, '2026', '2026-01-13')).toBeNull();
      expect(await finding(OLD, TARGET, '2025', '2026-01-13')).toBeNull();
    });
  });
});
