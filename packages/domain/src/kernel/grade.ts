/**
 * How a value is known: `verified`, the instrument's own text was read; `quoted`, a publisher quotes it clause by
 * clause; `reported`, a secondary source; `inferred`, our reading of several clauses, always with a note;
 * `recalled`, general knowledge that no source confirmed: it never decides anything.
 */
export const GRADES = ['verified', 'quoted', 'reported', 'inferred', 'recalled'] as const;

export type Grade = (typeof GRADES)[number];

/** The weaker of two: a conclusion is never better known than its worst premise. */
export const weakest = (a: Grade, b: Grade): Grade => (GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b);
