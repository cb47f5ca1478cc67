import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type ClauseId,
  type DocumentId,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import type { Activity } from './duty.js';

/** Studying a document with those who carry it out, or making it known more widely. */
export const STUDY_KINDS = ['study', 'dissemination'] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

/** A session on a document. Numbers only: who came is not recorded. */
export interface StudySession extends Recorded {
  readonly id: string;
  readonly body: BodyId;
  readonly document: DocumentId;
  readonly kind: StudyKind;
  readonly on: CalendarDate;
  /** How many were called; absent where nobody counted, which is not zero. */
  readonly invited?: number;
  readonly attended?: number;
  /** The duty it proves, where a clause asks for it. */
  readonly duty?: ClauseId;
  readonly paper?: string;
  readonly sample?: boolean;
}

/** What sessions come to, of one body or of many. Who came to two sessions is counted at both. */
export interface StudyCount {
  readonly sessions: number;
  readonly attendances: number;
  /** Sessions whose attendance is not recorded: the sum is then a floor. */
  readonly uncounted: number;
  /** Attendances per hundred called, over the sessions in which both are recorded; null where none is. */
  readonly rate: number | null;
}

export interface StudyCoverage extends StudyCount {
  readonly byBody: readonly (StudyCount & { readonly body: BodyId })[];
  /** Of those asked about, bodies without a recorded session: whether they held none is not said. */
  readonly without: readonly BodyId[];
}

/**
 * Who studied or made known a document by a day, as then known, and with how many. `bodies` are those asked about,
 * in whose order the answer stands.
 *
 * @example studyCoverage(sessions, 'ha-tinh/ctr-28-nq-tw', 'study', bodies, asOf(day('2024-06-30'))).without
 */
export const studyCoverage = (
  sessions: readonly StudySession[],
  document: DocumentId,
  kind: StudyKind,
  bodies: readonly BodyId[],
  asOf: AsOf,
): StudyCoverage => {
  const held = Map.groupBy(
    sessions.filter(
      (session) =>
        session.document === document &&
        session.kind === kind &&
        session.on <= asOf.on &&
        wasKnown(session, asOf),
    ),
    (session) => session.body,
  );
  const asked = [...new Set(bodies)];
  const found = asked.filter((body) => held.has(body));
  return {
    ...countOf(found.flatMap((body) => held.get(body) ?? [])),
    byBody: found.map((body) => ({ body, ...countOf(held.get(body) ?? []) })),
    without: asked.filter((body) => !held.has(body)),
  };
};

const countOf = (sessions: readonly StudySession[]): StudyCount => {
  let [attendances, uncounted, came, called] = [0, 0, 0, 0];
  for (const { attended, invited } of sessions) {
    if (attended === undefined) uncounted += 1;
    else {
      attendances += attended;
      if (invited !== undefined) {
        came += attended;
        called += invited;
      }
    }
  }
  return {
    sessions: sessions.length,
    attendances,
    uncounted,
    rate: called === 0 ? null : (100 * came) / called,
  };
};

/** Sessions as the proof of the duty they name: a session is a meeting, and no second record is kept. */
export const activitiesOfStudy = (sessions: readonly StudySession[]): Activity[] =>
  sessions.flatMap(({ id, body, on, duty, paper, sample, recordedOn, supersededOn }) =>
    duty === undefined
      ? []
      : [
          {
            id,
            body,
            on,
            kind: 'meeting' as const,
            duty,
            ...(paper === undefined ? {} : { document: paper }),
            ...(sample === undefined ? {} : { sample }),
            ...(recordedOn === undefined ? {} : { recordedOn }),
            ...(supersededOn === undefined ? {} : { supersededOn }),
          },
        ],
  );
