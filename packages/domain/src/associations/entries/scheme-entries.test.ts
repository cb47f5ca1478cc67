import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.js';
import { entriesAt } from '../association-entry.js';
import { NO_ASSOCIATION_FACTS } from '../association-facts.js';
import { ASSOCIATION, OTHER } from '../associations.test-support.js';
import { entry, wrong } from './entries.test-support.js';
import { factsWithEntries } from './facts-with-entries.js';

describe('a scheme', () => {
  it('says everything that is wrong with it at once', () => {
    const refused = { on: '2025-01-31', approved: false, basis: { document: 'van-hai/x', provision: '1' } };
    expect(wrong('scheme', { by: 'van-hai/none', with: [], decision: refused })).toEqual([
      'BODY_UNKNOWN by',
      'ASSOCIATION_SCHEME_ALONE with',
      'ASSOCIATION_DAYS_OUT_OF_ORDER decision.on',
      'ASSOCIATION_SCHEME_NOT_APPROVED carriedOutOn',
    ]);
    expect(wrong('scheme', { rearrangement: 'dissolve', with: undefined, decision: undefined })).toEqual([]);
    expect(wrong('scheme', { with: [ASSOCIATION] })).toEqual(['ASSOCIATION_SCHEME_ALONE with']);
  });

  it('stands as far as it had come on a day', () => {
    const on = (text: string) => entriesAt([entry('scheme')], day(text))[0];
    expect(on('2025-02-28')).not.toHaveProperty('decision');
    expect(on('2025-03-31')).toMatchObject({ decision: { approved: true } });
    expect(on('2025-03-31')).not.toHaveProperty('event');
    expect(on('2025-04-01')).toMatchObject({ event: 'van-hai/merge-2025-04-01' });
  });

  it('is of every association that it names', () => {
    const { schemes } = factsWithEntries(NO_ASSOCIATION_FACTS, [{ ...entry('scheme'), id: 's' }]);
    expect(schemes).toMatchObject([{ kind: 'merge', associations: [ASSOCIATION, OTHER] }]);
  });
});
