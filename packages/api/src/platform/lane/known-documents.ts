import type { DocumentNode } from 'graphql';

/** A document that was parsed and found valid, with the hash of its text. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly hash: string;
}

const MOST = 500;
const LONGEST = 20_000;

/** Valid documents by their text; the one that was not asked for longest goes first. */
export class KnownDocuments {
  readonly #known = new Map<string, KnownDocument>();
  readonly #most: number;

  constructor(most: number = MOST) {
    this.#most = most;
  }

  get(text: string): KnownDocument | undefined {
    const found = this.#known.get(text);
    if (found === undefined) return undefined;
    this.#known.delete(text);
    this.#known.set(text, found);
    return found;
  }

  keep(text: string, document: KnownDocument): void {
    if (text.length > LONGEST || this.#known.has(text)) return;
    this.#known.set(text, document);
    if (this.#known.size <= this.#most) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      return;
    }
  }
}
