import type { RunValues } from './run.js';

type ReadValue = (values: RunValues) => unknown;

/**
 * One statement while it is written: its parameters and its aliases. Values never enter the text; each parameter
 * is a reading of the request, done when the statement runs.
 */
export class Statement {
  readonly #reads: ReadValue[] = [];
  readonly #places = new Map<string, string>();
  #aliases = 0;

  /** A placeholder with its type. The same `name` and type is the same parameter. */
  param(name: string, type: string, read: ReadValue): string {
    const known = this.#places.get(`${name} ${type}`);
    if (known !== undefined) return known;
    this.#reads.push(read);
    const place = `$${this.#reads.length}::${type}`;
    this.#places.set(`${name} ${type}`, place);
    return place;
  }

  /** A value that the model fixes; a parameter too, so that no value is ever part of the text. */
  constant(value: string): string {
    return this.param(`constant ${value}`, 'text', () => value);
  }

  alias(): string {
    return `a${this.#aliases++}`;
  }

  get reads(): readonly ReadValue[] {
    return this.#reads;
  }
}

/** A select list while it is written: the same expression is selected once. */
export class SelectList {
  readonly #places = new Map<string, number>();

  /** Where the expression, of type text, stands in the row. */
  place(sql: string): number {
    const known = this.#places.get(sql);
    if (known !== undefined) return known;
    this.#places.set(sql, this.#places.size);
    return this.#places.size - 1;
  }

  get expressions(): readonly string[] {
    return [...this.#places.keys()];
  }
}
