import { beforeAll, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import { type DutyWorld, holding, newKey, openDutyWorld } from './support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);
const CENTRE = 'viet-nam/party-central-committee';
const WHO = holding(CENTRE, 'organisation:write', 'activity:write', 'record:read');
const [FROM, TO, EVENT] = ['ha-tinh/organisation-commission', 'ha-tinh/peoples-council', 'ha-tinh/hop-nhat'];
const PAPER = { document: 'ha-tinh/qd-1', provision: 'Điều 2' };

const REGISTER = `mutation ($input: RegisterSuccessionInput!) { registerSuccession(input: $input) { userErrors { code }
  handover { listed lines { kind item body { slug } } } } }`;
const DECIDE = `mutation ($input: DecideHandoverInput!) { decideHandover(input: $input) { userErrors { code field } } }`;
const DUTIES = `query ($bodies: [ID!]!, $asOf: AsOfInput) { duties(bodies: $bodies, from: "2025-01-01", to: "2027-06-30", first: 100, asOf: $asOf) {
  totalCount nodes { dutyId occurrence status body { slug } carriedBy { from { slug } on basis { documentSlug provision } } explanation } } }`;
const RECORD = `mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { userErrors { code field } } }`;

forEachDatabase((open) => {
  let world: DutyWorld;
  let lines: Data[] = [];
  const as = (on: string, who = WHO) => ({ who, now: noon(on) });
  const asked = async (bodies: readonly string[], on: string, knownOn = on, who = WHO): Promise<Data[]> =>
    (await world.ask(DUTIES, { bodies, asOf: { on, knownOn } }, as('2026-11-25', who))).duties.nodes;
  const decide = async (line: Data, more: object, on = '2026-11-19') =>
    (
      await world.ask(
        DECIDE,
        {
          input: {
            ...{
              actingFor: TO,
              idempotencyKey: newKey(),
              succession: EVENT,
              body: FROM,
              kind: line.kind,
              item: line.item,
            },
            ...{ outcome: 'CARRIED', to: [TO], on, ...PAPER, ...more },
          },
        },
        as('2026-11-20'),
      )
    ).decideHandover;

  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false, now: noon('2026-11-17') });
    const input = {
      ...{ actingFor: CENTRE, idempotencyKey: newKey(), slug: EVENT, subject: 'BODY', kind: 'MERGE' },
      ...{ effectiveOn: '2026-11-18', from: [{ unit: FROM }], to: [TO], basis: PAPER, grade: 'VERIFIED' },
    };
    const { registerSuccession } = await world.ask(REGISTER, { input }, as('2026-11-18'));
    expect(registerSuccession.userErrors).toEqual([]);
    lines = registerSuccession.handover.lines;
  });
  const duties = () => lines.filter(({ kind }) => kind === 'DUTY' || kind === 'REPORT');

  it('is asked of nobody before a decision', async () => {
    expect(duties().length).toBeGreaterThan(3);
    expect((await asked([TO], '2026-11-20')).filter(({ carriedBy }) => carriedBy !== null)).toEqual([]);
  });

  it('is asked of the successor from the decision on, by its provision, and of that item alone', async () => {
    const [carried, ended, ...rest] = duties();
    expect(await decide(carried, {})).toEqual({ userErrors: [] });
    expect(await decide(ended, { outcome: 'ENDED', to: [] })).toEqual({ userErrors: [] });
    const found = (await asked([TO], '2026-11-20')).filter(({ carriedBy }) => carriedBy !== null);
    expect(found.map(({ dutyId, occurrence }) => `${dutyId} ${occurrence}`)).toEqual([carried.item]);
    expect(found[0]).toMatchObject({
      body: { slug: TO },
      carriedBy: {
        from: { slug: FROM },
        on: '2026-11-19',
        basis: { documentSlug: PAPER.document, provision: PAPER.provision },
      },
    });
    expect(found[0].explanation.join(' ')).toContain(PAPER.provision);
    // on the day before the decision, and as known before it was recorded, nothing is asked
    for (const [on, knownOn] of [
      ['2026-11-18', '2026-11-25'],
      ['2026-11-25', '2026-11-19'],
    ] as const)
      expect((await asked([TO], on, knownOn)).filter(({ carriedBy }) => carriedBy !== null)).toEqual([]);
    // what nobody decided is still open in the list, nothing of it was lost by the decisions
    const { handover } = await world.ask(
      `{ handover(succession: "${EVENT}") { listed carried ended toBeDecided } }`,
      {},
      as('2026-11-20'),
    );
    expect(handover).toEqual({
      listed: lines.length,
      carried: 1,
      ended: 1,
      toBeDecided: lines.length - duties().length + rest.length,
    });
  });

  it('is told by the successor, which could not before', async () => {
    const [carried, , other] = duties();
    const input = (line: Data) => {
      const [duty, ...occurrence] = line.item.split(' ');
      return {
        ...{ actingFor: TO, idempotencyKey: newKey(), body: TO, duty, on: '2026-11-20', kind: 'DOCUMENT' },
        title: 'Văn bản thực hiện nhiệm vụ được chuyển giao',
        ...(['continuing', 'waiting'].includes(occurrence.join(' '))
          ? {}
          : { occurrence: occurrence.join(' ') }),
      };
    };
    const record = async (line: Data): Promise<string[]> =>
      (await world.ask(RECORD, { input: input(line) }, as('2026-11-21'))).recordActivity.userErrors.map(
        ({ code }: Data) => code,
      );
    expect(await record(other)).toContain('BODY_NOT_A_BEARER');
    expect(await record(carried)).not.toContain('BODY_NOT_A_BEARER');
  });

  it('needs leave for the records of the bodies, and no more statements for more bodies', async () => {
    const blind = await asked(
      [TO],
      '2026-11-20',
      '2026-11-20',
      holding('lao-cai-2025/party-committee', 'record:read'),
    );
    expect(blind.filter(({ carriedBy }) => carriedBy !== null)).toEqual([]);
    const statements = async (bodies: readonly string[]): Promise<number> =>
      (await world.answer(DUTIES, { bodies, asOf: { on: '2026-11-20' } }, as('2026-11-20'))).statements;
    expect(await statements([TO])).toBe(
      await statements([TO, 'ha-tinh/party-committee', 'ha-tinh/front-committee']),
    );
  });
});
