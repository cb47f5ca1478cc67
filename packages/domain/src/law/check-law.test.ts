import { describe, expect, it } from 'vitest';
import type { Bearers } from '../duties/index.js';
import {
  day,
  entry,
  type Issue,
  knownDay,
  type LegalBasis,
  legalBasis,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  toProvision,
  unknownDay,
  words,
} from '../kernel/index.js';
import { checkLaw, composeLaw, type LawClause, type LawFile, readLawFile } from '../lawbook/index.js';
import { type Body, buildRegistry, type Registry } from '../organisations/index.js';
import { REFERENCE_BODIES, REFERENCE_PLACES, referenceRegistry } from '../reference/index.js';
import type { FactDefinition, Rule } from '../rules/index.js';
import { law, quangTri29, vietnamHolidays, vinhLinhPlan } from './index.js';

const registry = referenceRegistry();
const codesOf = (issues: readonly Issue[]): string[] =>
  [...new Set(issues.map((found) => found.code))].sort();

/** The law with one more file: the directive of Quảng Trị under another id, with what breaks it. */
const withFile = (change: Partial<LawFile>, bodies: Registry = registry): Issue[] => {
  const { document } = quangTri29;
  if (document === null) throw new Error('the directive has a document');
  const file: LawFile = {
    document: { ...document, id: toDocumentId('trial/document') },
    clauses: [],
    ...change,
  };
  return checkLaw(composeLaw([...law, file], 'trial'), bodies);
};

const documentWith = (change: Record<string, unknown>): Issue[] =>
  withFile({
    document: {
      ...quangTri29.document,
      id: toDocumentId('trial/document'),
      ...change,
    } as LawFile['document'],
  });

const clause: LawClause = {
  id: toClauseId('TRIAL-1'),
  provision: toProvision('1'),
  kind: 'rule',
  context: 'directives',
  actor: 'trial',
  says: { en: 'Trial.', vi: 'Thử.' },
  terms: 'thử',
  checkable: 'trackable',
};
const duty: NonNullable<LawClause['duty']> = {
  kind: 'task',
  action: { vi: 'Làm thử', en: 'Try' },
  bearers: { by: 'name', bodies: [toBodyId('quang-tri/party-committee')] },
  schedule: { kind: 'unscheduled', manner: 'regular' },
  proof: ['document'],
};
const withClause = (change: Partial<LawClause>): Issue[] => withFile({ clauses: [{ ...clause, ...change }] });

const TRIAL = toDocumentId('trial/document');
const NOWHERE = legalBasis('nowhere/nothing', '1');
const HERE = legalBasis('trial/document', '1');
const EARLIER = knownDay(day('2019-01-01'));
const LATER = knownDay(day('2020-01-01'));
const COMMUNES: Bearers & { by: 'kind' } = {
  by: 'kind',
  kinds: ['party-committee'],
  levels: ['district'],
  within: toBodyId('quang-tri/party-committee'),
  hierarchy: 'party-leadership',
};
const held = <T>(value: T) => entry(value, period(day('2000-01-01')), NOWHERE, 'verified');
const withBody = (change: Partial<Body>): Issue[] => {
  const [first] = REFERENCE_BODIES;
  if (first === undefined) throw new Error('there are bodies');
  return withFile({}, referenceRegistry([], [{ ...first, id: toBodyId('trial/body'), ...change }]));
};
const withCascade = (expected: Bearers): Issue[] =>
  withFile({ cascades: [{ document: TRIAL, basis: HERE, expected }] });

const asked: FactDefinition = { id: 'trial-done', type: 'boolean', words: words('Đã làm', 'Done') };
type Grounds = { readonly basis?: LegalBasis; readonly when?: LegalBasis; readonly exception?: LegalBasis };
const ruleWith = ({ basis = HERE, when = HERE, exception = HERE }: Grounds): Rule => ({
  id: 'trial-rule',
  title: words('Quy tắc thử', 'Trial rule'),
  basis,
  grade: 'verified',
  modality: 'plain',
  anchor: 'as-of',
  versions: {
    id: 'trial-rule#versions',
    entries: [
      entry({ op: 'is-true', fact: 'trial-done', clause: when }, period(day('2020-01-01')), HERE, 'verified'),
    ],
  },
  exceptions: [
    {
      id: 'trial-exception',
      when: { op: 'is-true', fact: 'trial-done' },
      effect: 'satisfied',
      basis: exception,
      grade: 'verified',
    },
  ],
});

describe('the law of this package', () => {
  it('has nothing wrong with it', () => {
    expect(checkLaw(composeLaw(law, '0.1.0'), registry)).toEqual([]);
  });

  it('has nothing wrong with it with one more good file', () => {
    expect(withClause({ duty })).toEqual([]);
  });

  it.each(law.map((file) => [file.document?.id ?? 'cited', file] as const))(
    '%s: survives JSON',
    (_id, file) => {
      const read = readLawFile(JSON.parse(JSON.stringify(file)));
      expect(read).toEqual({ ok: true, value: file });
    },
  );

  it('holds the documents that working days rest on', () => {
    const { graph } = composeLaw(law, '0.1.0');
    const grounds = [
      vietnamHolidays.rest.basis,
      ...vietnamHolidays.days.flatMap((entry) => entry.basis ?? []),
    ];
    expect(grounds.map((basis) => basis.document).filter((id) => !graph.documents.has(id))).toEqual([]);
  });

  it('has one version for one content, another for any change', () => {
    const version = composeLaw(law, '0.1.0').lawVersion;
    expect(composeLaw(structuredClone(law), '0.1.0').lawVersion).toBe(version);
    expect(composeLaw([...law].reverse(), '0.1.0').lawVersion).not.toBe(version);
    expect(composeLaw(law.slice(1), '0.1.0').lawVersion).not.toBe(version);
  });
});

describe('checkLaw reports', () => {
  it.each<[code: string, issues: () => Issue[]]>([
    ['CLAUSE_DUPLICATE', () => withClause({ id: toClauseId('VL-0-1') })],
    ['CLAUSES_WITHOUT_DOCUMENT', () => withFile({ document: null, clauses: [clause] })],
    ['PROVISION_EMPTY', () => withClause({ provision: ' ' as never })],
    ['ATTRIBUTE_ABSENT', () => withClause({ attributes: ['signature'] })],
    ['DOCUMENT_DUPLICATE', () => withFile({ document: vinhLinhPlan.document })],
    ['DOCUMENT_CLASSIFIED', () => documentWith({ secrecy: 'mat' })],
    ['DOCUMENT_TYPE_UNKNOWN', () => documentWith({ type: 'novel' })],
    ['LEVEL_UNKNOWN', () => documentWith({ level: 'galaxy' })],
    ['BODY_UNKNOWN', () => documentWith({ issuer: { name: 'x', body: toBodyId('nowhere/nobody') } })],
    ['DOCUMENT_UNKNOWN', () => documentWith({ basis: legalBasis('nowhere/nothing', '1') })],
    [
      'CLAUSE_UNKNOWN',
      () => documentWith({ basis: legalBasis('quang-tri/29-ct-tu', '1', { clause: 'NO-1' }) }),
    ],
    [
      'DAY_BOUNDS_REVERSED',
      () =>
        documentWith({
          issuedOn: {
            known: false,
            notBefore: { day: day('2024-01-02'), grade: 'verified' },
            notAfter: { day: day('2024-01-01'), grade: 'verified' },
          },
        }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () => withClause({ relations: [{ kind: 'cites', to: toDocumentId('nowhere/nothing') }] }),
    ],
    [
      'RELATION_TO_ITSELF',
      () => withClause({ relations: [{ kind: 'cites', to: toDocumentId('trial/document') }] }),
    ],
    [
      'RELATION_KIND_UNKNOWN',
      () => withClause({ relations: [{ kind: 'likes' as never, to: toDocumentId('party/17-ct-tw') }] }),
    ],
    [
      'RELATION_DUPLICATE',
      () =>
        withClause({
          relations: [
            { kind: 'cites', to: toDocumentId('party/17-ct-tw') },
            { kind: 'cites', to: toDocumentId('party/17-ct-tw') },
          ],
        }),
    ],
    [
      'NOTE_MISSING',
      () =>
        withClause({ relations: [{ kind: 'cites', to: toDocumentId('party/17-ct-tw'), grade: 'inferred' }] }),
    ],
    ['NOTE_MISSING', () => withClause({ duty: { ...duty, grade: 'inferred' } })],
    ['GRADE_UNKNOWN', () => withClause({ duty: { ...duty, grade: 'rumoured' as never } })],
    ['PROOF_EMPTY', () => withClause({ duty: { ...duty, proof: [] } })],
    ['BEARERS_EMPTY', () => withClause({ duty: { ...duty, bearers: { by: 'name', bodies: [] } } })],
    ['BODY_UNKNOWN', () => withClause({ duty: { ...duty, lead: toBodyId('nowhere/nobody') } })],
    [
      'BODY_UNKNOWN',
      () =>
        withFile({
          cascades: [
            {
              document: toDocumentId('trial/document'),
              basis: legalBasis('trial/document', '1'),
              expected: { by: 'name', bodies: [toBodyId('nowhere/nobody')] },
            },
          ],
        }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () =>
        withFile({
          cascades: [
            {
              document: toDocumentId('nowhere/nothing'),
              basis: legalBasis('trial/document', '1'),
              expected: duty.bearers,
            },
          ],
        }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () => {
        const [first] = REFERENCE_BODIES;
        if (first === undefined) throw new Error('there are bodies');
        const trial = { ...first, id: toBodyId('trial/body'), basis: legalBasis('nowhere/nothing', '1') };
        return withFile({}, referenceRegistry([], [trial]));
      },
    ],
    ['DOCUMENT_SYMBOL_INVALID', () => documentWith({ symbol: 'số 29' })],
    ['DOCUMENT_SYMBOL_INVALID', () => documentWith({ symbol: '29-NQ/TU' })],
    [
      'DOCUMENT_EFFECT_EMPTY',
      () =>
        documentWith({ effectiveUntil: knownDay(day('2023-03-13')), issuedOn: knownDay(day('2023-03-13')) }),
    ],
    ['DUTY_NOT_OPERATIVE', () => withClause({ operative: false, duty })],
    [
      'CLAUSE_ELSEWHERE',
      () => documentWith({ basis: legalBasis('quang-tri/29-ct-tu', '1', { clause: 'VL-0-1' }) }),
    ],
    ['NOTE_MISSING', () => documentWith({ issuedOn: knownDay(day('2023-03-13'), 'inferred') })],
    [
      'NOTE_MISSING',
      () =>
        documentWith({
          issuedOn: unknownDay({ notBefore: { day: day('2023-03-13'), grade: 'inferred' } }),
        }),
    ],
    ['BODY_KIND_UNKNOWN', () => withBody({ kind: 'party-comittee' })],
    ['LIFE_ENDS_BEFORE_START', () => withBody({ life: { from: LATER, until: EARLIER } })],
    [
      'NOTE_MISSING',
      () => withBody({ life: { from: knownDay(day('2020-01-01'), 'inferred'), until: null } }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () => withBody({ life: { from: knownDay(day('2020-01-01'), 'verified', NOWHERE), until: null } }),
    ],
    ['DOCUMENT_UNKNOWN', () => withBody({ names: { id: 'n', entries: [held(words('Tên', 'Name'))] } })],
    [
      'BODY_KIND_DUPLICATE',
      () => withFile({ kinds: [{ id: 'party-cell', words: words('chi bộ', 'cell'), system: 'party' }] }),
    ],
    [
      'BEARERS_SELECT_NOBODY',
      () => withClause({ duty: { ...duty, bearers: { ...COMMUNES, levels: ['hamlet-group'] } } }),
    ],
    ['BODY_KIND_UNKNOWN', () => withCascade({ ...COMMUNES, kinds: ['party-comittee'] })],
    ['BEARERS_SELECT_NOBODY', () => withCascade({ ...COMMUNES, levels: ['hamlet-group'] })],
    ['BEARERS_EMPTY', () => withCascade({ by: 'name', bodies: [] })],
    [
      'DOCUMENT_UNKNOWN',
      () => withFile({ cascades: [{ document: TRIAL, basis: NOWHERE, expected: duty.bearers }] }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () =>
        withFile({
          reviews: [
            { document: toDocumentId('nowhere/nothing'), by: knownDay(day('2028-01-01')), basis: HERE },
          ],
        }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () => withFile({ reviews: [{ document: TRIAL, by: knownDay(day('2028-01-01')), basis: NOWHERE }] }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () =>
        withClause({
          duty: {
            ...duty,
            schedule: {
              kind: 'recurring',
              every: ['year'],
              due: { kind: 'within-period' },
              except: [{ period: '2024', basis: NOWHERE, note: words('riêng', 'own') }],
            },
          },
        }),
    ],
    [
      'DOCUMENT_UNKNOWN',
      () =>
        withClause({
          parameters: [
            {
              id: 'trial-least',
              type: 'number',
              words: words('Mức', 'Least'),
              entries: [entry(1, period(day('2020-01-01')), NOWHERE, 'verified')],
            },
          ],
        }),
    ],
    ['DOCUMENT_UNKNOWN', () => withClause({ facts: [asked], rules: [ruleWith({ basis: NOWHERE })] })],
    ['DOCUMENT_UNKNOWN', () => withClause({ facts: [asked], rules: [ruleWith({ when: NOWHERE })] })],
    ['DOCUMENT_UNKNOWN', () => withClause({ facts: [asked], rules: [ruleWith({ exception: NOWHERE })] })],
    ['PLACE_UNKNOWN', () => withFile({}, buildRegistry(REFERENCE_PLACES.slice(1), REFERENCE_BODIES))],
  ])('%s', (code, issues) => {
    expect(codesOf(issues())).toEqual([code]);
  });

  it('nothing wrong with a sound rule, nor with a fact that another clause declares alike', () => {
    const other = { ...clause, id: toClauseId('TRIAL-2'), facts: [{ ...asked }] };
    expect(withFile({ clauses: [{ ...clause, facts: [asked], rules: [ruleWith({})] }, other] })).toEqual([]);
  });

  it('what is wrong with a rule, at the clause that states it', () => {
    const undeclared = withClause({ rules: [ruleWith({})] });
    expect(codesOf(undeclared)).toEqual(['FACT_UNDECLARED']);
    expect(undeclared[0]?.path.slice(0, 4)).toEqual(['clauses', 'TRIAL-1', 'rules', 0]);
    const unlike = { ...clause, id: toClauseId('TRIAL-2'), facts: [{ ...asked, type: 'text' } as const] };
    const twice = withFile({ clauses: [{ ...clause, facts: [asked] }, unlike] });
    expect(twice.map(({ code, path }) => [code, ...path])).toEqual([
      ['ID_DUPLICATE', 'clauses', 'TRIAL-2', 'facts', 0],
    ]);
  });

  it('nothing about a kind of body that the file brings along', () => {
    const brought = {
      id: 'water-users-group',
      words: words('tổ dùng nước', 'water users'),
      system: 'other',
    } as const;
    const [first] = REFERENCE_BODIES;
    if (first === undefined) throw new Error('there are bodies');
    const bodies = referenceRegistry([], [{ ...first, id: toBodyId('trial/body'), kind: brought.id }]);
    expect(codesOf(withFile({}, bodies))).toEqual(['BODY_KIND_UNKNOWN']);
    expect(withFile({ kinds: [brought] }, bodies)).toEqual([]);
  });

  it('all issues at once, each with its place', () => {
    const issues = withClause({
      attributes: ['signature'],
      duty: { ...duty, proof: [], lead: toBodyId('nowhere/nobody') },
    });
    expect(codesOf(issues)).toEqual(['ATTRIBUTE_ABSENT', 'BODY_UNKNOWN', 'PROOF_EMPTY']);
    expect(issues.every((found) => found.path.includes('TRIAL-1'))).toBe(true);
  });

  it('nothing when a full text takes the place of its stub', () => {
    const stub = law[0]?.cited?.find((document) => document.id === 'party/17-ct-tw');
    if (stub === undefined) throw new Error('the stub is there');
    expect(withFile({ document: { ...stub, held: true } })).toEqual([]);
  });
});
