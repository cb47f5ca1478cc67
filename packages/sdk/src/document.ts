import { BadInputError } from './errors.js';

/**
 * The text of one operation with the types of its result and variables, which exist for the compiler alone. The
 * mark is the one of `@graphql-typed-document-node`, so documents of other tools fit as they are.
 */
export type TypedDocument<Result, Variables> = string & TypedMark<Result, Variables>;

export interface TypedMark<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
}

/** Any typed document: a text, an object that turns into one, or a parsed document that kept its source. */
export type AnyTypedDocument<Result, Variables> = TypedMark<Result, Variables> & { toString(): string };

export interface OperationText {
  readonly text: string;
  /** Null for an anonymous operation and where the document holds several. */
  readonly name: string | null;
  /** Whether it changes something, so that it must not be sent twice without a key. */
  readonly changes: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const sourceText = (document: unknown): unknown => {
  if (!isObject(document) || !isObject(document.loc) || !isObject(document.loc.source)) return null;
  return document.loc.source.body;
};

// strings and comments are passed over whole; a fragment's name may be any word
const TOKEN =
  /"""(?:\\"""|(?!\\""")[\s\S])*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|#.*|[{}]|\bfragment\s+\w+|\b(query|mutation|subscription)\b\s*(\w*)/g;

/**
 * Reads what kind of operation a document holds, and its name. Throws BadInputError DOCUMENT_UNREADABLE for a
 * document without text.
 *
 * @example readOperation('mutation recordActivity($input: X!) { … }').changes // true
 */
export const readOperation = (document: AnyTypedDocument<unknown, never>): OperationText => {
  const text = sourceText(document) ?? String(document);
  if (typeof text !== 'string' || !text.includes('{'))
    throw new BadInputError({ code: 'DOCUMENT_UNREADABLE' });
  const names: string[] = [];
  let changes = false;
  let depth = 0;
  for (const [token, kind, name] of text.matchAll(TOKEN)) {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (kind !== undefined && depth === 0) {
      names.push(name ?? '');
      changes ||= kind === 'mutation';
    }
  }
  return { text, name: (names.length === 1 && names[0]) || null, changes };
};
