import type { Fact, FactId, Facts } from './fact.js';
import { reasonOf } from './operand.js';
import type { IndexedFact } from './rule-index.js';
import { addNote, type Run, type Scope } from './run.js';
import { isRecord } from './shape.js';
import type { NoValue } from './trace.js';

export interface ReadList {
  readonly members: readonly Facts[];
  /** false when there may be members that are not listed, so also when the list is not known at all. */
  readonly complete: boolean;
  readonly noValue: NoValue | null;
}

/** A member of whom nothing is known. */
export const NOBODY: Facts = {};

/** The members of a list fact. What is no record among them is a member of whom nothing is known. */
export const readList = (
  run: Run,
  id: FactId,
  home: Scope | null,
  indexed: IndexedFact | undefined,
): ReadList => {
  if (home === null || indexed === undefined) {
    addNote(run, 'FACT_UNDECLARED', { fact: id });
    return unknownList('undeclared');
  }
  const fact: Fact | undefined | null = home.facts[id];
  const reason = reasonOf(fact);
  if (reason !== null && reason !== 'wrong-type') return unknownList(reason);
  const given: unknown = fact?.known === true ? fact.value : null;
  if (reason !== null || indexed.definition.type !== 'list' || !Array.isArray(given)) {
    addNote(run, 'FACT_WRONG_TYPE', { fact: id, expected: 'list' });
    return unknownList('wrong-type');
  }
  const members = given.map((member: unknown) => (isFacts(member) ? member : NOBODY));
  if (members.includes(NOBODY)) addNote(run, 'FACT_WRONG_TYPE', { fact: id, expected: 'list' });
  const complete: unknown = fact?.known === true ? fact.complete : false;
  return { members, complete: complete === undefined || complete === true, noValue: null };
};

const unknownList = (noValue: NoValue): ReadList => ({ members: [], complete: false, noValue });

/** Its facts are looked at one by one, when they are asked for. */
const isFacts = (value: unknown): value is Facts => isRecord(value);
