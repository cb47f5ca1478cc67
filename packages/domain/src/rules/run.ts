import type { AsOf, CalendarDate, Grade, LegalBasis } from '../kernel/index.js';
import type { FactId, Facts } from './fact.js';
import type { Note } from './finding.js';
import type { RuleSet } from './rule.js';
import type { FactIndex, RuleIndex } from './rule-index.js';
import type { CompareTrace, MemberPlace } from './trace.js';

/** Where a fact id is looked for: the case, or a member of a list fact and then what it is a member of. */
export interface Scope {
  readonly facts: Facts;
  readonly index: FactIndex;
  readonly member: MemberPlace | null;
  readonly outer: Scope | null;
}

/** What one evaluation of one rule gathers on its way. It lives as long as the call. */
export interface Run {
  readonly law: RuleSet;
  readonly index: RuleIndex;
  readonly asOf: AsOf;
  /** Null until the day that picks the versions is known. */
  anchor: CalendarDate | null;
  readonly notes: Note[];
  readonly operands: CompareTrace[];
  readonly basis: LegalBasis[];
}

/** The innermost scope that declares the fact, so that a member's own fact comes before one of the case. */
export const scopeOf = (scope: Scope, id: FactId): Scope | null => {
  let at: Scope | null = scope;
  while (at !== null && !at.index.has(id)) at = at.outer;
  return at;
};

/** Notes are few, and the same one from two leaves is one note. */
export const addNote = (run: Run, code: string, params: Note['params']): void => {
  const names = Object.keys(params);
  const same = (note: Note): boolean =>
    note.code === code && names.every((name) => note.params[name] === params[name]);
  if (!run.notes.some(same)) run.notes.push({ code, params });
};

/** Each provision once; the same object is the common case. */
export const addBasis = (run: Run, basis: LegalBasis): void => {
  for (const held of run.basis)
    if (held === basis || (held.document === basis.document && held.provision === basis.provision)) return;
  run.basis.push(basis);
};

/** What a grade below "quoted" says of a finding; `what` is rule, version, parameter or exception. */
export const noteGrade = (run: Run, what: string, id: string, grade: Grade): void => {
  if (grade === 'inferred') addNote(run, 'GRADE_INFERRED', { what, id });
  else if (grade === 'reported') addNote(run, 'GRADE_REPORTED', { what, id });
  else if (grade === 'recalled') addNote(run, 'GRADE_RECALLED', { what, id });
};
