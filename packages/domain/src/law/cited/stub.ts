import type { OfficialDocument } from '../../directives/index.js';
import {
  day,
  type Grade,
  type KnownDay,
  knownDay,
  type LevelId,
  legalBasis,
  toBodyId,
  toDocumentId,
  unknownDay,
  type Words,
} from '../../kernel/index.js';

/** How a document known only by citation is written down. */
export interface StubRow {
  readonly id: string;
  readonly symbol: string | null;
  readonly type: OfficialDocument['type'];
  readonly vi: string;
  readonly en: string;
  readonly issuer: string;
  /** The issuer in the register of bodies. */
  readonly body?: string;
  readonly level: LevelId;
  readonly province?: string;
  /** A day the citing text gives, or what is known of a day it does not give. */
  readonly on: string | KnownDay;
  readonly effectiveFrom?: KnownDay;
  /** Document and place of the citation; nothing for what no held document cites. */
  readonly citedIn?: readonly [document: string, provision: string];
}

/**
 * A stub: number, date, issuer and title as the citing text gives them, and nothing of what the document says.
 * Without a citation the facts come from reports, which the grade of the day then shows.
 */
export const stub = (row: StubRow): OfficialDocument => {
  const basis = row.citedIn === undefined ? undefined : legalBasis(...row.citedIn);
  return {
    id: toDocumentId(row.id),
    symbol: row.symbol,
    type: row.type,
    title: { vi: row.vi, en: row.en },
    issuer: row.body === undefined ? { name: row.issuer } : { name: row.issuer, body: toBodyId(row.body) },
    level: row.level,
    ...(row.province === undefined ? {} : { province: { name: row.province, statedInText: true } }),
    issuedOn:
      typeof row.on === 'string'
        ? knownDay(day(row.on), basis === undefined ? 'reported' : 'verified', basis)
        : row.on,
    ...(row.effectiveFrom === undefined ? {} : { effectiveFrom: row.effectiveFrom }),
    held: false,
    secrecy: 'none',
    dissemination: { scope: 'unstated' },
    access: 'public',
    ...(basis === undefined ? {} : { basis }),
  };
};

/** The citing document prints no date for it, so it was issued by the day the citing one was at the latest. */
export const notAfter = (
  last: string,
  grade: Grade,
  citedIn: readonly [string, string],
  note?: Words,
): KnownDay =>
  unknownDay({
    notAfter: {
      day: day(last),
      grade,
      basis: legalBasis(...citedIn),
      ...(note === undefined ? {} : { note }),
    },
  });
