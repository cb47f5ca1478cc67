import { asOf, contains, LAST_DAY } from '../../kernel/index.js';
import { evaluateRule, type Facts, missMeaningOf } from '../../rules/index.js';
import { DEFAULT_READINGS } from '../schedule.js';
import { ask, type CaseFacts, lawOf, type WorkflowWorld } from './case-context.js';
import { type Doubt, doubt, type Refusal, refusal, type StepDecision, type StepNote } from './decision.js';
import { stepNamed, type Transition, type WorkflowDefinition } from './definition.js';
import { judgeForm } from './form.js';
import { eventsUntil, type StepTaken, type WorkflowEvent, type WorkflowHistory, yearOf } from './history.js';
import { judgeWindows, lateBy } from './judge-windows.js';
import { lastPassed, replay, stateAt, type WorkflowPosition } from './state-at.js';
import { entitlementOf } from './who.js';

/** What is gathered on the way to a decision. */
interface Verdict {
  readonly reasons: Refusal[];
  readonly doubts: Doubt[];
  readonly notes: StepNote[];
}

/**
 * Judges a step before it is recorded, or one that was: order, body, form, days and guard, everything at once. It
 * changes nothing; who accepts the step adds an event to the history.
 *
 * A refusal cites the provisions that stand against the step; where no text says anything of it, its ground is
 * `TEXT_SILENT` ("văn bản không quy định"). What is not known never refuses: the decision is then undetermined and
 * names the facts. A step outside its days is allowed and shown as late or early unless the text forbids.
 *
 * Throws `WORKFLOW_ELSEWHERE` when the history belongs to another workflow.
 *
 * @example
 * applyStep(definition, history, { step: 'register', on: day('2025-03-03'), body: cell, form: '1' }, facts, world)
 *   .late?.days // 3
 */
export const applyStep = (
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  taken: StepTaken,
  facts: Facts,
  world: WorkflowWorld,
): StepDecision => {
  const when = asOf(taken.on, world.knownOn);
  const position = stateAt(definition, history, when);
  const transition = stepNamed(definition, taken.step);
  if (transition === null) return unknownStep(taken, position);
  const given: CaseFacts = { law: lawOf(definition, world.law), facts, on: taken.on };
  const verdict: Verdict = { reasons: [], doubts: [], notes: [] };
  // what the step itself settles counts for it: who registers a model says with whom
  const parties = { ...position.parties, ...taken.parties };
  judgeOrder(verdict, transition, taken, position);
  judgeLater(verdict, definition, history, taken, world);
  for (const party of transition.names ?? [])
    if ((parties[party] ?? []).length === 0)
      verdict.reasons.push(refusal('PARTY_NOT_NAMED', { step: taken.step, party }, transition.basis));
  const who = entitlementOf({ registry: world.registry, parties, asOf: when, given }, transition, taken);
  const form = judgeForm(given, transition, taken);
  const windows = judgeWindows(transition, taken, {
    ...given,
    year: yearOf(taken),
    position,
    readings: world.readings ?? DEFAULT_READINGS,
    calendar: world.calendar,
  });
  for (const part of [who, form, windows]) {
    verdict.reasons.push(...part.reasons);
    verdict.doubts.push(...part.doubts);
  }
  verdict.notes.push(...form.notes, ...windows.notes);
  judgeGuard(verdict, given, transition);
  judgeProhibitions(verdict, given, transition, position);
  judgeRules(verdict, given, transition);
  judgeSource(verdict, transition);
  return {
    outcome: outcomeOf(verdict),
    step: transition.id,
    from: position.state,
    to: transition.to ?? position.state,
    ...verdict,
    late: lateBy(windows.judged),
    windows: windows.judged,
    entitledBy: who.by,
    basis: transition.basis,
  };
};

/** What is only recalled decides nothing; what is ours says so. */
const judgeSource = ({ doubts, notes }: Verdict, { id, grade, origin, note }: Transition): void => {
  if (grade === 'recalled') doubts.push(doubt('ONLY_RECALLED', { step: id }));
  if (origin === 'ours')
    notes.push({
      code: 'STEP_OURS',
      params: { step: id },
      basis: [],
      ...(note === undefined ? {} : { words: note }),
    });
};

const outcomeOf = ({ reasons, doubts }: Verdict): StepDecision['outcome'] =>
  reasons.length > 0 ? 'refused' : doubts.length > 0 ? 'undetermined' : 'allowed';

const unknownStep = ({ step }: StepTaken, { state }: WorkflowPosition): StepDecision => ({
  outcome: 'refused',
  step,
  from: state,
  to: null,
  reasons: [refusal('STEP_UNKNOWN', { step }, [])],
  doubts: [],
  notes: [],
  late: null,
  windows: [],
  entitledBy: null,
  basis: [],
});

const judgeOrder = (
  { reasons }: Verdict,
  transition: Transition,
  { step, on }: StepTaken,
  position: WorkflowPosition,
): void => {
  const { state } = position;
  if (transition.period !== undefined && !contains(transition.period, on))
    reasons.push(refusal('STEP_NOT_IN_FORCE', { step, day: on }, transition.basis));
  if (!transition.from.includes(state))
    reasons.push(refusal('STEP_OUT_OF_ORDER', { step, state }, transition.order ?? []));
  for (const { step: earlier, basis } of transition.requires ?? [])
    if (lastPassed(position, earlier) === null)
      reasons.push(refusal('STEP_REQUIRES_EARLIER', { step, earlier }, basis));
};

/** A step that comes to light later must not take the ground from under those that followed it. */
const judgeLater = (
  { reasons }: Verdict,
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  taken: StepTaken,
  { knownOn }: WorkflowWorld,
): void => {
  const all = eventsUntil(history, asOf(LAST_DAY, knownOn));
  const next = all.findIndex((event) => event.on > taken.on);
  if (next < 0) return;
  const tried: WorkflowEvent = { ...taken, id: '' };
  const before = new Set(replay(definition, history.parties, all).misfits.map(({ event }) => event));
  const inserted = replay(definition, history.parties, [...all.slice(0, next), tried, ...all.slice(next)]);
  const [broken] = inserted.misfits.filter(({ event }) => event !== tried && !before.has(event));
  if (broken !== undefined && !inserted.misfits.some(({ event }) => event === tried))
    reasons.push(
      refusal('STEP_BREAKS_LATER', { step: taken.step, later: broken.event.step, day: broken.event.on }, []),
    );
};

const judgeGuard = ({ reasons, doubts }: Verdict, given: CaseFacts, transition: Transition): void => {
  const asked = ask(given, transition.guard);
  const cited = asked.notMet.length > 0 ? asked.notMet : transition.basis;
  if (asked.truth === 'false') reasons.push(refusal('GUARD_NOT_MET', { step: transition.id }, cited));
  else if (asked.truth === 'unknown') doubts.push(missingFacts(asked.missing));
};

const judgeProhibitions = (
  { reasons, doubts }: Verdict,
  given: CaseFacts,
  { id, forbids = [] }: Transition,
  { state }: WorkflowPosition,
): void => {
  for (const { words, from, when, basis, grade } of forbids) {
    if (from !== undefined && !from.includes(state)) continue;
    const { truth, missing } = ask(given, when);
    if (truth === 'false') continue;
    if (grade === 'recalled') doubts.push(doubt('ONLY_RECALLED', { step: id }));
    else if (truth === 'true') reasons.push(refusal('STEP_FORBIDDEN', { step: id }, basis, { words }));
    else doubts.push(missingFacts(missing));
  }
};

/** What is unknown without a fact missing hangs on a value that the law does not give on that day. */
const missingFacts = (missing: readonly string[]): Doubt =>
  missing.length > 0 ? doubt('FACTS_MISSING', {}, { missing }) : doubt('VALUE_NOT_KNOWN', {});

/** Rules bring their own versions and exceptions; one that only aims high or counts does not stop a step. */
const judgeRules = (
  { reasons, doubts, notes }: Verdict,
  { law, facts, on }: CaseFacts,
  { rules = [] }: Transition,
): void => {
  for (const id of rules) {
    const { outcome, modality, missing, basis, title } = evaluateRule(law, id, facts, { on, knownOn: on });
    const params = { rule: id };
    if (outcome === 'undetermined') doubts.push({ ...missingFacts(missing), params });
    else if (outcome === 'conflict') doubts.push(doubt('RULE_IN_CONFLICT', params));
    else if (outcome === 'violated' && missMeaningOf(modality) === 'violated')
      reasons.push(refusal('RULE_NOT_MET', params, basis, { words: title }));
    else if (outcome === 'violated') notes.push({ code: 'RULE_MISSED', params, basis, words: title });
  }
};
