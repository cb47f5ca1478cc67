import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { mintToken } from '@danvan/api';

export const SECRET = 'a secret of the crash test, of 32 bytes or more';

const BODY = 'thai-nguyen/bloc/grassroots-party-committees';
const GRANTS = ['activity:write', 'record:read'].map((capability) => ({
  ...{ capability, body: BODY },
  ...{ subtree: false, hierarchy: 'party-leadership' },
}));

const RECORD = `mutation ($input: RecordActivityInput!) { recordActivity(input: $input) {
  replayed activity { id version title } userErrors { code field } } }`;
const A_DUTY = `{ duties(bodies: ["${BODY}"], asOf: { on: "2024-10-01" }, from: "2024-10-01", to: "2024-10-31") {
  nodes { dutyId dueOn } } }`;

/** One write as it was sent: a new record, or the correction of one that was acknowledged. */
export interface Write {
  readonly subject: string;
  readonly input: Readonly<Record<string, unknown>> & {
    readonly idempotencyKey: string;
    readonly title: string;
  };
}

/** What an acknowledgement said. */
export interface Acknowledged extends Write {
  readonly id: string;
  readonly version: number;
  readonly replayed: boolean;
}

interface RecordAnswer {
  readonly data?: {
    readonly recordActivity?: {
      readonly replayed: boolean;
      readonly activity: { readonly id: string; readonly version: number } | null;
      readonly userErrors: readonly { readonly code: string }[];
    } | null;
    readonly duties?: {
      readonly nodes: readonly { readonly dutyId: string; readonly dueOn: string | null }[];
    };
  } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const tokens = new Map<string, Promise<string>>();

const tokenOf = (subject: string): Promise<string> => {
  const known = tokens.get(subject);
  if (known) return known;
  const token = mintToken(Buffer.from(SECRET), {
    ...{ subject, grants: GRANTS },
    ...{ issuedAt: new Date(), lifetime: 3_600 },
  });
  tokens.set(subject, token);
  return token;
};

const post = async (
  url: string,
  subject: string,
  query: string,
  variables: object,
): Promise<RecordAnswer> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(subject)}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as RecordAnswer;
};

/** A duty of October 2024 that activities can be recorded for. */
export const findDuty = async (url: string): Promise<string> => {
  const { data, errors } = await post(url, 'crash-0', A_DUTY, {});
  const duty = data?.duties?.nodes.find(({ dueOn }) => dueOn === '2024-10-31');
  if (!duty) throw new Error(`no duty to record for: ${JSON.stringify(errors)}`);
  return duty.dutyId;
};

export const newWrite = (subject: string, duty: string, title: string, of?: Acknowledged): Write => ({
  subject,
  input: {
    ...{ actingFor: BODY, body: BODY, duty, on: '2024-10-15', kind: 'REPORT', title },
    idempotencyKey: randomUUID(),
    ...(of ? { id: of.id, expectedVersion: of.version } : {}),
  },
});

/** A refusal that no crash explains: the test itself is wrong, or the server is. */
export class Refused extends Error {}

/** Sends a write. Throws what `fetch` throws where no whole answer came, Refused where it was not taken. */
export const send = async (url: string, write: Write): Promise<Acknowledged> => {
  const { data, errors } = await post(url, write.subject, RECORD, { input: write.input });
  const code = errors?.[0]?.extensions.code;
  if (code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT' || code === 'INTERNAL') throw new Error(code);
  const payload = data?.recordActivity;
  if (!payload?.activity) {
    throw new Refused(`${code ?? ''} ${JSON.stringify(payload?.userErrors)} ${JSON.stringify(write.input)}`);
  }
  return { ...write, ...payload.activity, replayed: payload.replayed };
};

export interface Writes {
  readonly acknowledged: readonly Acknowledged[];
  /** Sent, and never heard of again. */
  readonly unheard: readonly Write[];
}

export interface WriterOptions {
  readonly url: string;
  readonly duty: string;
  readonly writers: number;
  /** Begins the titles. */
  readonly name: string;
  readonly signal: AbortSignal;
}

/** Writers side by side, each with a record or the correction of its last one at a time, until the server is gone. */
export const writeUntilGone = async (options: WriterOptions): Promise<Writes> => {
  const { url, duty, writers, name, signal } = options;
  const acknowledged: Acknowledged[] = [];
  const unheard: Write[] = [];
  const write = async (writer: number): Promise<void> => {
    let last: Acknowledged | undefined;
    for (let count = 0; !signal.aborted; count += 1) {
      // a caller may do only so much in a second: every hundred writes are another caller's
      const subject = `crash-${name}-${writer}-${Math.floor(count / 100)}`;
      const next = newWrite(subject, duty, `${name}-${writer}-${count}`, count % 3 === 0 ? undefined : last);
      try {
        last = await send(url, next);
        acknowledged.push(last);
      } catch (error) {
        if (error instanceof Refused) throw error;
        unheard.push(next);
        last = undefined;
        await wait(5);
        if (!signal.aborted && unheard.length > 10 * writers) return;
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return { acknowledged, unheard };
};
