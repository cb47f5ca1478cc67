/** One thing wrong with data that came from outside. The words for a code live in `messages/`. */
export interface Issue {
  /** Stable and public: callers may switch on it. Upper case, as in `DATE_INVALID`. */
  readonly code: string;
  /** Where in the data: property names and indexes from the root. */
  readonly path: readonly (string | number)[];
  /** What the message needs to be precise, by name. */
  readonly params: Readonly<Record<string, string | number | null>>;
}

export const issue = (
  code: string,
  path: readonly (string | number)[] = [],
  params: Issue['params'] = {},
): Issue => ({ code, path, params });

/** The same issues, seen from a place further up: used when a part of a record was checked on its own. */
export const under = (prefix: readonly (string | number)[], issues: readonly Issue[]): Issue[] =>
  issues.map((found) => ({ ...found, path: [...prefix, ...found.path] }));
