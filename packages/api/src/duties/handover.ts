import {
  type AsOf,
  addDays,
  type CalendarDate,
  type HandoverList as DomainList,
  type DutyLaw,
  endedBy,
  fail,
  formatDay,
  type HandoverDecision,
  type HandoverItem,
  handoverList,
  type IndicatorLaw,
  type Issue,
  issue,
  LAST_DAY,
  type Language,
  leftUnder,
  ok,
  asOf as onDay,
  openItemsOf,
  openMonitoringOf,
  openOfficesOf,
  openTargetsOf,
  type Period,
  type Registry,
  readHandoverDecision,
  type Succession,
  toBodyId,
  wasKnown,
} from '@danvan/domain';
import { loadObservations } from '../indicators/load-observations.js';
import { bodyRef, loadMonitoring, loadOffices, sourceOf } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { toUserErrors } from '../platform/index.js';
import { registryAsOf } from '../platform/law.js';
import { guardedRows, type ReadRun } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { loadDutyLaw } from './duty-law.js';
import { HANDOVER_FIELDS, handoverDecisionOf, isOfBodies } from './handover-decisions.js';
import type { DecideHandoverInput, HandoverList } from './handover-types.js';
import { loadDutyFacts } from './load-duty-facts.js';
import { openFilesOf } from './open-files.js';
import type { RecordPayload } from './payloads.js';
import { assertMay, bareId, given, withBodies } from './record-act.js';
import { runRecord } from './run-record.js';
import { HANDOVER_ROWS } from './tables.js';

/** Days before and after the last day whose occurrences are looked at: a running year asks in the next December. */
const SPAN = 366;

/** An event about bodies that was known and has a day of effect; null for any other. */
const eventNamed = (
  registry: Registry,
  id: string,
  asOf: AsOf,
): (Succession<'body'> & { readonly day: CalendarDate }) | null => {
  const event = registry.successions.find((each) => each.id === id && wasKnown(each, asOf));
  return event !== undefined && isOfBodies(event) && event.effectiveOn.known
    ? { ...event, day: event.effectiveOn.day }
    : null;
};

type NamedEvent = NonNullable<ReturnType<typeof eventNamed>>;
type Run = Pick<ReadRun, 'scope' | 'asOf'>;

const decisionsOf = async (
  context: RequestContext,
  run: Run,
  event: NamedEvent,
): Promise<HandoverDecision[]> => {
  const rows = await context.database.read((connection) =>
    guardedRows(context.reads.model, { ...run, connection }, 'HandoverDecision', HANDOVER_FIELDS, {
      successionId: event.id,
    }),
  );
  return rows.map(handoverDecisionOf);
};

const targetLaw = ({ law: { law, lawVersion } }: RequestContext, { graph }: DutyLaw): IndicatorLaw => ({
  lawVersion,
  graph,
  catalogue: law.catalogue,
  targets: law.targets.filter(({ document }) => graph.documents.has(document)),
});

/** The open items of the bodies that the event ends, told from the same facts as their duties and targets. */
const itemsOf = async (
  context: RequestContext,
  registry: Registry,
  run: Run,
  event: NamedEvent,
): Promise<HandoverItem[]> => {
  const bodies = endedBy(event).map((id) => toBodyId(id));
  const law = await loadDutyLaw(context, run.asOf);
  const facts = await loadDutyFacts(context, run, { bodies, duties: law.duties, handover: false });
  const day = addDays(event.day, -1);
  const span: Required<Period> = { from: addDays(day, -SPAN), until: addDays(event.day, SPAN) };
  const lastDay = onDay(day, run.asOf.knownOn);
  // a target of a year that is over, and that the figures decide, is closed
  const observations = await loadObservations(context, run, { bodies });
  return [
    ...openItemsOf(law, registry, facts, { bodies, span }, lastDay),
    ...openTargetsOf(targetLaw(context, law), registry, { observations }, { bodies, span }, lastDay),
    ...openMonitoringOf(await loadMonitoring(context, run, bodies, { followers: true }), bodies, lastDay),
    ...openOfficesOf(await loadOffices(context, run, bodies), bodies, lastDay),
    ...(await openFilesOf(context, run, bodies)),
  ];
};

const listOf = async (
  context: RequestContext,
  registry: Registry,
  run: Run,
  event: NamedEvent,
): Promise<DomainList> =>
  handoverList(
    event,
    await itemsOf(context, registry, run, event),
    await decisionsOf(context, run, event),
    run.asOf,
  );

const shown = (
  registry: Registry,
  { event, lines, counts, issues }: DomainList,
  asOf: AsOf,
  language: Language,
): HandoverList => ({
  successionId: `suc_${event.id}`,
  ...counts,
  leftUnder: leftUnder(registry, event, asOf).map(({ body, hierarchy, under }) => ({
    ...{ hierarchy, body: bodyRef(registry, body, asOf), under: bodyRef(registry, under, asOf) },
  })),
  // a place in a list of decisions says nothing to who does not have that list
  issues: toUserErrors(issues, language).map((found) => ({ ...found, field: null })),
  lines: lines.map((line) => ({
    kind: line.item.kind,
    item: line.item.id,
    body: bodyRef(registry, line.item.body, asOf),
    basis: line.item.basis === undefined ? null : sourceOf(line.item.basis),
    words: line.item.words ?? null,
    outcome: line.outcome,
    to: line.outcome === 'to-be-decided' ? [] : line.to.map((id) => bodyRef(registry, id, asOf)),
    decidedOn: line.outcome === 'to-be-decided' ? null : line.decision.on,
  })),
});

/** What bodies leave open when an event ends them; null where there is no such event of bodies. */
export const askHandover = async (
  context: RequestContext,
  succession: string,
  asOf: AsOf,
): Promise<HandoverList | null> => {
  const registry = registryAsOf(context.law, asOf);
  const event = eventNamed(registry, bareId('suc', succession), asOf);
  if (event === null) return null;
  const { run } = readRun(context, asOf);
  return shown(registry, await listOf(context, registry, run, event), asOf, context.language);
};

/** Needs `activity:write` on both sides: for the body that ends, and for all that carry its item on. */
export const decideHandover = async (
  context: RequestContext,
  input: DecideHandoverInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bareId('bod', input.actingFor), bareId('bod', input.body)];
  const to = input.to.map((id) => bareId('bod', id));
  assertMay(context, 'activity:write', [actingFor, body, ...to]);
  const { registry } = context.law;
  const event = eventNamed(registry, bareId('suc', input.succession), onDay(context.today, LAST_DAY));
  const run = { ...readRun(context).run, scope: withBodies(context, [actingFor, body]) };
  const items = event === null ? [] : await itemsOf(context, registry, run, event);
  const { kind, item, outcome, on, document, provision } = input;
  const read = readHandoverDecision(
    given({ kind, item, body, outcome, to, on, basis: { document: bareId('doc', document), provision } }),
  );
  return runRecord<HandoverDecision>(context, input, {
    ...{ action: 'decideHandover', prefix: 'hnd', kind: 'handover-decision', acting: 'decidedBy' },
    ...{ rows: HANDOVER_ROWS, body, actingFor },
    read: (world) => {
      if (!read.ok) return read;
      if (event === null)
        return fail(issue('SUCCESSION_UNKNOWN', ['succession'], { id: input.succession.slice(0, 80) }));
      const issues: Issue[] = handoverList(event, items, [read.value], onDay(LAST_DAY))
        .issues.filter(({ path }) => path[0] === 'decisions')
        .map((found) => ({ ...found, path: found.path[2] === undefined ? ['item'] : found.path.slice(2) }));
      if (read.value.on > world.today)
        issues.push(
          issue('DAY_IN_FUTURE', ['on'], { day: formatDay(read.value.on), today: formatDay(world.today) }),
        );
      return issues.length > 0 ? fail(...issues) : ok(read.value);
    },
    columns: (value) => ({
      succession_id: event?.id ?? '',
      kind: value.kind,
      item: value.item,
      outcome: value.outcome,
      receivers: [...value.to],
      decided_on: value.on,
      decided_by: actingFor,
      source: JSON.parse(JSON.stringify({ basis: value.basis })),
    }),
  });
};
