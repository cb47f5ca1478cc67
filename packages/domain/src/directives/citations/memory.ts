import type { DocumentNumber } from '../number/index.js';

/**
 * `plain`: shape and codes leave no doubt. `marked`: it is one only where a type or "số" stands before it, for its
 * codes are not in the vocabulary, or say little.
 */
export type Surety = 'plain' | 'marked';

/** What the codes behind a number are, whatever the number: the paper that was first read with them is the model. */
export interface ScannedTail {
  readonly length: number;
  readonly model: DocumentNumber;
  readonly surety: Surety;
}

/** A name as it was written and as it was read. */
export interface KnownIssuer {
  readonly written: string;
  readonly name: string;
}

/**
 * What the reading of one text has met already: a document writes the same few words and codes over and over. It
 * lives as long as the call, holds no more than {@link ENOUGH} of each, and answers only what reading anew would.
 */
export interface Memory {
  /** From a word as written to its key: lower case, composed. */
  readonly keys: Map<string, string>;
  /** From a word to its lower case. */
  readonly lowered: Map<string, string>;
  /** The names of issuers, by some of their letters. */
  readonly issuers: Map<number, KnownIssuer[]>;
  /** From the codes of a number as written to what they are, by the way in which they stand. */
  readonly tails: readonly Map<string, ScannedTail | null>[];
}

const ENOUGH = 5_000;

/** Six ways: see `tailAt`. */
export const newMemory = (): Memory => ({
  keys: new Map(),
  lowered: new Map(),
  issuers: new Map(),
  tails: [new Map(), new Map(), new Map(), new Map(), new Map(), new Map()],
});

/** A text without end must not fill the memory without end. */
export const remember = <K, T>(memory: Map<K, T>, key: K, value: T): T => {
  if (memory.size < ENOUGH) memory.set(key, value);
  return value;
};

export const lowerOf = (memory: Memory, word: string): string =>
  memory.lowered.get(word) ?? remember(memory.lowered, word, word.toLowerCase());
