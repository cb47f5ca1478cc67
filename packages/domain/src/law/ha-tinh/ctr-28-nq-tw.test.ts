import { describe, expect, it } from 'vitest';
import { forceOn, lintDocument, relationsFrom } from '../../directives/index.js';
import {
  activitiesOf,
  cascade,
  dutiesOf,
  NO_FACTS,
  type StepTaken,
  type WorkflowHistory,
} from '../../duties/index.js';
import {
  asOf,
  type BodyId,
  day,
  daysFromTo,
  type Period,
  toBodyId,
  toClauseId,
  toDocumentId,
} from '../../kernel/index.js';
import { composeLaw, handlingOf } from '../../lawbook/index.js';
import { ancestorsAt, buildRegistry, checkRegistry } from '../../organisations/index.js';
import { haTinh, vietNam } from '../../reference/index.js';
import { haTinh28 } from './ctr-28-nq-tw.js';

const PROGRAMME = toDocumentId('ha-tinh/ctr-28-nq-tw');
const law = composeLaw([haTinh28], 'test');
const registry = buildRegistry([...vietNam.places, ...haTinh.places], [...vietNam.bodies, ...haTinh.bodies]);

const on = (first: string, last = first): Required<Period> =>
  daysFromTo(day(first), day(last)) as Required<Period>;

describe('a document without number and date', () => {
  it('has no number, and a day of issue only within bounds that each say why', () => {
    const { document } = haTinh28;
    expect(document?.symbol).toBeNull();
    expect(document?.issuedOn).toMatchObject({
      known: false,
      notBefore: { day: '2022-11-28', grade: 'verified', basis: { clause: 'HT28-IV.9-2' } },
      notAfter: { day: '2025-02-02', grade: 'inferred', basis: { clause: 'HT28-NN-1' } },
    });
  });

  it('has force undetermined between the bounds and decided outside', () => {
    const state = (text: string): string => forceOn(law.graph, PROGRAMME, asOf(day(text))).state;
    expect(['2022-11-27', '2022-11-28', '2025-02-01', '2025-02-02'].map(state)).toEqual([
      'not-yet',
      'undetermined',
      'undetermined',
      'in-force',
    ]);
  });

  it('is told by lint to register both', () => {
    const codes = lintDocument(law.graph, PROGRAMME).map((finding) => finding.code);
    expect(codes).toContain('NUMBER_NOT_RECORDED');
    expect(codes).toContain('DATE_NOT_RECORDED');
  });

  it('is spread to Party cells, and says so in its last sentence', () => {
    expect(haTinh28.document?.dissemination).toEqual({ scope: 'party-cell', provision: 'IV đoạn cuối' });
    const clause = law.clauses.get(toClauseId('HT28-IV-1'));
    expect(clause?.attributes).toEqual(['dissemination']);
    expect(clause?.provision).toBe('IV đoạn cuối');
  });
});

describe('one paper under two spellings', () => {
  it('890-QĐi/TU is carried out by III.5 and reviewed by IV.2, and is one document', () => {
    const about = relationsFrom(law.graph, PROGRAMME)
      .filter((relation) => relation.to === 'ha-tinh/890-qdi-tu')
      .map((relation) => `${relation.kind} ${relation.provision}`);
    expect(about).toEqual(['implements III.5 gạch 1', 'reviews IV.2 gạch 4']);
  });
});

describe('who is expected to issue a plan of its own (IV.8)', () => {
  it('district committees and those directly under the province, both groups whose members are not counted', () => {
    const [asked] = law.cascades;
    if (asked === undefined) throw new Error('no cascade');
    const levels = cascade(law.graph, registry, NO_FACTS, asked, asOf(day('2024-06-01')));
    expect(
      levels.map(({ level, expected, unknown, uncounted }) => ({ level, expected, unknown, uncounted })),
    ).toEqual([
      { level: 'bloc', expected: 1, unknown: 1, uncounted: ['ha-tinh/direct-party-committees'] },
      { level: 'district', expected: 1, unknown: 1, uncounted: ['ha-tinh/district-party-committees'] },
    ]);
  });
});

describe('the bodies of a province that was not merged', () => {
  it('go on after 1/7/2025, and the districts do not', () => {
    const still = (text: string, body: string): number =>
      dutiesOf(law, registry, NO_FACTS, { span: on(text), bodies: [toBodyId(body)] }, asOf(day(text))).length;
    expect(still('2025-06-30', 'ha-tinh/district-party-committees')).toBeGreaterThan(0);
    expect(still('2025-07-01', 'ha-tinh/district-party-committees')).toBe(0);
    expect(still('2026-11-22', 'ha-tinh/organisation-commission')).toBeGreaterThan(0);
  });

  it('hang grassroots committees under the districts as long as there were any', () => {
    const above = (text: string): string[] =>
      ancestorsAt(
        registry,
        toBodyId('ha-tinh/grassroots-party-committees'),
        'party-leadership',
        asOf(day(text)),
      );
    expect(above('2025-06-30')[0]).toBe('ha-tinh/district-party-committees');
    expect(above('2025-07-01')[0]).toBe('ha-tinh/party-committee');
  });

  it('hang together', () => {
    expect(checkRegistry(registry)).toEqual([]);
  });
});

describe('what the Organisation Commission must do in December 2025', () => {
  it('is the three yearly tasks, the two reviews that wait for the centre, and what goes on', () => {
    const items = dutiesOf(
      law,
      registry,
      NO_FACTS,
      { span: on('2025-12-01', '2025-12-31'), bodies: [toBodyId('ha-tinh/organisation-commission')] },
      asOf(day('2025-12-01')),
    );
    const timed = items.filter(({ status }) => status !== 'continuing');
    expect(timed.map(({ duty, occurrence, status }) => `${duty.id} ${occurrence.dueOn} ${status}`)).toEqual([
      'HT28-IV.2-12 2025-12-31 open',
      'HT28-IV.2-13 2025-12-31 open',
      'HT28-IV.2-14 2025-12-31 open',
      'HT28-IV.2-15 null not-yet',
      'HT28-IV.2-7 null not-yet',
    ]);
    const goingOn = items.filter(({ status }) => status === 'continuing');
    expect(goingOn.map(({ duty }) => duty.id)).toEqual([
      // as an advisory body, and as a part of the political system
      'HT28-III.1-11',
      'HT28-III.3.2-26',
      'HT28-III.4-2',
      'HT28-III.6-10',
      'HT28-III.6-11',
      'HT28-III.6-13',
      'HT28-III.6-14',
      // by name
      'HT28-IV.2-1',
      'HT28-IV.2-2',
      'HT28-IV.2-3',
      'HT28-IV.2-4',
      'HT28-IV.2-5',
      'HT28-IV.2-6',
      'HT28-IV.9-1',
      'HT28-IV.9-3',
    ]);
  });
});

describe('a step that is recorded once', () => {
  const AUTHORITY = toBodyId('ha-tinh/peoples-committee');
  const INSPECTION = toBodyId('ha-tinh/inspection-committee');
  const FRONT = toBodyId('ha-tinh/front-committee');
  const COMMITTEE = toBodyId('ha-tinh/party-committee');
  const proven = (
    workflow: string,
    parties: WorkflowHistory['parties'],
    ...steps: readonly (readonly [step: string, on: string, body: BodyId, more?: Partial<StepTaken>])[]
  ): string[] => {
    const definition = law.workflows.find(({ id }) => id === workflow);
    if (definition === undefined) throw new Error(workflow);
    const events = steps.map(([step, on, body, more], order) => ({
      id: `event-${order}`,
      order,
      step,
      on: day(on),
      body,
      ...more,
    }));
    return activitiesOf(definition, { id: 'case', workflow, parties, events }, asOf(day('2025-12-31'))).map(
      ({ duty, body, kind, occurrence = '' }) => `${duty} ${body} ${kind} ${occurrence}`.trim(),
    );
  };

  it('proves what the clauses ask of the one who acts', () => {
    expect(
      proven('ha-tinh/dialogue', { host: [AUTHORITY] }, [
        'hold',
        '2025-05-05',
        AUTHORITY,
        { office: 'head' },
      ]),
    ).toEqual(['HT28-II.2-9 ha-tinh/peoples-committee meeting']);
    expect(
      proven('ha-tinh/inspection', { inspector: [INSPECTION], inspected: [FRONT] }, [
        'open',
        '2025-03-01',
        INSPECTION,
      ]),
    ).toEqual([
      'HT28-IV.3-2 ha-tinh/inspection-committee inspection',
      'HT28-III.4-7 ha-tinh/inspection-committee inspection',
    ]);
  });

  it('proves an opinion for the committee that asked, and a programme for its year', () => {
    expect(
      proven(
        'ha-tinh/consultation',
        { drafter: [COMMITTEE], consulted: [FRONT] },
        ['send', '2025-03-01', COMMITTEE],
        ['give-opinion', '2025-03-10', FRONT],
      ),
    ).toEqual(['HT28-III.1-3 ha-tinh/party-committee record']);
    expect(
      proven('ha-tinh/coordination', { signatories: [AUTHORITY, FRONT] }, [
        'sign',
        '2025-01-15',
        AUTHORITY,
        { with: [FRONT] },
      ]),
    ).toContain('HT28-II.2-8 ha-tinh/peoples-committee document 2025');
  });
});

describe('the law file', () => {
  const acting = law.duties.filter(({ document }) => document === PROGRAMME);

  it('names nobody: personnel and inspection are followed by office and count', () => {
    const texts = JSON.stringify(haTinh28.clauses);
    expect(texts).not.toMatch(/Trần Thế|đồng chí [A-ZĐ]/u);
  });

  it('makes something late only where the text gives a year', () => {
    const dated = acting.filter(
      ({ schedule }) => schedule.kind !== 'unscheduled' && schedule.kind !== 'conditional',
    );
    expect(dated.map(({ id }) => id)).toEqual([
      'HT28-II.2-8',
      'HT28-III.3.1-14',
      'HT28-IV.2-12',
      'HT28-IV.2-13',
      'HT28-IV.2-14',
    ]);
  });

  it('says where a doer is our reading', () => {
    for (const duty of acting.filter(({ grade }) => grade === 'inferred'))
      expect([duty.id, duty.note?.vi.length ?? 0]).not.toEqual([duty.id, 0]);
  });

  it('holds every clause once, with all of them worked on', () => {
    expect(new Set(haTinh28.clauses.map((clause) => clause.id)).size).toBe(199);
    expect(
      haTinh28.clauses.filter((clause) => handlingOf(clause, law.usedClauses) !== 'pending'),
    ).toHaveLength(199);
  });

  it('says in Vietnamese what every clause worked on says', () => {
    for (const clause of haTinh28.clauses)
      expect([clause.id, clause.says.vi !== undefined]).toEqual([
        clause.id,
        handlingOf(clause, law.usedClauses) !== 'pending',
      ]);
  });

  it('waits for a central paper of its own in each of the four reviews', () => {
    const triggers = law.duties.flatMap(({ schedule }) =>
      schedule.kind === 'conditional' && schedule.trigger.id.includes('/central-document-on-')
        ? [schedule.trigger.id]
        : [],
    );
    expect(triggers).toHaveLength(4);
    expect(new Set(triggers).size).toBe(4);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(haTinh28))).toEqual(haTinh28);
  });
});
