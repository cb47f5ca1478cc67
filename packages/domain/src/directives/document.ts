import type {
  BodyId,
  CalendarDate,
  DocumentId,
  KnownDay,
  LegalBasis,
  LevelId,
  Provision,
} from '../kernel/index.js';
import type { DocumentTypeId } from './number/index.js';

/** How secret a document is marked. Only `none` is ever held: classified documents are refused at the door. */
export const SECRECY_MARKS = ['none', 'mat', 'toi-mat', 'tuyet-mat'] as const;
export type SecrecyMark = (typeof SECRECY_MARKS)[number];

/**
 * How far a document says it is to be spread. `unstated` is the rule for office papers. None of them but `public`
 * opens a document to everybody: "phổ biến đến chi bộ" is for Party cells.
 */
export const DISSEMINATION_SCOPES = [
  'public',
  'members-and-people',
  'party-cell',
  'recipients',
  'unstated',
] as const;
export type DisseminationScope = (typeof DISSEMINATION_SCOPES)[number];

/** Who may read the record here: everybody, or only callers with a grant over the issuer. */
export const ACCESSES = ['public', 'restricted'] as const;
export type Access = (typeof ACCESSES)[number];

/** Why a line of "Nơi nhận" stands there, where it says so. */
export const RECIPIENT_PURPOSES = ['archive', 'for-report', 'addressees'] as const;

/** A line of "Nơi nhận" or "Kính gửi", in the words of the document. */
export interface Recipient {
  readonly name: string;
  readonly purpose?: (typeof RECIPIENT_PURPOSES)[number];
}

/** Who issued it, as the document or its citation says it, and the body where the register has it. */
export interface Issuer {
  readonly name: string;
  readonly body?: BodyId;
}

/** "T/M BAN THƯỜNG VỤ, BÍ THƯ": an office, never a person. */
export interface Signature {
  readonly office: string;
  readonly onBehalfOf?: string;
}

/** That a draft had to be put before a body, by what text; and the day on which it was, where that is recorded. */
export interface DraftConsultation {
  readonly with: BodyId;
  /** The text that requires it; absent where nobody had to ask. */
  readonly basis?: LegalBasis;
  /** The day on which it was put before the body; absent where nobody recorded it. */
  readonly on?: CalendarDate;
}

/**
 * An official document. The id is permanent; number, issuer and date are attributes that may be unknown (four of
 * the six source documents print neither number nor date), and to learn one is a correction, not a new document.
 */
export interface OfficialDocument {
  readonly id: DocumentId;
  /** Canonical, as `formatDocumentNumber` writes it; null when it is not known or the paper has none. */
  readonly symbol: string | null;
  readonly type: DocumentTypeId;
  readonly title: { readonly vi: string; readonly en?: string };
  readonly issuer: Issuer;
  /** The level that the issuer is at. */
  readonly level: LevelId;
  readonly province?: { readonly name: string; readonly statedInText: boolean };
  readonly issuedOn: KnownDay;
  /** From when it has effect where that is not the day of issue; State normative documents say it themselves. */
  readonly effectiveFrom?: KnownDay;
  /** The first day without effect, where the document or another source sets an end of its own. */
  readonly effectiveUntil?: KnownDay;
  /** Whether its text is held here. A stub is a document known only because others cite it. */
  readonly held: boolean;
  readonly secrecy: SecrecyMark;
  readonly dissemination: { readonly scope: DisseminationScope; readonly provision?: Provision };
  readonly access: Access;
  readonly addressees?: readonly Recipient[];
  readonly recipients?: readonly Recipient[];
  /** In which office it is signed, and on whose behalf ("T/M"), in the words of the document. Never by whom. */
  readonly signature?: Signature;
  /** Whom the draft had to be put before, and whom it was. */
  readonly consultations?: readonly DraftConsultation[];
  /** Where number, date or issuer come from when the paper itself does not print them. */
  readonly basis?: LegalBasis;
}

/** What a document is by default open to: only one that is spread to everybody, and carries no secrecy mark. */
export const defaultAccess = (secrecy: SecrecyMark, scope: DisseminationScope): Access =>
  secrecy === 'none' && scope === 'public' ? 'public' : 'restricted';
