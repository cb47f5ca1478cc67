import type { Principal } from '../auth/principal.js';
import { ApiError } from '../errors/index.js';
import type { Log } from '../log.js';
import { askedDocument, withDocument } from './asked-document.js';
import { type BucketStore, MemoryBuckets } from './buckets.js';
import { callerOf } from './caller.js';
import { InFlight } from './in-flight.js';
import type { LimitValues } from './limits.js';
import { CostMeter } from './meter.js';
import { documentHash, OPEN_DOCUMENTS, type TrustedDocuments } from './trusted-documents.js';

export interface GateSettings {
  readonly values: LimitValues;
  readonly log: Log;
  readonly documents?: TrustedDocuments;
  /** Where points are kept; in the memory of this process unless given. */
  readonly buckets?: BucketStore;
  /** Milliseconds that never go back. */
  readonly ticks?: () => number;
}

/** What stands before the server: who may come in, how many at once, and with which documents. */
export class Gate {
  readonly values: LimitValues;
  readonly #log: Log;
  readonly #documents: TrustedDocuments;
  readonly #buckets: BucketStore;
  readonly #ticks: () => number;
  readonly #inFlight = new InFlight();

  constructor({
    values,
    log,
    documents = OPEN_DOCUMENTS,
    buckets = new MemoryBuckets(),
    ticks = () => performance.now(),
  }: GateSettings) {
    this.values = values;
    this.#log = log;
    this.#documents = documents;
    this.#buckets = buckets;
    this.#ticks = ticks;
  }

  meterFor(principal: Principal, address: string): CostMeter {
    return new CostMeter(this.values, callerOf(principal, address, this.values), this.#buckets, this.#ticks);
  }

  /**
   * Lets work in at the cost of one point, for as long as the caller has a place free. Throws THROTTLED; `onRefusal`
   * is told the headers that say when to come again.
   */
  async admit<T>(
    meter: CostMeter,
    onRefusal: (headers: Readonly<Record<string, string>>) => void,
    work: () => Promise<T>,
  ): Promise<T> {
    const { key } = meter.caller;
    if (!this.#inFlight.enter(key, this.values.inFlight)) {
      onRefusal({ 'retry-after': '1' });
      throw new ApiError('THROTTLED', `over ${this.values.inFlight} operations at once`);
    }
    try {
      if (!(await meter.enter())) {
        onRefusal(meter.headers);
        throw new ApiError('THROTTLED', 'no points left');
      }
      return await work();
    } finally {
      this.#inFlight.leave(key);
    }
  }

  /**
   * The body to run: with its document in place where it only names one. Throws PERSISTED_ONLY for a document that
   * is not known beforehand where only those may run.
   */
  trusted(body: unknown, requestId: string): unknown {
    const { mode, known } = this.#documents;
    const { text, hash } = askedDocument(body);
    const named = hash === null ? undefined : known.get(hash);
    if (named !== undefined) return withDocument(body, named);
    if (mode === 'open' || (text !== null && known.has(documentHash(text)))) return body;
    if (mode === 'only') throw new ApiError('PERSISTED_ONLY', hash ?? 'document not known');
    const hashOfText = text === null ? hash : documentHash(text);
    this.#log({ level: 'info', event: 'document_not_known', requestId, hash: hashOfText });
    return body;
  }
}
