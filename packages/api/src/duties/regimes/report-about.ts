import {
  type BodyId,
  type ExpectedReport,
  expectedReports,
  type ReportingPeriod,
  type ReportWorld,
  yearPeriod,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import type { ReadRun } from '../../platform/read/index.js';
import { optionsOf } from '../ask-duties.js';
import { loadDutyLaw } from '../duty-law.js';
import { loadReportFacts } from '../load-duty-facts.js';

/** The report of a body on a period, with all that a record about it is held against. */
export interface ReportAbout {
  readonly world: ReportWorld;
  /** null where the clause does not list the body, or asks for no report on the period. */
  readonly report: ExpectedReport | null;
}

/** What a duty expects of one body on one period, as of a day, as far as the scope reaches. */
export const reportAbout = async (
  context: RequestContext,
  run: Pick<ReadRun, 'scope' | 'asOf'>,
  { duty, body, period }: { readonly duty: string; readonly body: BodyId; readonly period: ReportingPeriod },
): Promise<ReportAbout> => {
  const { asOf } = run;
  const known = await loadDutyLaw(context, asOf);
  const duties = known.duties.filter(({ id, kind }) => kind === 'report' && id === duty);
  const facts = await loadReportFacts(context, run, { bodies: [body], duties });
  const registry = registryAsOf(context.law, asOf);
  const visible = new Set(known.duties.map(({ id }) => id));
  const law = { ...known, regimes: context.law.law.regimes.filter((regime) => visible.has(regime.duty)) };
  // a report may be due in the year after that which it is about
  const { until } = yearPeriod(Number(period.period.until.slice(0, 4)) + 1).period;
  const span = { from: period.period.from, until };
  const report = expectedReports(
    { ...law, duties },
    registry,
    facts,
    { span, bodies: [body] },
    asOf,
    optionsOf(context),
  ).find(({ about }) => about?.key === period.key);
  return { world: { law, registry, today: context.today, facts }, report: report ?? null };
};
