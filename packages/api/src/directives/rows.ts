import { createHash } from 'node:crypto';
import {
  type Duty,
  handlingOf,
  type KnownDay,
  type Law,
  type OfficialDocument,
  type PlacedClause,
  type Relation,
  relationId,
  searchKey,
} from '@danvan/domain';

type Row = Readonly<Record<string, unknown>>;
export type Origin = 'law' | 'registered';

/** Number with and without its separators, title and issuer: what people type when they look for a document. */
const documentSearchKey = ({ symbol, title, issuer }: OfficialDocument): string => {
  const number = symbol === null ? '' : searchKey(symbol);
  return [number, number.replaceAll(' ', ''), searchKey(`${title.vi} ${title.en ?? ''} ${issuer.name}`)]
    .filter((part) => part !== '')
    .join(' ');
};

const issuedColumns = (issuedOn: KnownDay): Row => ({
  issued_on: issuedOn.known ? issuedOn.day : null,
  issued_not_before: issuedOn.known ? null : (issuedOn.notBefore?.day ?? null),
  issued_not_after: issuedOn.known ? null : (issuedOn.notAfter?.day ?? null),
});

/** A document as its row; who may read it when it is not public is the issuer's, or `keeper`'s, to say. */
export const documentRow = (
  document: OfficialDocument,
  origin: Origin,
  { lawVersion = null, keeper = null }: { lawVersion?: string | null; keeper?: string | null } = {},
): Row => ({
  id: document.id,
  symbol: document.symbol,
  search_key: documentSearchKey(document),
  type: document.type,
  title_vi: document.title.vi,
  title_en: document.title.en ?? null,
  issuer: document.issuer.name,
  issuer_body_id: document.issuer.body ?? null,
  access_body_id: document.issuer.body ?? keeper,
  registered_for: keeper,
  level: document.level,
  province: document.province?.name ?? null,
  ...issuedColumns(document.issuedOn),
  secrecy: document.secrecy,
  dissemination: document.dissemination.scope,
  access: document.access,
  origin,
  held: document.held,
  law_version: lawVersion,
  record: document,
});

export const clauseRow = (
  clause: PlacedClause,
  origin: Origin,
  { usedClauses }: Pick<Law, 'usedClauses'>,
): Row => ({
  id: clause.id,
  document_id: clause.document,
  ordinal: clause.ordinal,
  provision: clause.provision,
  kind: clause.kind,
  context: clause.context,
  actor: clause.actor,
  summary_vi: clause.says.vi ?? null,
  summary_en: clause.says.en,
  search_key: searchKey([clause.says.vi ?? '', clause.says.en, clause.actor, clause.terms].join(' ')),
  terms: clause.terms,
  modality: clause.modality ?? 'plain',
  operative: clause.operative ?? true,
  checkable: clause.checkable,
  handling: handlingOf(clause, usedClauses),
  origin,
});

/** The same relation has the same id at every start; its own identity is too long to travel. */
const relationKey = (relation: Relation): string =>
  createHash('sha256').update(relationId(relation)).digest('hex').slice(0, 24);

export const relationRow = (relation: Relation, origin: Origin): Row => ({
  id: relationKey(relation),
  from_id: relation.from,
  kind: relation.kind,
  to_id: relation.to,
  provision: relation.provision,
  to_provision: relation.toProvision ?? null,
  grade: relation.grade,
  note_vi: relation.note?.vi ?? null,
  note_en: relation.note?.en ?? null,
  clause_id: relation.clause ?? null,
  record: relation,
  origin,
});

export const dutyRow = (duty: Duty, origin: Origin): Row => ({
  id: duty.id,
  document_id: duty.document,
  clause_id: duty.basis.clause ?? null,
  kind: duty.kind,
  action_vi: duty.action.vi,
  action_en: duty.action.en,
  modality: duty.modality,
  schedule_kind: duty.schedule.kind,
  record: duty,
  origin,
});
