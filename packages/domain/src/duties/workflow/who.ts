import { type AsOf, type BodyId, contains, type LegalBasis } from '../../kernel/index.js';
import { ancestorsAt, type Body, lifeOn, parentAt, type Registry } from '../../organisations/index.js';
import { and, or, type Truth, truthOf } from '../../rules/index.js';
import { ask, type CaseFacts } from './case-context.js';
import { type Doubt, doubt, type Refusal, refusal } from './decision.js';
import type { ActorRule, ActorSelector, Transition } from './definition.js';
import type { Parties, StepTaken } from './history.js';

/** Who acts in a case, and what is known of the bodies. */
export interface WhoQuestion {
  readonly registry: Registry;
  readonly parties: Parties;
  readonly asOf: AsOf;
  readonly given: CaseFacts;
}

/** Whether the acting body may take a step: by which rule, or why not, or what is not known. */
export interface Entitlement {
  readonly by: ActorRule | null;
  readonly reasons: readonly Refusal[];
  readonly doubts: readonly Doubt[];
}

/** How far a rule went before it failed: a body of the right kind whose office is wrong is told that. */
const FAILURES = ['ACTOR_NOT_ENTITLED', 'ACTOR_OFFICE_WRONG', 'ACTOR_NOT_TOGETHER'] as const;

interface Judged {
  readonly rule: ActorRule;
  readonly truth: Truth;
  readonly failure: (typeof FAILURES)[number];
  readonly doubts: readonly Doubt[];
}

/** Judges the acting body by the rules of a step. Without a rule the text does not say who, and anyone may. */
export const entitlementOf = (
  question: WhoQuestion,
  transition: Transition,
  taken: StepTaken,
): Entitlement => {
  const body = question.registry.bodies.get(taken.body);
  if (body === undefined) return refused(refusal('ACTOR_UNKNOWN', { body: taken.body }, []));
  const life = lifeOn(body.life, question.asOf);
  if (life.state === 'ended' || life.state === 'not-yet')
    return refused(refusal('ACTOR_NOT_THERE', { body: body.id, state: life.state }, basisOfBody(body)));
  const unsure = life.state === 'undetermined' ? [doubt('ACTOR_LIFE_NOT_RECORDED', { body: body.id })] : [];
  if (transition.by.length === 0) return { by: null, reasons: [], doubts: unsure };
  const judged = transition.by.map((rule) => judgeRule(question, rule, body, taken));
  const sure = judged.find(({ truth }) => truth === 'true');
  if (sure !== undefined) return { by: sure.rule, reasons: [], doubts: unsure };
  const open = judged.filter(({ truth }) => truth === 'unknown');
  if (open.length > 0)
    return { by: null, reasons: [], doubts: [...unsure, ...open.flatMap(({ doubts }) => doubts)] };
  return refused(...refusalsOf(judged, taken));
};

const refused = (...reasons: readonly Refusal[]): Entitlement => ({ by: null, reasons, doubts: [] });

const basisOfBody = ({ life, basis }: Body): LegalBasis[] => {
  const ends = life.until?.known && life.until.basis ? [life.until.basis] : [];
  return ends.length > 0 ? ends : basis === undefined ? [] : [basis];
};

const refusalsOf = (judged: readonly Judged[], { step, body }: StepTaken): Refusal[] => {
  const nearest = Math.max(...judged.map(({ failure }) => FAILURES.indexOf(failure)));
  const code = FAILURES[nearest] ?? 'ACTOR_NOT_ENTITLED';
  // those that fail as the nearest does are what the body would have had to be
  const basis = judged.filter(({ failure }) => failure === code).flatMap(({ rule }) => rule.basis);
  return [refusal(code, { step, body }, [...new Set(basis)])];
};

const judgeRule = (question: WhoQuestion, rule: ActorRule, body: Body, taken: StepTaken): Judged => {
  const doubts: Doubt[] = [];
  const result = (truth: Truth, failure: Judged['failure'] = 'ACTOR_NOT_ENTITLED'): Judged => ({
    rule,
    truth,
    failure,
    doubts: truth === 'unknown' ? doubts : [],
  });
  if (rule.period !== undefined && !contains(rule.period, taken.on)) return result('false');
  const asked = ask(question.given, rule.when);
  if (asked.missing.length > 0) doubts.push(doubt('FACTS_MISSING', {}, { missing: asked.missing }));
  let truth = asked.truth;
  for (const selector of rule.who) truth = and(truth, selects(question, selector, body, doubts));
  if (truth === 'false') return result('false');
  const office = officeIs(rule, taken, doubts);
  if (office === 'false') return result('false', 'ACTOR_OFFICE_WRONG');
  const together = actTogether(question, rule, taken, doubts);
  if (together === 'false') return result('false', 'ACTOR_NOT_TOGETHER');
  if (rule.grade === 'recalled') {
    doubts.push(doubt('ONLY_RECALLED', { step: taken.step }));
    return result('unknown');
  }
  return result(and(truth, and(office, together)));
};

const officeIs = ({ office }: ActorRule, taken: StepTaken, doubts: Doubt[]): Truth => {
  if (office === undefined) return 'true';
  if (taken.office !== undefined) return truthOf(taken.office === office.id);
  doubts.push(doubt('OFFICE_NOT_RECORDED', { office: office.id }));
  return 'unknown';
};

const actTogether = (
  { parties }: WhoQuestion,
  { together = [] }: ActorRule,
  taken: StepTaken,
  doubts: Doubt[],
): Truth => {
  const acting = new Set<BodyId>([taken.body, ...(taken.with ?? [])]);
  let truth: Truth = 'true';
  for (const party of together) {
    const bodies = parties[party] ?? [];
    if (bodies.length === 0) doubts.push(doubt('PARTY_NOT_RECORDED', { party }));
    truth = and(truth, bodies.length === 0 ? 'unknown' : truthOf(bodies.every((one) => acting.has(one))));
  }
  return truth;
};

/** Whether one selector means the body. A role that nobody recorded may be anybody's: unknown. */
const selects = (question: WhoQuestion, selector: ActorSelector, body: Body, doubts: Doubt[]): Truth => {
  switch (selector.by) {
    case 'name':
      return truthOf(selector.bodies.includes(body.id));
    case 'kind':
      return truthOf(
        selector.kinds.includes(body.kind) &&
          (selector.levels === undefined || selector.levels.includes(body.level)) &&
          (selector.within === undefined || standsWithin(question, body, selector.within)),
      );
    case 'party': {
      const { reading = 'itself' } = selector;
      return anyOf(question, selector.party, doubts, (party) =>
        truthOf(
          (reading !== 'organ' && party === body.id) || (reading !== 'itself' && body.organOf === party),
        ),
      );
    }
    case 'related':
      return anyOf(question, selector.to, doubts, (party) => relates(question, selector, body, party));
  }
};

const standsWithin = (
  { registry, asOf }: WhoQuestion,
  body: Body,
  { body: top, hierarchy, directly }: NonNullable<(ActorSelector & { by: 'kind' })['within']>,
): boolean => {
  // an organ stands where its committee stands, unless it has a place of its own in the tree
  const below = [body.id, ...(body.organOf === undefined ? [] : [body.organOf])];
  if (directly === true)
    return below.some((id) => {
      const found = registry.bodies.get(id);
      return found !== undefined && parentAt(found, hierarchy, asOf) === top;
    });
  return below.some((id) => id === top || ancestorsAt(registry, id, hierarchy, asOf).includes(top));
};

const anyOf = (
  { parties }: WhoQuestion,
  party: string,
  doubts: Doubt[],
  is: (body: BodyId) => Truth,
): Truth => {
  const bodies = parties[party] ?? [];
  if (bodies.length > 0) return bodies.reduce<Truth>((truth, one) => or(truth, is(one)), 'false');
  doubts.push(doubt('PARTY_NOT_RECORDED', { party }));
  return 'unknown';
};

const relates = (
  { registry, asOf }: WhoQuestion,
  { relation, hierarchy }: ActorSelector & { by: 'related' },
  body: Body,
  party: BodyId,
): Truth => {
  const other = registry.bodies.get(party);
  if (other === undefined) return 'unknown';
  if (relation === 'same-level') return truthOf(other.level === body.level && other.place === body.place);
  if (hierarchy === undefined) return 'unknown';
  return truthOf(
    relation === 'directly-above'
      ? parentAt(other, hierarchy, asOf) === body.id
      : ancestorsAt(registry, other.id, hierarchy, asOf).includes(body.id),
  );
};

/** Whether a body may take a step in a case, whatever its office and whoever acts with it: for lists of whom to ask. */
export const mayBeActor = (question: WhoQuestion, transition: Transition, body: Body): Truth => {
  if (transition.by.length === 0) return 'true';
  return transition.by.reduce<Truth>((found, rule) => {
    if (rule.period !== undefined && !contains(rule.period, question.asOf.on)) return found;
    const doubts: Doubt[] = [];
    const one = rule.who.reduce<Truth>(
      (truth, selector) => and(truth, selects(question, selector, body, doubts)),
      ask(question.given, rule.when).truth,
    );
    return or(found, one);
  }, 'false');
};
