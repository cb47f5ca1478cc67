import type { BodyId, Words } from '../../kernel/index.js';
import type { ExpectedReport } from './expected-reports.js';
import type { RegimeFigure, ReportRegime } from './regime.js';
import type { ReportSubmission } from './report-facts.js';

/** What one body reported, and in which report. */
export interface Contribution<T> {
  readonly body: BodyId;
  readonly submission: string;
  readonly value: T;
}

/** One figure over the bodies. A total never travels without what is missing from it. */
export interface DraftFigure {
  readonly measure: string;
  readonly words?: Words;
  /** The sum of what is given, null where the figures do not add up or none is given. */
  readonly total: number | null;
  /** Whether every expected body gave it. */
  readonly complete: boolean;
  readonly given: readonly Contribution<number>[];
  /** Bodies that reported and said they do not know it, or left it out. */
  readonly unknownTo: readonly BodyId[];
  /** Bodies without a report. */
  readonly missing: readonly BodyId[];
}

/** One part of the text, with each body's words under its name: nothing is merged or shortened. */
export interface DraftPart {
  readonly id: string;
  readonly words: Words;
  readonly given: readonly Contribution<string>[];
  readonly missing: readonly BodyId[];
}

/** A draft for the level above: what the reports of one occurrence say together, and what is not in it. */
export interface ConsolidatedDraft {
  readonly regime: ReportRegime;
  readonly occurrence: string;
  readonly reports: readonly Contribution<null>[];
  readonly figures: readonly DraftFigure[];
  readonly parts: readonly DraftPart[];
  /** Those expected to report of whom no report stands. */
  readonly missing: readonly BodyId[];
  /** Groups whose members are not recorded: what is missing of them is not known. */
  readonly uncounted: readonly BodyId[];
  /** Bodies of which it is not known whether they were to report; what they sent is in the draft. */
  readonly doubtful: readonly BodyId[];
}

/**
 * The draft of a consolidated report: figures with their sources, added only where the regime says that they add
 * up, and the text of each body by part. Returned reports are not in it; every gap is named. Pure.
 *
 * @example consolidate(regime, '2024', expectedReports(law, registry, facts, question, asOf)).figures[0]?.total
 */
export const consolidate = (
  regime: ReportRegime,
  occurrence: string,
  reports: readonly ExpectedReport[],
): ConsolidatedDraft => {
  const asked = reports.filter(
    (report) =>
      report.duty.id === regime.duty &&
      report.occurrence.key === occurrence &&
      report.status !== 'waived' &&
      report.status !== 'superseded',
  );
  const standing = asked.flatMap(({ submission }) => (submission === null ? [] : [submission]));
  const isMissing = ({ submission, bearer }: ExpectedReport): boolean =>
    submission === null && bearer.doubt === null;
  const missing = asked.filter(isMissing).map(({ bearer }) => bearer.body.id);
  return {
    regime,
    occurrence,
    reports: standing.map((sent) => contribution(sent, null)),
    figures: (regime.figures ?? []).map((figure) => figureOf(figure, standing, missing)),
    parts: (regime.outline ?? []).map(({ id, words }) => {
      const given = standing.flatMap((sent) => {
        const text = sent.narrative?.[id];
        return text === undefined || text.trim() === '' ? [] : [contribution(sent, text)];
      });
      const spoken = new Set(given.map(({ body }) => body));
      const silent = standing.map(({ body }) => body).filter((body) => !spoken.has(body));
      return { id, words, given, missing: [...missing, ...silent] };
    }),
    missing,
    uncounted: asked.flatMap(({ bearer }) => (bearer.body.many === true ? [bearer.body.id] : [])),
    doubtful: asked.flatMap(({ bearer }) => (bearer.doubt === null ? [] : [bearer.body.id])),
  };
};

const figureOf = (
  { measure, words, adds }: RegimeFigure,
  standing: readonly ReportSubmission[],
  missing: readonly BodyId[],
): DraftFigure => {
  const given: Contribution<number>[] = [];
  const unknownTo: BodyId[] = [];
  for (const sent of standing) {
    const value = sent.figures?.[measure];
    if (value === undefined || value === null) unknownTo.push(sent.body);
    else given.push(contribution(sent, value));
  }
  return {
    measure,
    ...(words === undefined ? {} : { words }),
    total: adds && given.length > 0 ? given.reduce((sum, { value }) => sum + value, 0) : null,
    complete: missing.length === 0 && unknownTo.length === 0,
    given,
    unknownTo,
    missing,
  };
};

const contribution = <T>({ body, id }: ReportSubmission, value: T): Contribution<T> => ({
  body,
  submission: id,
  value,
});
