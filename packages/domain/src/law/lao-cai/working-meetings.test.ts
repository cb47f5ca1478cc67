import { describe, expect, it } from 'vitest';
import { dutiesOf, NO_FACTS } from '../../duties/index.js';
import { FRONT_MEASURES, meetingCounts, meetingYears, workingMeetingDuties } from '../../front/index.js';
import { asOf, day, daysFromTo, knownDay, toBodyId, toDocumentId } from '../../kernel/index.js';
import { composeLaw, type LawFile } from '../../lawbook/index.js';
import { referenceRegistry } from '../../reference/index.js';
import { law as files, laoCaiFront } from '../index.js';

// as if its day, which the resolution does not print, had been registered: before that nothing of it can be overdue
const dated: LawFile = {
  ...laoCaiFront,
  document: laoCaiFront.document && { ...laoCaiFront.document, issuedOn: knownDay(day('2021-08-02')) },
};
const law = composeLaw(
  files.map((file) => (file === laoCaiFront ? dated : file)),
  '0.0.0',
);
const registry = referenceRegistry();
const HOST = toBodyId('lao-cai/party-standing-body');
const [meeting] = workingMeetingDuties(law.workflows, law.duties).filter(({ id }) => id.startsWith('LC-'));
if (meeting === undefined) throw new Error('no duty to meet each quarter');

const held = (on: string) => ({
  ...{ id: on, body: HOST, on: day(on), kind: 'meeting' as const, duty: meeting.id },
});
const kept = (first: string, last: string) => ({
  ...{ id: 'kept', body: HOST, document: toDocumentId('lao-cai/nq-mttq-2030'), declaredBy: HOST },
  period: daysFromTo(day(first), day(last)),
});
const quarters = (on: string, facts: Partial<typeof NO_FACTS>) =>
  meetingYears(
    dutiesOf(
      law,
      registry,
      { ...NO_FACTS, ...facts },
      { span: daysFromTo(day('2024-01-01'), day('2024-12-31')), bodies: [HOST], duties: [meeting.id] },
      asOf(day(on)),
    ),
    2024,
  );

describe('meetingYears', () => {
  it('finds the duty to meet each quarter by the step that proves it', () => {
    expect(workingMeetingDuties(law.workflows, law.duties).map(({ id }) => id)).toEqual(['LC-III.1-8']);
  });

  it('says of each of the four quarters whether there was a meeting, by the keeping period', () => {
    const facts = {
      activities: [held('2024-02-20'), held('2024-03-30'), held('2024-09-30')],
      keepingPeriods: [kept('2024-04-01', '2024-06-30')],
    };
    const [year] = quarters('2024-10-01', facts);
    expect(year?.quarters).toEqual([
      { quarter: '2024-Q1', standing: 'met', on: '2024-02-20' },
      { quarter: '2024-Q2', standing: 'not-met', on: null },
      { quarter: '2024-Q3', standing: 'met', on: '2024-09-30' },
      { quarter: '2024-Q4', standing: 'not-yet', on: null },
    ]);
    expect(meetingCounts(quarters('2024-10-01', facts))).toEqual({
      ...{ met: 2, 'not-met': 1, 'not-yet': 1, unknown: 0, 'not-asked': 0 },
    });
  });

  it.each([
    ['2024-03-30', 'not-yet'],
    ['2024-03-31', 'not-yet'],
    ['2024-04-01', 'not-met'],
  ])('on %s the silent first quarter of a kept register is %s', (on, standing) => {
    const [year] = quarters(on, { keepingPeriods: [kept('2024-01-01', '2024-12-31')] });
    expect(year?.quarters[0]?.standing).toBe(standing);
  });

  it('does not know a silent quarter outside a keeping period', () => {
    expect(quarters('2025-01-15', {})[0]?.quarters.map(({ standing }) => standing)).toEqual([
      ...['unknown', 'unknown', 'unknown', 'unknown'],
    ]);
  });
});

describe('figures of the Front', () => {
  it('are measures that the law counts', () => {
    const known = new Set(files.flatMap(({ measures = [] }) => measures.map(({ id }) => id)));
    expect(Object.values(FRONT_MEASURES).filter((id) => !known.has(id))).toEqual([]);
  });
});
