import { beforeAll, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import { type DutyWorld, openDutyWorld } from './support/world.js';

const DUTIES = `query ($bodies: [ID!], $asOf: AsOfInput, $from: Date, $to: Date) {
  duties(bodies: $bodies, asOf: $asOf, from: $from, to: $to, first: 100) {
    totalCount asOf { on knownOn lawVersion } counts { status count }
    nodes { key dutyId status why dueOn dueGrade opensOn occurrence scheduleKind kind modality days
      action en: action(lang: EN) note explanation enExplanation: explanation(lang: EN)
      basis { documentId documentSlug symbol title en: title(lang: EN) provision clauseId }
      body { id slug name en: name(lang: EN) kind level many sample } proof { id } addressees { slug } } } }`;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false });
  });

  const on = (day: string, from: string, to: string) =>
    world.ask(DUTIES, {
      bodies: ['thai-nguyen/bloc/grassroots-party-committees'],
      asOf: { on: day },
      from,
      to,
    });

  it('tells the grassroots committees of the bloc what October 2024 asks, with its clause', async () => {
    const { duties } = await on('2024-10-01', '2024-10-01', '2024-10-31');
    const october = duties.nodes.filter((node: { dueOn: string }) => node.dueOn === '2024-10-31');
    expect(october.length).toBeGreaterThan(0);
    for (const node of october) {
      expect(node).toMatchObject({
        status: 'OPEN',
        why: 'WINDOW_OPEN',
        opensOn: '2024-10-01',
        occurrence: '2024',
        days: 30,
        dueGrade: 'VERIFIED',
        basis: {
          documentId: 'doc_thai-nguyen/29-hd-duk',
          documentSlug: 'thai-nguyen/29-hd-duk',
          clauseId: node.dutyId,
        },
        body: {
          id: 'bod_thai-nguyen/bloc/grassroots-party-committees',
          level: 'GRASSROOTS',
          many: true,
          sample: false,
        },
      });
      expect(node.basis.provision).not.toBe('');
      expect(node.explanation.join(' ')).toContain('31/10/2024');
      expect(node.enExplanation.join(' ')).toContain('31 October 2024');
    }
    expect(duties.asOf).toEqual({
      on: '2024-10-01',
      knownOn: '2024-10-01',
      lawVersion: world.law.lawVersion,
    });
    const total = duties.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(total).toBe(duties.totalCount);
    expect(duties.counts).toHaveLength(10);
  });

  it('does not know in October 2025 whether they still exist, and says so', async () => {
    const { duties } = await on('2025-10-01', '2025-10-01', '2025-10-31');
    const october = duties.nodes.filter((node: { dueOn: string }) => node.dueOn === '2025-10-31');
    expect(october.length).toBeGreaterThan(0);
    for (const node of october)
      expect(node).toMatchObject({ status: 'UNDETERMINED', why: 'BEARER_END_NOT_RECORDED' });
    const [first] = october;
    expect(first.basis.clauseId).toMatch(/^TN29-/);
    expect(first.explanation.join(' ')).toContain('Chưa ghi nhận ngày kết thúc');
  });

  it('asks the 60 days from the day of the question unless told otherwise', async () => {
    const bodies = ['thai-nguyen/bloc/grassroots-party-committees'];
    const without = await world.ask(DUTIES, { bodies, asOf: { on: '2024-10-01' } });
    const spelled = await world.ask(DUTIES, {
      bodies,
      asOf: { on: '2024-10-01' },
      from: '2024-10-01',
      to: '2024-11-30',
    });
    expect(without).toEqual(spelled);
    expect(without.duties.totalCount).toBeGreaterThan(0);
  });
});
