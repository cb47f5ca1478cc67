import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.js';
import { dayOfEntry, entriesAt } from '../association-entry.js';
import { NO_ASSOCIATION_FACTS } from '../association-facts.js';
import { PROVINCE } from '../associations.test-support.js';
import { entry, wrong } from './entries.test-support.js';
import { factsWithEntries } from './facts-with-entries.js';

describe('the file of a congress', () => {
  it('says everything that is wrong with it at once', () => {
    expect(
      wrong('congress-file', {
        papers: [
          { paper: 'no-such', receivedOn: '2025-06-02' },
          { paper: 'charter', receivedOn: '2025-02-02', returnedOn: '2025-02-01' },
        ],
        ...{ askedFor: ['charter'], notAskedFor: ['charter', 'none'] },
        consultations: [{ body: 'van-hai/none', askedOn: '2025-02-03', answeredOn: '2025-02-02' }],
        resultReportedOn: '2025-04-30',
      }),
    ).toEqual([
      'ASSOCIATION_PAPER_UNKNOWN papers.0.paper',
      'DAY_IN_FUTURE papers.0.receivedOn',
      'ASSOCIATION_DAYS_OUT_OF_ORDER papers.1.returnedOn',
      'ASSOCIATION_PAPER_BOTH notAskedFor.0',
      'ASSOCIATION_PAPER_UNKNOWN notAskedFor.1',
      'BODY_UNKNOWN consultations.0.body',
      'ASSOCIATION_DAYS_OUT_OF_ORDER consultations.0.answeredOn',
      'ASSOCIATION_DAYS_OUT_OF_ORDER resultReportedOn',
    ]);
    expect(wrong('congress-file', { plannedOn: '2030-01-01' })).toEqual([]);
  });

  it('opens with the first that came, and stands as far as it had come', () => {
    expect(dayOfEntry(entry('congress-file'))).toBe('2025-02-01');
    const nothingYet = { papers: [], consultations: [], consent: undefined, heldOn: undefined };
    const planned = entry('congress-file', { ...nothingYet, resultReportedOn: undefined });
    // a day that is planned is none on which anything came about: the file is there before it
    expect(dayOfEntry(planned)).toBeNull();
    expect(entriesAt([planned], day('2025-01-01'))).toHaveLength(1);
    const back = {
      papers: [
        { paper: 'charter', receivedOn: '2025-02-01', returnedOn: '2025-02-10', reason: 'thiếu chữ ký' },
      ],
    };
    const on = (text: string) => entriesAt([entry('congress-file', back)], day(text))[0];
    expect(on('2025-02-09')?.papers).toEqual([{ paper: 'charter', receivedOn: '2025-02-01' }]);
    expect(on('2025-02-10')?.papers).toEqual(back.papers);
    expect(on('2025-02-19')?.consultations).toEqual([{ body: PROVINCE, askedOn: '2025-02-03' }]);
    expect(on('2025-02-28')).not.toHaveProperty('consent');
    expect(on('2025-05-19')).toMatchObject({ heldOn: '2025-05-01' });
    expect(on('2025-05-19')).not.toHaveProperty('resultReportedOn');
  });

  it('keeps which conditional papers are asked for, and of which nobody says', () => {
    const [file] = factsWithEntries(NO_ASSOCIATION_FACTS, [
      { ...entry('congress-file'), id: 'f' },
    ]).congressFiles;
    expect(file).toMatchObject({ kind: 'term', asked: { charter: true, 'rename-request': false } });
  });
});

it('a demand is in the past', () => {
  expect(wrong('congress-demand', { on: '2025-06-02' })).toEqual(['DAY_IN_FUTURE on']);
});
