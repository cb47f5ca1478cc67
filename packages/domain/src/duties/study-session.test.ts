import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day, toDocumentId } from '../kernel/index.js';
import { dutiesOf } from './duties-of.js';
import {
  CELL_A,
  CELL_B,
  dutyOf,
  ELSEWHERE,
  factsOf,
  GUIDE,
  lawOf,
  registryOf,
  span,
} from './invented-world.test-support.js';
import { readStudySession } from './read-study-session.js';
import { activitiesOfStudy, type StudySession, studyCoverage } from './study-session.js';

const session = (body: typeof CELL_A, on: string, more: Partial<StudySession> = {}): StudySession => ({
  id: `session ${body} ${on}`,
  body,
  document: GUIDE,
  kind: 'study',
  on: day(on),
  ...more,
});
const ask = (sessions: readonly StudySession[], on = '2024-12-31') =>
  studyCoverage(sessions, GUIDE, 'study', [CELL_A, CELL_B, CELL_A], asOf(day(on)));

describe('study of a document', () => {
  it('counts sessions and attendances, and says who has none on record', () => {
    const sessions = [
      session(CELL_A, '2024-05-01', { attended: 18, invited: 20 }),
      session(CELL_A, '2024-06-01', { attended: 9 }),
      session(CELL_A, '2024-07-01'),
    ];
    expect(ask(sessions)).toMatchObject({
      sessions: 3,
      attendances: 27,
      uncounted: 1,
      rate: 90,
      byBody: [{ body: CELL_A, sessions: 3 }],
      without: [CELL_B],
    });
    expect(ask(sessions, '2024-05-01')).toMatchObject({ sessions: 1, attendances: 18 });
    expect(ask(sessions, '2024-04-30')).toMatchObject({ sessions: 0, rate: null, without: [CELL_A, CELL_B] });
  });

  it('leaves out other documents, other kinds, other bodies, and what was corrected away', () => {
    expect(
      ask([
        session(CELL_A, '2024-05-01', { document: toDocumentId('other/doc') }),
        session(CELL_A, '2024-05-01', { kind: 'dissemination' }),
        session(ELSEWHERE, '2024-05-01'),
        session(CELL_A, '2024-05-01', { supersededOn: day('2024-06-01') }),
      ]).sessions,
    ).toBe(0);
  });

  it('adds up over bodies, whatever the order', () => {
    const sessions = fc.array(
      fc
        .record({
          body: fc.constantFrom(CELL_A, CELL_B),
          attended: fc.option(fc.nat(500), { nil: undefined }),
        })
        .map(({ body, attended }) =>
          session(body, '2024-05-01', attended === undefined ? {} : { attended, invited: 500 }),
        ),
    );
    fc.assert(
      fc.property(sessions, (all) => {
        const whole = ask(all);
        const sum = (of: (one: (typeof whole.byBody)[number]) => number) =>
          whole.byBody.reduce((total, one) => total + of(one), 0);
        expect(sum((one) => one.sessions)).toBe(whole.sessions);
        expect(sum((one) => one.attendances)).toBe(whole.attendances);
        expect(whole.byBody.length + whole.without.length).toBe(2);
        expect(ask([...all].reverse())).toEqual(whole);
      }),
    );
  });

  it('proves the duty that it names', () => {
    const duty = dutyOf(undefined, { bearers: { by: 'name', bodies: [CELL_A] }, proof: ['meeting'] });
    const status = (named: boolean) =>
      dutiesOf(
        lawOf([duty]),
        registryOf(),
        factsOf({
          activities: activitiesOfStudy([session(CELL_A, '2024-10-05', named ? { duty: duty.id } : {})]),
        }),
        { span: span('2024-01-01', '2024-12-31') },
        asOf(day('2024-12-31')),
      )[0]?.status;
    expect([status(true), status(false)]).toEqual(['done', 'undetermined']);
  });
});

describe('readStudySession', () => {
  const world = { law: lawOf([dutyOf()]), registry: registryOf(), events: [], today: day('2024-12-31') };
  const input = { body: CELL_A, document: GUIDE, kind: 'study', on: '2024-05-01', attended: 20, invited: 18 };

  it.each([
    ['a sound one, though more came than were called', {}, []],
    ['the day of issue', { on: '2024-04-16' }, []],
    ['the day before', { on: '2024-04-15' }, ['DAY_BEFORE_DOCUMENT']],
    ['tomorrow', { on: '2025-01-01' }, ['DAY_IN_FUTURE']],
    ['nobody, of nothing', { body: 'no/body', document: 'no/doc' }, ['BODY_UNKNOWN', 'DOCUMENT_UNKNOWN']],
    ['less than none', { attended: -1 }, ['VALUE_OUT_OF_RANGE']],
    ['half a person', { attended: 1.5 }, ['VALUE_OUT_OF_RANGE']],
    ['a duty', { duty: 'VH01-1' }, []],
    ['a duty that is not there', { duty: 'NO-1' }, ['DUTY_UNKNOWN']],
    ['a duty of others', { duty: 'VH01-1', body: ELSEWHERE }, ['BODY_NOT_A_BEARER']],
    ['names of those who came', { names: ['x'] }, ['PROPERTY_UNKNOWN']],
  ])('%s', (_, change, expected) => {
    const result = readStudySession({ ...input, ...change }, world);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(expected);
  });
});
