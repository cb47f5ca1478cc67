import {
  type AsOf,
  addDays,
  type BodyId,
  consolidate,
  type DocumentId,
  type ExpectedReport as DomainReport,
  reportingPeriod,
  reportMetrics,
} from '@danvan/domain';
import { bodyRef, sourceOf } from '../../organisations/index.js';
import { asOfEcho } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import { cursorBinding, decodeCursor, encodeCursor } from '../../platform/read/index.js';
import { readPage } from '../../platform/read/page.js';
import { loadDutyLaw } from '../duty-law.js';
import { dutyStatusOf, keyOfItem } from '../duty-status-of.js';
import { refuse } from '../refuse.js';
import {
  type ExpectedReportsArgs,
  MOST_MISSING,
  type ReportMetricsArgs,
  type ReportScopeArgs,
} from './arguments.js';
import { type AnsweredReports, askReports } from './ask-reports.js';
import type { ReportDraft } from './draft-types.js';
import type {
  ExpectedReport,
  ExpectedReportConnection,
  ReportMetrics,
  ReportRegime,
} from './report-types.js';

const shownBy = ({ law, facts, registry }: AnsweredReports): ((report: DomainReport) => ExpectedReport) => {
  const toStatus = dutyStatusOf(law, registry, facts.shown);
  return (report) => {
    const { submission, returned, extension, lock, asOf } = report;
    return {
      report,
      law,
      registry,
      duty: toStatus(report),
      period: report.about?.key ?? null,
      cutOff: report.cutOff,
      statedDueOn: report.statedDueOn,
      extendedTo: extension?.until ?? null,
      submission: submission && {
        id: `rsu_${submission.id}`,
        on: submission.on,
        documentRef: submission.document ?? null,
      },
      returned: returned && {
        id: `rre_${returned.id}`,
        on: returned.on,
        by: bodyRef(registry, returned.by, asOf),
        reason: returned.reason,
      },
      locked: lock.locked,
      lockWhy: lock.why,
      lockOn: lock.on,
    };
  };
};

const isMissing = ({ submission, proof }: DomainReport): boolean => submission === null && proof.length === 0;

/** One page of `expectedReports`: by the last day on time, those without one last, then by duty and body. */
export const pageOfReports = async (
  context: RequestContext,
  args: ExpectedReportsArgs,
  asOf: AsOf,
): Promise<ExpectedReportConnection> => {
  const { first, after, ...asked } = args;
  const { limit, cursor } = readPage({ first, after });
  const binding = cursorBinding({
    ...{ view: 'Query.expectedReports', type: 'ExpectedReport', order: 'DUE_ON', byRelevance: false },
    ...{ filter: null, search: null, asOf },
    fixed: { ...asked, lawVersion: context.law.lawVersion },
  });
  const start = cursor === null ? null : decodeCursor(context.cursorKey, binding, cursor, 1);
  const answered = await askReports(context, args, asOf);
  const toReport = shownBy(answered);
  const keyed = answered.reports
    .filter((report) => !args.missingOnly || isMissing(report))
    .map((report) => ({ report, key: `${report.occurrence.dueOn ?? '~'} ${keyOfItem(report)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const begin = start === null ? 0 : keyed.filter(({ key }) => key <= (start[0] ?? '')).length;
  const edges = keyed.slice(begin, begin + limit).map(({ report, key }) => ({
    cursor: encodeCursor(context.cursorKey, binding, [key]),
    node: toReport(report),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: begin + limit < keyed.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: keyed.length,
    asOf: asOfEcho(context, asOf),
  };
};

/** The five metrics of the reports that fall in the days asked about. */
export const metricsOfReports = async (
  context: RequestContext,
  args: ReportMetricsArgs,
  asOf: AsOf,
): Promise<ReportMetrics> => {
  const { missingShown } = args;
  if (missingShown < 0) throw refuse('PAGE_NEGATIVE');
  if (missingShown > MOST_MISSING) throw refuse('PAGE_TOO_LARGE', { max: MOST_MISSING });
  const answered = await askReports(context, args, asOf);
  const { missing, uncounted, ...metrics } = reportMetrics(answered.reports, answered.span);
  return {
    ...metrics,
    uncounted: uncounted.map((id) => bodyRef(answered.registry, id, asOf)),
    missingCount: missing.length,
    missing: missing.slice(0, missingShown).map(shownBy(answered)),
    asOf: asOfEcho(context, asOf),
  };
};

/** The reports that a document asks for, in its order; empty where the caller sees no such document. */
export const regimesOf = async (
  context: RequestContext,
  document: DocumentId,
  asOf: AsOf,
): Promise<ReportRegime[]> => {
  const { law } = context.law;
  const registry = registryAsOf(context.law, asOf);
  const known = await loadDutyLaw(context, asOf);
  const regimes = new Map(law.regimes.map((regime) => [regime.duty, regime]));
  return known.duties
    .filter((duty) => duty.kind === 'report' && duty.document === document)
    .sort((a, b) => known.ordinalOf(a) - known.ordinalOf(b))
    .map((duty) => {
      const regime = regimes.get(duty.id) ?? null;
      return {
        duty,
        regime,
        dutyId: duty.id,
        basis: sourceOf(duty.basis),
        about: regime?.about ?? 'occurrence',
        hasCutOff: regime?.cutOff !== undefined,
        hasLock: regime?.lock !== undefined,
        addressees: (duty.addressees ?? []).map(({ body }) => bodyRef(registry, body, asOf)),
        outline: (regime?.outline ?? []).map(({ id, words }) => ({ part: id, names: words })),
        figures: (regime?.figures ?? []).map(({ measure, words, adds }) => ({
          measure,
          adds,
          names: words ??
            law.measures.find(({ id }) => id === measure)?.words ?? { vi: measure, en: measure },
        })),
      };
    });
};

export interface DraftQuestion extends Pick<ReportScopeArgs, 'bodies' | 'subtree' | 'hierarchy'> {
  readonly duty: string;
  readonly occurrence: string;
}

/** A draft for the level above; null where no regime says what the report consists of. */
export const draftOf = async (
  context: RequestContext,
  { occurrence, ...scope }: DraftQuestion,
  asOf: AsOf,
): Promise<ReportDraft | null> => {
  const regime = context.law.law.regimes.find(({ duty }) => duty === scope.duty);
  const named = reportingPeriod(occurrence);
  if (regime === undefined || !named.ok) return null;
  const { from, until } = named.value.period;
  const days = until === undefined ? { from } : { from, to: addDays(until, -1) };
  const answered = await askReports(context, { ...scope, ...days }, asOf);
  if (answered.law.duties.length === 0) return null;
  const draft = consolidate(regime, occurrence, answered.reports);
  const ref = (id: BodyId) => bodyRef(answered.registry, id, asOf);
  return {
    dutyId: regime.duty,
    occurrence,
    figures: draft.figures.map(({ measure, total, complete, given, unknownTo }) => ({
      measure,
      total,
      complete,
      given: given.map(({ body, submission, value }) => ({
        body: ref(body),
        submissionId: `rsu_${submission}`,
        value,
      })),
      unknownTo: unknownTo.map(ref),
    })),
    parts: draft.parts.map(({ id, words, given }) => ({
      part: id,
      names: words,
      given: given.map(({ body, submission, value }) => ({
        body: ref(body),
        submissionId: `rsu_${submission}`,
        text: value,
      })),
    })),
    missing: draft.missing.map(ref),
    uncounted: draft.uncounted.map(ref),
    doubtful: draft.doubtful.map(ref),
  };
};
