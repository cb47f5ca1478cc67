import { type AsOf, wasKnown } from '../kernel/index.js';
import { type Fact, known, notKnown } from '../rules/index.js';
import type { GuideJudged, ModelGuide } from './guide.js';
import type { Model, ModelJudgement } from './model.js';

/** The judgements of a model up to a day, as then known, the last first. */
export const judgementsOn = ({ judgements }: Pick<Model, 'judgements'>, asOf: AsOf): ModelJudgement[] =>
  judgements
    .filter((one) => one.on <= asOf.on && wasKnown(one, asOf))
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));

/**
 * What is known of one judged question: the last judgement decides, and two of one day that differ leave it open. A
 * part is judged by itself or with its whole, whichever came last; a whole with parts follows from its own
 * judgement or, where there is none, from all its parts.
 *
 * @example isMet(guide, 'individual-1', model, asOf(day('2024-10-05'))) // { known: true, value: true }
 */
export const isMet = (guide: ModelGuide, id: string, model: Model, asOf: AsOf): Fact<boolean> => {
  const judged = guide.judged.find((one) => one.id === id);
  if (judged === undefined) return notKnown('not-asked');
  const own = judgementsOn(model, asOf).filter((one) => one.judged === id || one.judged === judged.partOf);
  const [last] = own;
  if (last !== undefined) {
    const sameDay = own.filter(({ on }) => on === last.on);
    // of one day the part is more exact than the whole; otherwise two that differ decide nothing
    const exact = sameDay.filter((one) => one.judged === id);
    const deciding = exact.length > 0 ? exact : sameDay;
    return new Set(deciding.map(({ outcome }) => outcome)).size > 1
      ? notKnown('disputed')
      : known(deciding[0]?.outcome === 'met');
  }
  return fromParts(guide, judged, model, asOf);
};

const fromParts = (guide: ModelGuide, { id }: GuideJudged, model: Model, asOf: AsOf): Fact<boolean> => {
  const parts = guide.judged.filter(({ partOf }) => partOf === id);
  if (parts.length === 0) return notKnown();
  const facts = parts.map((part) => isMet(guide, part.id, model, asOf));
  if (facts.some((fact) => fact.known && fact.value === false)) return known(false);
  return facts.every((fact) => fact.known) ? known(true) : notKnown();
};

/** What a guide asks of a model of this kind and level: its criteria, the standard of its level, and the rest. */
export const askedOf = (guide: ModelGuide, { kind, level }: Pick<Model, 'kind' | 'level'>): GuideJudged[] =>
  guide.judged.filter(
    (one) =>
      (one.kind === undefined || one.kind === kind) && (one.level === undefined || one.level === level),
  );
