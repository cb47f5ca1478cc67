/** One request as the client sent it. */
export interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly body: {
    readonly query: string;
    readonly operationName?: string;
    readonly variables?: Readonly<Record<string, unknown>> & {
      readonly input?: Readonly<Record<string, unknown>>;
    };
  };
}

/** What happens to one request: an answer, or a fate that ends otherwise. */
export type Fate = (sent: Sent, signal: AbortSignal | null) => Response | Promise<Response>;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Fate => {
  const text = JSON.stringify(body);
  return () => new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
};

export const data = (value: unknown): Fate => json({ data: value });

export const refusal = (
  code: string,
  {
    status = 200,
    retryable = false,
    headers = {},
  }: Partial<{ status: number; retryable: boolean; headers: Record<string, string> }> = {},
): Fate =>
  json(
    { errors: [{ message: `words about ${code}`, extensions: { code, requestId: 'server-1', retryable } }] },
    status,
    headers,
  );

export const html =
  (status: number, headers: Record<string, string> = {}): Fate =>
  () =>
    new Response('<html>gateway</html>', { status, headers: { 'content-type': 'text/html', ...headers } });

/** The connection breaks before an answer, as fetch reports it. */
export const dropped: Fate = () => Promise.reject(new TypeError('fetch failed'));

/** The server says that JSON comes, and half of it does. */
export const truncated: Fate = () =>
  new Response('{"data":{"apiInfo":{"ver', { headers: { 'content-type': 'application/json' } });

/** The headers come and the body breaks off. */
export const brokenBody: Fate = () => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"data":'));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

/** Nothing ever comes; the connection ends with the caller's signal, as that of a real fetch does. */
export const hanging: Fate = (_, signal) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** Nothing ever comes, and the signal is not listened to either. */
export const deaf: Fate = () => new Promise(() => {});

/** A fetch that gives each request its fate in turn, and keeps what was sent. One more request than fates throws. */
export const fakeFetch = (...fates: Fate[]): { readonly fetch: typeof fetch; readonly sent: Sent[] } => {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      const request: Sent = {
        url: String(url),
        headers: new Headers(init?.headers),
        body: JSON.parse(String(init?.body)),
      };
      sent.push(request);
      const fate = fates[sent.length - 1];
      if (!fate) throw new Error(`request ${sent.length} was not expected`);
      return fate(request, init?.signal ?? null);
    },
  };
};
