// One entry of every kind, of the invented province: what a test changes stands in the test.
import { day, type Issue, toPlaceId } from '../../kernel/index.js';
import { buildRegistry } from '../../organisations/index.js';
import {
  type AssociationEntryKind,
  type AssociationEntryOf,
  readAssociationEntry,
} from '../association-entry.js';
import { ASSOCIATION, registry as bodies, OTHER, PROVINCE } from '../associations.test-support.js';

export const BASIS = { document: 'van-hai/12-qd-ubnd', provision: 'Điều 1' };
const period = { from: '2025-01-01' };

export const PLACE = toPlaceId('van-hai/xa-mot');

export const ENTRIES: Readonly<Record<AssociationEntryKind, object>> = {
  profile: { scope: 'province', field: { vi: 'y tế', en: 'health' }, functions: ['khám bệnh từ thiện'] },
  'charter-term': { from: '2020-01-01', years: 5, basis: BASIS },
  extension: { decidedOn: '2025-01-01', until: '2025-12-31', basis: BASIS },
  'last-congress': { on: '2020-05-01', basis: BASIS, grade: 'verified' },
  status: {
    ...{ status: 'party-assigned', value: true, level: 'province', period, basis: BASIS, grade: 'verified' },
    recognisedBy: PROVINCE,
  },
  report: {
    report: 'activity',
    year: 2024,
    sentOn: '2024-12-01',
    to: [PROVINCE],
    form: '16',
    document: '5/BC',
  },
  'reports-kept': { report: 'activity', period, declaredBy: PROVINCE },
  'assignments-kept': { period },
  membership: { on: '2025-01-01', members: 90, branches: 5, groups: 9, source: 'báo cáo', grade: 'reported' },
  support: {
    ...{ task: 'dạy nghề cho người mù', amount: 50_000_000, lumpSum: true, assignedBy: PROVINCE },
    period: { from: '2025-01-01', until: '2025-04-01' },
    ...{ basis: BASIS, result: { on: '2025-05-01', outcome: 'partly', document: '7/BC' } },
  },
  inspection: {
    ...{ form: 'state-inspection', by: PROVINCE, on: '2025-02-01', subjects: ['fees', 'assets', 'accounts'] },
    concluded: { on: '2025-03-01', breach: true, grounds: ['off-charter'], basis: BASIS },
    remedy: { dueOn: '2025-09-01', doneOn: '2025-05-01' },
  },
  listing: {
    ...{ basis: BASIS, grade: 'quoted', on: '2025-01-01', name: { vi: 'Hội Người mù', en: 'Blind' } },
    ...{ code: 'H-1', number: '1', foundedOn: '1999-02-03', note: 'đủ', source: 'https://example.org' },
  },
  measure: {
    ...{ measure: 'warning', ground: 'inactive', by: PROVINCE, on: '2025-03-05', endedOn: '2025-05-01' },
    basis: BASIS,
  },
  'leader-slot': {
    ...{ post: 'vice-chair', seat: 2, nominatedOn: '2025-01-10' },
    checks: [{ standard: 'age', on: '2025-01-20', met: true }],
    opinions: [{ body: PROVINCE, askedOn: '2025-01-25', receivedOn: '2025-02-05', agrees: true }],
    conclusion: { on: '2025-02-10', agreed: true, basis: BASIS },
    ...{ introducedOn: '2025-02-15', electedOn: '2025-03-01' },
  },
  'post-plan': { post: 'chair', count: 3, period, basis: BASIS },
  contact: { contact: 'visit', by: PROVINCE, on: '2025-03-01', document: 'biên bản' },
  difficulty: {
    ...{ subject: 'trụ sở', raisedOn: '2025-03-01' },
    proposal: { on: '2025-03-10', to: PROVINCE, document: '9/TTr' },
    reply: { on: '2025-04-10', by: PROVINCE, document: '3/CV' },
    settledOn: '2025-05-10',
  },
  meeting: { meeting: 'yearly', by: PROVINCE, on: '2025-04-01', with: [OTHER], document: 'thông báo' },
  'contacts-kept': { period },
  'meetings-kept': { by: PROVINCE, period },
  'party-organisation': { about: 'conditions', value: true, period, basis: BASIS },
  'front-membership': { value: true, period, basis: BASIS },
  movement: { movement: 'Vì người nghèo', year: 2024, document: '4/KH' },
  'self-managed-group': { place: PLACE, purpose: 'an ninh trật tự', period, households: 40 },
  'congress-file': {
    ...{ congress: 'term', plannedOn: '2025-06-15' },
    papers: [{ paper: 'congress-report', receivedOn: '2025-02-01' }],
    ...{ askedFor: ['charter'], notAskedFor: ['rename-request'] },
    consultations: [{ body: PROVINCE, askedOn: '2025-02-03', answeredOn: '2025-02-20', agrees: true }],
    consent: { on: '2025-03-01', given: true, basis: BASIS },
    ...{ heldOn: '2025-05-01', resultReportedOn: '2025-05-20' },
  },
  'congress-demand': { on: '2025-03-01', basis: BASIS },
  scheme: {
    ...{ rearrangement: 'merge', by: PROVINCE, preparedOn: '2025-02-01', with: [OTHER] },
    decision: { on: '2025-03-01', approved: true, basis: BASIS },
    ...{ carriedOutOn: '2025-04-01', event: 'van-hai/merge-2025-04-01' },
  },
};

export const registry = {
  ...bodies,
  places: buildRegistry(
    [
      {
        ...{ id: PLACE, level: 'commune', life: { from: { known: false }, until: null } },
        ...{ names: { id: 'n', entries: [] }, parents: { id: 'p', entries: [] } },
      },
    ],
    [],
  ).places,
};

const world = {
  registry,
  today: day('2025-06-01'),
  papers: ['congress-report', 'charter', 'rename-request'],
};

const read = (kind: AssociationEntryKind, change: object) =>
  readAssociationEntry({ kind, association: ASSOCIATION, ...ENTRIES[kind], ...change }, world);

/** An entry of a kind, with what a test changes of it. */
export const entry = <K extends AssociationEntryKind>(
  kind: K,
  change: object = {},
): AssociationEntryOf<K> => {
  const found = read(kind, change);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value as AssociationEntryOf<K>;
};

/** What is wrong with an entry of a kind once this is changed, as codes with paths. */
export const wrong = (kind: AssociationEntryKind, change: object): string[] => {
  const found = read(kind, change);
  return found.ok ? [] : found.issues.map(({ code, path }: Issue) => `${code} ${path.join('.')}`);
};
