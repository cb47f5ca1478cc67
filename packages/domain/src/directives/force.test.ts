import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  type Grade,
  type KnownDay,
  knownDay,
  toDocumentId,
  toProvision,
  unknownDay,
} from '../kernel/index.js';
import { defaultAccess, type OfficialDocument } from './document.js';
import { effectiveDay, forceOn } from './force.js';
import { buildGraph } from './graph.js';
import type { Relation } from './relation.js';

const document = (
  id: string,
  issuedOn: string | KnownDay,
  more: Partial<OfficialDocument> = {},
): OfficialDocument => ({
  id: toDocumentId(id),
  symbol: null,
  type: 'decree',
  title: { vi: `Văn bản ${id}` },
  issuer: { name: 'Chính phủ' },
  level: 'centre',
  issuedOn: typeof issuedOn === 'string' ? knownDay(day(issuedOn)) : issuedOn,
  held: false,
  secrecy: 'none',
  dissemination: { scope: 'unstated' },
  access: 'public',
  ...more,
});

const relation = (
  from: string,
  kind: Relation['kind'],
  to: string,
  more: Partial<Relation> = {},
): Relation => ({
  from: toDocumentId(from),
  kind,
  to: toDocumentId(to),
  provision: toProvision('Điều 50'),
  grade: 'verified',
  ...more,
});

const between = (notBefore: string, notAfter: string, grade: Grade = 'inferred'): KnownDay =>
  unknownDay({ notBefore: { day: day(notBefore), grade }, notAfter: { day: day(notAfter), grade } });

const on = (documents: readonly OfficialDocument[], relations: readonly Relation[], id: string) => {
  const graph = buildGraph(documents, relations);
  return (text: string) => {
    const { state, why } = forceOn(graph, toDocumentId(id), asOf(day(text)));
    return why === undefined ? state : `${state} ${why}`;
  };
};

describe('forceOn: how a document begins', () => {
  it('on the day it was issued', () => {
    const at = on([document('a', '2020-05-10')], [], 'a');
    expect(at('2020-05-09')).toBe('not-yet');
    expect(at('2020-05-10')).toBe('in-force');
  });

  it('on its own effective day, where it sets one', () => {
    const at = on([document('a', '2020-05-10', { effectiveFrom: knownDay(day('2020-07-01')) })], [], 'a');
    expect(at('2020-06-30')).toBe('not-yet');
    expect(at('2020-07-01')).toBe('in-force');
  });

  it('within bounds, where no day is known: undetermined between, decided outside', () => {
    const at = on([document('a', between('2020-05-10', '2020-06-20'))], [], 'a');
    expect(at('2020-05-09')).toBe('not-yet');
    expect(at('2020-05-10')).toBe('undetermined START_NOT_RECORDED');
    expect(at('2020-06-19')).toBe('undetermined START_NOT_RECORDED');
    expect(at('2020-06-20')).toBe('in-force');
  });

  it('never, where nothing is known: undetermined on every day', () => {
    const at = on([document('a', unknownDay())], [], 'a');
    expect(at('0001-01-01')).toBe('undetermined START_NOT_RECORDED');
    expect(at('9999-12-31')).toBe('undetermined START_NOT_RECORDED');
  });

  it('a recalled day decides nothing, alone or as a bound', () => {
    const alone = on([document('a', knownDay(day('2020-05-10'), 'recalled'))], [], 'a');
    expect(alone('2019-01-01')).toBe('undetermined START_NOT_RECORDED');
    expect(alone('2021-01-01')).toBe('undetermined START_NOT_RECORDED');
    const bounds = on([document('a', between('2020-05-10', '2020-06-20', 'recalled'))], [], 'a');
    expect(bounds('2021-01-01')).toBe('undetermined START_NOT_RECORDED');
  });

  it('says so of a document that is not there', () => {
    expect(on([], [], 'a')('2020-01-01')).toBe('unknown-document');
  });
});

describe('forceOn: how a document ends', () => {
  const old = document('old', '2010-01-01');
  const fresh = document('fresh', '2024-10-08', { effectiveFrom: knownDay(day('2024-11-26')) });

  it.each([
    ['replaces', 'REPLACED'],
    ['repeals', 'REPEALED'],
  ] as const)('%s it from the day the other takes effect', (kind, why) => {
    const at = on([old, fresh], [relation('fresh', kind, 'old')], 'old');
    expect(at('2024-11-25')).toBe('in-force');
    expect(at('2024-11-26')).toBe(`ended ${why}`);
  });

  it('names the relation that ended it', () => {
    const ending = relation('fresh', 'replaces', 'old');
    expect(forceOn(buildGraph([old, fresh], [ending]), old.id, asOf(day('2025-01-01'))).by).toEqual(ending);
  });

  it('on the day of the relation itself, where it has one', () => {
    const at = on(
      [old, fresh],
      [relation('fresh', 'repeals', 'old', { effectiveFrom: knownDay(day('2025-03-01')) })],
      'old',
    );
    expect(at('2025-02-28')).toBe('in-force');
    expect(at('2025-03-01')).toBe('ended REPEALED');
  });

  it('a partial repeal leaves it in force and is told of from its day on', () => {
    const part = relation('fresh', 'repeals', 'old', { toProvision: toProvision('Điều 8') });
    const graph = buildGraph([old, fresh], [part]);
    expect(forceOn(graph, old.id, asOf(day('2024-11-25')))).toEqual({ state: 'in-force', partly: [] });
    expect(forceOn(graph, old.id, asOf(day('2024-11-26')))).toEqual({ state: 'in-force', partly: [part] });
  });

  it('an amendment, a citation and a relation of its own end nothing', () => {
    const at = on(
      [old, fresh],
      [
        relation('fresh', 'amends', 'old'),
        relation('fresh', 'cites', 'old'),
        relation('old', 'replaces', 'fresh'),
      ],
      'old',
    );
    expect(at('2025-01-01')).toBe('in-force');
  });

  it('by lapse, on its own day', () => {
    const at = on([document('a', '2020-01-01', { effectiveUntil: knownDay(day('2026-01-01')) })], [], 'a');
    expect(at('2025-12-31')).toBe('in-force');
    expect(at('2026-01-01')).toBe('ended LAPSED');
  });

  it('undetermined, where the day of its lapse is not known', () => {
    const at = on(
      [document('a', '2020-01-01', { effectiveUntil: between('2025-01-01', '2026-01-01') })],
      [],
      'a',
    );
    expect(at('2024-12-31')).toBe('in-force');
    expect(at('2025-01-01')).toBe('undetermined END_NOT_RECORDED');
    expect(at('2026-01-01')).toBe('ended LAPSED');
  });

  it('undetermined, where the day of the ending document is not known', () => {
    const at = on(
      [old, document('fresh', between('2024-01-01', '2024-06-01'))],
      [relation('fresh', 'replaces', 'old')],
      'old',
    );
    expect(at('2023-12-31')).toBe('in-force');
    expect(at('2024-01-01')).toBe('undetermined ENDING_DATE_UNKNOWN');
    expect(at('2024-06-01')).toBe('ended REPLACED');
  });

  it('undetermined, where the ending document is not there at all', () => {
    expect(on([old], [relation('lost', 'replaces', 'old')], 'old')('2024-01-01')).toBe(
      'undetermined ENDING_DATE_UNKNOWN',
    );
  });

  it('a recalled ending is never believed, and never hidden', () => {
    const at = on([old, fresh], [relation('fresh', 'replaces', 'old', { grade: 'recalled' })], 'old');
    expect(at('2024-11-25')).toBe('in-force');
    expect(at('2024-11-26')).toBe('undetermined ENDING_UNVERIFIED');
  });

  it('one sure ending settles it, whatever else is open and in which order', () => {
    const sure = relation('fresh', 'replaces', 'old');
    const doubtful = relation('lost', 'repeals', 'old');
    for (const relations of [
      [sure, doubtful],
      [doubtful, sure],
    ])
      expect(on([old, fresh], relations, 'old')('2025-01-01')).toBe('ended REPLACED');
  });

  it('two that replace each other both end, and the question ends too', () => {
    const pair = [document('a', '2020-01-01'), document('b', '2021-01-01')];
    const loop = [relation('a', 'replaces', 'b'), relation('b', 'replaces', 'a')];
    expect(on(pair, loop, 'a')('2022-01-01')).toBe('ended REPLACED');
    expect(on(pair, loop, 'b')('2022-01-01')).toBe('ended REPLACED');
  });
});

describe('effectiveDay', () => {
  it('is that of the document, else the day of issue', () => {
    expect(effectiveDay(document('a', '2020-05-10'))).toEqual(knownDay(day('2020-05-10')));
    const set = knownDay(day('2020-07-01'));
    expect(effectiveDay(document('a', '2020-05-10', { effectiveFrom: set }))).toEqual(set);
  });
});

describe('defaultAccess', () => {
  it('opens only what is public and unmarked', () => {
    expect(defaultAccess('none', 'public')).toBe('public');
    expect(defaultAccess('mat', 'public')).toBe('restricted');
    for (const scope of ['members-and-people', 'party-cell', 'recipients', 'unstated'] as const)
      expect(defaultAccess('none', scope)).toBe('restricted');
  });
});
