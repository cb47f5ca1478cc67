import type { Outcome } from './finding.js';
import type { ExceptionId } from './rule.js';
import type { ExceptionTrace, RuleTrace } from './trace.js';
import type { Truth } from './truth.js';

/** The outcomes that are still possible, as bits: what is unknown leaves several. */
const SATISFIED = 1;
const VIOLATED = 2;
const NOT_APPLICABLE = 4;

export interface Verdict {
  readonly outcome: Outcome;
  /** The exceptions that decided it, or that contradict each other. */
  readonly exceptions: readonly ExceptionId[];
}

const NOBODY: readonly ExceptionId[] = [];

/**
 * The outcome that a trace amounts to: the one that is left whatever the unknown parts turn out to be. Learning a
 * fact only takes possibilities away, so it can decide a finding but never turn one round.
 */
export const weigh = (trace: RuleTrace): Verdict => {
  const { applies, exceptions, requirement } = trace;
  if (requirement === null) return { outcome: outcomeWithoutVersion(trace), exceptions: NOBODY };
  if (applies?.truth === 'false') return { outcome: 'not-applicable', exceptions: NOBODY };
  if (exceptions.length > 0) return weighExceptions(trace, bitsOf(requirement.truth));
  const bits = bitsOf(requirement.truth);
  return {
    outcome: outcomeOf(applies?.truth === 'unknown' ? bits | NOT_APPLICABLE : bits),
    exceptions: NOBODY,
  };
};

const weighExceptions = (trace: RuleTrace, base: number): Verdict => {
  const possible = possiblyEffective(trace.exceptions);
  const firing = trace.exceptions.filter((exception) => exception.fires === 'true');
  // exceptions that override each other in a circle leave none: then all that fire speak
  const inCircle = possible.length === 0 && firing.length > 0;
  const heard = inCircle ? firing : possible;
  const certain = inCircle ? firing : heard.filter((exception) => isCertain(exception, trace.exceptions));
  let bits = firing.length === 0 ? base : 0;
  for (const exception of heard) bits |= bitsOfException(exception);
  if (trace.applies?.truth === 'unknown') bits |= NOT_APPLICABLE;
  else {
    const against = certain.filter((one) => certain.some((other) => contradict(one, other)));
    if (against.length > 0) return { outcome: 'conflict', exceptions: idsOf(against) };
  }
  const outcome = outcomeOf(bits);
  return { outcome, exceptions: outcome === 'undetermined' ? NOBODY : idsOf(certain) };
};

/**
 * Whether it may still matter that this exception fires: it silences one that may decide, or may decide itself
 * and does not merely come to the same as the rule, with no other firing for certain.
 */
export const mayMatter = (exception: ExceptionTrace, { exceptions, requirement }: RuleTrace): boolean => {
  if (exception.fires === 'false' || requirement === null) return false;
  const heard = possiblyEffective(exceptions);
  if (heard.some((other) => gives(other, exception))) return true;
  if (!heard.includes(exception)) return false;
  const ruleSpeaks = !exceptions.some((other) => other.fires === 'true');
  const isSame = requirement.truth !== 'unknown' && bitsOfException(exception) === bitsOf(requirement.truth);
  return !(ruleSpeaks && isSame);
};

/** Those that may decide: that may fire and do not give way to one that fires for certain. */
export const possiblyEffective = (exceptions: readonly ExceptionTrace[]): ExceptionTrace[] =>
  exceptions.filter(
    (exception) =>
      exception.fires !== 'false' &&
      !exceptions.some((other) => other.fires === 'true' && gives(exception, other)),
  );

/** It fires, and nothing that may fire too makes it give way. */
const isCertain = (exception: ExceptionTrace, all: readonly ExceptionTrace[]): boolean =>
  exception.fires === 'true' && !all.some((other) => other.fires !== 'false' && gives(exception, other));

/** Whether `exception` gives way to `other`. */
const gives = (exception: ExceptionTrace, other: ExceptionTrace): boolean =>
  other.overrides.includes(exception.id);

const contradict = (one: ExceptionTrace, other: ExceptionTrace): boolean =>
  (bitsOfException(one) & bitsOfException(other)) === 0;

const bitsOf = (truth: Truth): number =>
  truth === 'true' ? SATISFIED : truth === 'false' ? VIOLATED : SATISFIED | VIOLATED;

const bitsOfException = ({ effect, requirement }: ExceptionTrace): number =>
  effect === 'not-applicable'
    ? NOT_APPLICABLE
    : effect === 'satisfied' || requirement === null
      ? SATISFIED
      : bitsOf(requirement.truth);

const outcomeOf = (bits: number): Outcome => {
  switch (bits) {
    case SATISFIED:
      return 'satisfied';
    case VIOLATED:
      return 'violated';
    case NOT_APPLICABLE:
      return 'not-applicable';
    default:
      return 'undetermined';
  }
};

/**
 * Before the first version, after a repeal and while suspended the rule asks nothing. A gap is different: nobody
 * wrote down what held, so nobody can say.
 */
const outcomeWithoutVersion = ({ state }: RuleTrace): Outcome =>
  state === 'before-first' || state === 'repealed' || state === 'suspended'
    ? 'not-applicable'
    : 'undetermined';

const idsOf = (exceptions: readonly ExceptionTrace[]): ExceptionId[] =>
  exceptions.map((exception) => exception.id);
