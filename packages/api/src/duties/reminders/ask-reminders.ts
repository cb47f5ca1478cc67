import {
  type AsOf,
  dutiesOf,
  dutyReminders,
  earlier,
  expectedReports,
  type ListedReminder,
  type Registry,
  reminderList,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import { readRun } from '../../platform/reading.js';
import { checkWidth, optionsOf } from '../ask-duties.js';
import { daysBefore, readQuestion } from '../duties-question.js';
import { type KnownDuties, loadDutyLaw } from '../duty-law.js';
import { type LoadedFacts, loadReportFacts } from '../load-duty-facts.js';
import { DAYS_BACK, type RemindersArgs } from './arguments.js';
import { type AwaitedSteps, casesAwaiting } from './cases-awaiting.js';

/** The whole list, with what it was made from. */
export interface AnsweredReminders {
  readonly lines: readonly ListedReminder[];
  readonly law: KnownDuties;
  readonly registry: Registry;
  readonly facts: LoadedFacts;
  readonly awaited: AwaitedSteps;
}

/**
 * What bodies must be reminded of: duties and reports of the days asked about, and all steps that cases wait for.
 * Law, facts and cases are loaded in a constant number of statements. Throws BAD_INPUT and SCOPE_TOO_WIDE as `duties`
 * does.
 */
export const askReminders = async (
  context: RequestContext,
  args: RemindersArgs,
  asOf: AsOf,
): Promise<AnsweredReminders> => {
  const latest = args.to ? earlier(asOf.on, args.to) : asOf.on;
  const from = args.from ?? daysBefore(latest, DAYS_BACK);
  const asked = readQuestion(context, { ...args, from }, asOf);
  const { bodies, documents, span } = asked;
  const wanted = documents === null ? null : new Set(documents);
  const known = await loadDutyLaw(context, asOf);
  const law = { ...known, duties: known.duties.filter(({ document }) => wanted?.has(document) ?? true) };
  const registry = registryAsOf(context.law, asOf);
  checkWidth(registry, law, asked);
  const { run } = readRun(context, asOf);
  const loaded = await loadReportFacts(context, run, { bodies, duties: law.duties });
  const question = { span, ...(bodies === null ? {} : { bodies }) };
  const options = optionsOf(context);
  const [reports, tasks] = [
    law.duties.filter(({ kind }) => kind === 'report'),
    law.duties.filter(({ kind }) => kind !== 'report'),
  ];
  const { regimes } = context.law.law;
  const items = [
    ...dutiesOf({ ...law, duties: tasks }, registry, loaded, question, asOf, options),
    ...expectedReports({ ...law, duties: reports, regimes }, registry, loaded, question, asOf, options),
  ];
  const awaited = await casesAwaiting(context, { bodies, documents }, asOf);
  const reasons = args.reasons ? new Set(args.reasons) : null;
  const lines = reminderList(dutyReminders(items), awaited.steps, options).filter(
    ({ why }) => reasons?.has(why) ?? true,
  );
  return { lines, law, registry, facts: loaded.shown, awaited };
};
