import { describe, expect, it } from 'vitest';
import { datedCases, dutyCases } from './write-law-case.js';

const october = datedCases('VH01-1', 'van-hai/party-committee', '2024', {
  opensOn: '2024-10-01',
  dueOn: '2024-10-31',
});

describe('datedCases', () => {
  it('are plain data, on the days that decide', () => {
    expect(JSON.parse(JSON.stringify(october))).toEqual(october);
    expect(
      october.map(({ ask, expect: expected }) => [ask.on, 'status' in expected && expected.why]),
    ).toEqual([
      ['2024-09-30', 'NOT_OPEN_YET'],
      ['2024-10-01', 'WINDOW_OPEN'],
      ['2024-10-30', 'DUE_SOON'],
      ['2024-10-31', 'DUE_SOON'],
      ['2024-11-01', 'NO_DATA'],
      ['2024-11-01', 'PROOF_ON_TIME'],
      ['2024-11-01', 'PROOF_LATE'],
      ['2024-11-01', 'SILENCE_IN_KEEPING_PERIOD'],
    ]);
    expect(october[7]?.ask.kept).toEqual([{ from: '2024-10-01', to: '2024-10-31' }]);
    expect(october[1]?.expect).toMatchObject({ days: 30 });
  });

  it('take from the clause the days alone; acts and registers are made up', () => {
    expect(october.map(({ provenance }) => provenance)).toEqual([
      ...['clause', 'clause', 'clause', 'clause', 'clause'],
      ...['invented', 'invented', 'invented'],
    ]);
  });

  it('carry what else is given into each case, under names of their own', () => {
    const given = { issuedOn: '2024-04-16' };
    const dated = datedCases('VH01-1', 'van-hai/party-committee', 'once', {
      opensOn: '2024-05-20',
      dueOn: '2024-05-29',
      given,
      before: { listed: false },
      naming: 'dated: ',
    });
    expect(
      dated.every(({ ask, name }) => ask.issuedOn === given.issuedOn && name.startsWith('dated: ')),
    ).toBe(true);
    expect(dated[0]?.expect).toEqual({ listed: false });
    // a window of fewer days than "soon" is due soon from its first day
    expect(dated[1]?.expect).toMatchObject({ status: 'due-soon', days: 9 });
  });
});

describe('dutyCases', () => {
  it('write body and occurrence into each case', () => {
    const write = dutyCases('VH01-1', 'van-hai/party-committee', '2024');
    expect(write('on a day', { on: '2024-10-01' }, { listed: false })).toEqual({
      kind: 'duty',
      clause: 'VH01-1',
      name: 'on a day',
      provenance: 'clause',
      ask: { body: 'van-hai/party-committee', on: '2024-10-01', occurrence: '2024' },
      expect: { listed: false },
    });
  });
});
