import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { entriesAt } from '../association-entry.js';
import { NO_ASSOCIATION_FACTS } from '../association-facts.js';
import { ASSOCIATION, OTHER } from '../associations.test-support.js';
import { meetingsAt } from '../working-meeting.js';
import { entry, wrong } from './entries.test-support.js';
import { factsWithEntries } from './facts-with-entries.js';

describe('a difficulty', () => {
  it('says everything that is wrong with it at once', () => {
    expect(
      wrong('difficulty', {
        proposal: { on: '2025-02-28', to: 'van-hai/none' },
        reply: { on: '2025-02-27', by: 'van-hai/none' },
        settledOn: '2025-06-02',
      }),
    ).toEqual([
      'BODY_UNKNOWN proposal.to',
      'BODY_UNKNOWN reply.by',
      'DAY_IN_FUTURE settledOn',
      'ASSOCIATION_DAYS_OUT_OF_ORDER proposal.on',
      'ASSOCIATION_DAYS_OUT_OF_ORDER reply.on',
    ]);
  });

  it('stands as far as it had come on a day', () => {
    const on = (text: string) => entriesAt([entry('difficulty')], day(text))[0];
    expect(on('2025-03-09')).not.toHaveProperty('proposal');
    expect(on('2025-04-09')).toMatchObject({ proposal: { on: '2025-03-10' } });
    expect(on('2025-04-09')).not.toHaveProperty('reply');
    expect(on('2025-05-10')).toMatchObject({ reply: { on: '2025-04-10' }, settledOn: '2025-05-10' });
  });
});

it('a contact or a meeting is past, of bodies that are there', () => {
  expect(wrong('contact', { on: '2025-06-02', by: 'van-hai/none' })).toEqual([
    'BODY_UNKNOWN by',
    'DAY_IN_FUTURE on',
  ]);
  expect(wrong('meeting', { on: '2025-06-02', with: ['van-hai/none'] })).toEqual([
    'BODY_UNKNOWN with.0',
    'DAY_IN_FUTURE on',
  ]);
});

describe('meetings with an association', () => {
  const facts = (kept: boolean) =>
    factsWithEntries(NO_ASSOCIATION_FACTS, [
      { ...entry('meeting'), id: 'm1' },
      { ...entry('meeting', { meeting: 'ad-hoc', on: '2025-05-01', with: undefined }), id: 'm2' },
      ...(kept ? [{ ...entry('meetings-kept', { period: { from: '2023-01-01' } }), id: 'k' }] : []),
    ]).monitoring;
  const at = (on: string, kept = true, who = ASSOCIATION) => meetingsAt(facts(kept), who, asOf(day(on)));

  it('are those of everybody who was there', () => {
    expect(at('2025-03-31').lastYearlyOn).toBeNull();
    expect(at('2025-05-01')).toMatchObject({
      ...{ lastYearlyOn: '2025-04-01', lastAdHocOn: '2025-05-01', thisYear: 'held' },
    });
    expect(at('2025-05-01', true, OTHER)).toMatchObject({ thisYear: 'held', lastAdHocOn: null });
  });

  it('were not held only where whoever meets it says that all are recorded', () => {
    expect(at('2024-12-31').thisYear).toBe('not-yet');
    expect(at('2025-01-01').lastYear).toBe('not-held');
    expect(at('2025-01-01', false).lastYear).toBe('unknown');
    // it was kept of the one, and says nothing of the other
    expect(at('2025-01-01', true, OTHER).lastYear).toBe('unknown');
    expect(at('2026-01-01').lastYear).toBe('held');
  });
});
