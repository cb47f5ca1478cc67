import { table } from '../platform/read/index.js';

/** Law is the truth of the package that runs: the day of knowledge filters registered rows only. */
export const LAW_CLOCKS = { kind: 'recorded', law: { column: 'origin', is: 'law' } } as const;

export const documentTable = table('document', [
  'id',
  'symbol',
  'search_key',
  'type',
  'title_vi',
  'title_en',
  'issuer',
  'issuer_body_id',
  'access_body_id',
  'registered_for',
  'level',
  'province',
  'issued_on',
  'issued_not_before',
  'issued_not_after',
  'secrecy',
  'dissemination',
  'access',
  'origin',
  'held',
  'law_version',
  'record',
  'version',
  'recorded_at',
  'superseded_at',
]);

export const clauseTable = table('clause', [
  'id',
  'document_id',
  'ordinal',
  'provision',
  'kind',
  'context',
  'actor',
  'summary_vi',
  'summary_en',
  'search_key',
  'terms',
  'modality',
  'operative',
  'checkable',
  'handling',
  'origin',
  'recorded_at',
  'superseded_at',
]);

export const relationTable = table('relation', [
  'id',
  'from_id',
  'kind',
  'to_id',
  'provision',
  'to_provision',
  'grade',
  'note_vi',
  'note_en',
  'clause_id',
  'origin',
  'recorded_at',
  'superseded_at',
]);

export const dutyTable = table('duty', [
  'id',
  'document_id',
  'clause_id',
  'kind',
  'action_vi',
  'action_en',
  'modality',
  'schedule_kind',
  'record',
  'origin',
  'recorded_at',
  'superseded_at',
]);
