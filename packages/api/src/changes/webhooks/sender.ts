import { PACKAGE_VERSION } from '@danvan/domain';
import { type PostOutcome, postGuarded, type WorkServices } from '../../platform/index.js';
import { encodeId } from '../../platform/read/index.js';
import { Repeating } from '../repeating.js';
import { type Claim, claimDeliveries, isSomethingDue } from './claim.js';
import type { DeliveryTimes } from './delivery-times.js';
import { recordOutcome } from './record-outcome.js';
import { signatureOf } from './secret.js';

/** Calls under way at most, each to another webhook. */
const MOST_CALLS = 16;

/**
 * Tries what is due: up to 16 webhooks at once, each one call at a time. What it had under way when the process
 * died is tried again when the lease is over, so that a receiver may see a delivery twice, under the same id.
 */
export class Sender {
  readonly #services: WorkServices;
  readonly #times: DeliveryTimes;
  readonly #stop = new AbortController();
  readonly #calls = new Map<string, Promise<void>>();
  readonly #repeating: Repeating;

  constructor(services: WorkServices, times: DeliveryTimes, failed: (error: unknown) => void) {
    this.#services = services;
    this.#times = times;
    const work = async (): Promise<void> => {
      while (await this.#claimAndCall(failed));
    };
    this.#repeating = new Repeating(work, times.interval, failed);
  }

  wake(): void {
    this.#repeating.wake();
  }

  /** Breaks off the calls under way, which gives their tries back. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#repeating.close();
    await Promise.all(this.#calls.values());
  }

  async #claimAndCall(failed: (error: unknown) => void): Promise<boolean> {
    const { database, clock } = this.#services;
    const most = MOST_CALLS - this.#calls.size;
    const busy = [...this.#calls.keys()];
    const now = clock();
    if (most <= 0 || this.#stop.signal.aborted || !(await isSomethingDue(database, now, busy))) return false;
    const lease = this.#times.tryLimit * 4;
    const claims = await claimDeliveries(database, { now, most, busy, lease });
    for (const claim of claims) {
      const call = this.#call(claim)
        .catch(failed)
        .finally(() => {
          this.#calls.delete(claim.webhook);
          this.wake();
        });
      this.#calls.set(claim.webhook, call);
    }
    return claims.length > 0;
  }

  async #call(claim: Claim): Promise<void> {
    const { database, clock } = this.#services;
    const outcome = await this.#post(claim);
    await recordOutcome(database, this.#times, { claim, outcome, at: clock(), random: Math.random() });
  }

  #post({ delivery, url, body, secrets }: Claim): Promise<PostOutcome> {
    const { clock, outbound, model } = this.#services;
    const id = encodeId(model, 'WebhookDelivery', delivery);
    const timestamp = Math.floor(clock().getTime() / 1_000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': `danvan/${PACKAGE_VERSION}`,
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureOf(secrets, { id, timestamp, body }),
    };
    const { tryLimit: timeoutMs } = this.#times;
    return postGuarded(outbound, { url, headers, body, timeoutMs, signal: this.#stop.signal });
  }
}
