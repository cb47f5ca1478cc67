import { fail, type Issue, issue, ok, type Reader, textReader, under } from '../../kernel/index.js';

const MOST_VALUES = 500;
const partReader = textReader(20_000);

/** Figures by measure: finite numbers, not below zero; null where the body says that it does not know. */
export const figuresReader: Reader<Readonly<Record<string, number | null>>> = (value) =>
  entriesOf(value, (figure) =>
    figure === null || (typeof figure === 'number' && Number.isFinite(figure) && figure >= 0)
      ? ok(figure)
      : fail(issue('REPORT_FIGURE_INVALID')),
  );

/** Text by part of the outline. */
export const narrativeReader: Reader<Readonly<Record<string, string>>> = (value) =>
  entriesOf(value, partReader);

const entriesOf = <T>(value: unknown, read: Reader<T>): ReturnType<Reader<Readonly<Record<string, T>>>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(issue('SHAPE_EXPECTED', [], { expected: 'object' }));
  const given = Object.entries(value);
  if (given.length > MOST_VALUES)
    return fail(issue('LIST_TOO_LONG', [], { max: MOST_VALUES, length: given.length }));
  const issues: Issue[] = [];
  const built: [string, T][] = [];
  for (const [key, one] of given) {
    const result = read(one);
    if (result.ok) built.push([key, result.value]);
    else issues.push(...under([key.slice(0, 200)], result.issues));
  }
  return issues.length > 0 ? fail(...issues) : ok(Object.fromEntries(built));
};
