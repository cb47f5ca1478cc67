import { createHash } from 'node:crypto';

/**
 * Names for prepared statements. PostgreSQL keeps a plan per name and connection for as long as the connection
 * lives, so only the first `limit` texts get one; a text beyond them, such as one with literals in it, runs
 * unnamed.
 */
export class StatementNames {
  readonly #limit: number;
  readonly #names = new Map<string, string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  nameOf(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known !== undefined || this.#names.size >= this.#limit) return known;
    const name = `d${createHash('sha256').update(sql).digest('hex').slice(0, 30)}`;
    this.#names.set(sql, name);
    return name;
  }
}
