import { describe, expect, it } from 'vitest';
import { day, toBodyId, toClauseId } from '../kernel/index.js';
import { checkSuccession } from '../organisations/index.js';
import { checkAssociationEvent, readAssociationEvent } from './association-event.js';
import { ANOTHER, ASSOCIATION, event, NEW_ONE, OTHER, PROVINCE } from './associations.test-support.js';
import { LIFECYCLE_STEPS } from './lifecycle-version.js';
import { activitiesOfEvent, successionOfEvent } from './project-event.js';

const codes = (input: unknown): string[] => {
  const read = readAssociationEvent(input);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

describe('an event from outside', () => {
  it.each(LIFECYCLE_STEPS)('is read back from JSON: %s', (step) => {
    const given = event(step, '2025-03-03');
    expect(readAssociationEvent(JSON.parse(JSON.stringify(given)))).toEqual({ ok: true, value: given });
  });

  it('says all that is wrong with it at once', () => {
    const wrong = { ...event('merge', '2025-03-03'), associations: [], into: [OTHER, OTHER], decision: {} };
    expect(codes({ ...wrong, filedOn: '2025-03-04' })).toEqual([
      'ASSOCIATION_EVENT_SIDES',
      'ASSOCIATION_EVENT_TWICE',
      'ASSOCIATION_EVENT_NO_DECISION',
      'ASSOCIATION_EVENT_FILED_LATER',
    ]);
    expect(codes({ ...wrong, step: 'vanish', on: '2025-02-30' })).toEqual(['NOT_ONE_OF', 'DATE_INVALID']);
  });

  it('moves one association, but for mergers and consolidations', () => {
    const two = [ASSOCIATION, OTHER];
    expect(checkAssociationEvent(event('rename', '2025-03-03', { associations: two }))).toHaveLength(1);
    expect(
      checkAssociationEvent(event('merge', '2025-03-03', { associations: two, into: [NEW_ONE] })),
    ).toEqual([]);
    expect(
      checkAssociationEvent(event('consolidate', '2025-03-03', { associations: [ASSOCIATION] })),
    ).toHaveLength(1);
  });
});

describe('what an event is to the register of bodies', () => {
  const of = (step: (typeof LIFECYCLE_STEPS)[number]) => successionOfEvent(event(step, '2025-03-03'));

  it('is one event that fits its kind, or none', () => {
    for (const step of LIFECYCLE_STEPS) {
      const succession = of(step);
      expect(succession === null ? [] : checkSuccession(succession)).toEqual([]);
    }
    expect(LIFECYCLE_STEPS.filter((step) => of(step) === null)).toEqual([
      'enter-register',
      'recognise-committee',
      'hold-founding-congress',
      'approve-charter',
      'hold-term-congress',
      'hold-extraordinary-congress',
      'suspend',
      'prolong-suspension',
      'resume',
    ]);
  });

  it('ends what merges and keeps what takes it in', () => {
    expect(of('merge')).toMatchObject({
      kind: 'merge',
      from: [{ id: ASSOCIATION }, { id: OTHER, survives: true }],
      to: [{ id: OTHER }],
    });
    expect(of('consolidate')).toMatchObject({
      from: [{ id: ASSOCIATION }, { id: OTHER }],
      to: [{ id: NEW_ONE }],
    });
    expect(of('split')).toMatchObject({
      kind: 'split-off',
      from: [{ survives: true }],
      to: [{ id: NEW_ONE }],
    });
    expect(of('divide')?.to).toEqual([{ id: NEW_ONE }, { id: ANOTHER }]);
    expect(of('dissolve-by-force')).toMatchObject({ kind: 'dissolve', to: [] });
  });

  it('is the same however often it is asked, and on the clock of the event', () => {
    const given = event('rename', '2025-03-03', { recordedOn: day('2025-03-05') });
    expect(successionOfEvent(given)).toEqual(successionOfEvent(structuredClone(given)));
    expect(successionOfEvent(given)?.recordedOn).toBe('2025-03-05');
  });

  it('is not made up where no registered decision is cited', () => {
    const { decision: _, ...bare } = event('rename', '2025-03-03');
    expect(() => successionOfEvent(bare)).toThrow('ASSOCIATION_EVENT_NO_DECISION');
  });
});

it('proves duties of who decided and of the associations', () => {
  const duty = toClauseId('VH-1');
  const proven = (bearer: 'decider' | 'association') =>
    activitiesOfEvent(event('consolidate', '2025-03-03'), [
      { step: 'consolidate', duty, kind: 'document', bearer },
      { step: 'rename', duty, kind: 'document', bearer },
    ]).map(({ body }) => body);
  expect(proven('decider')).toEqual([PROVINCE]);
  expect(proven('association')).toEqual([ASSOCIATION, toBodyId(OTHER)]);
});
