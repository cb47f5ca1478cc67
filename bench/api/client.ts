import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/** The length of an answer's body, or null while its head has not come. Throws for what is no plain 200. */
const bodyOf = (buffer: Buffer): { readonly start: number; readonly length: number } | null => {
  const end = buffer.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = buffer.toString('latin1', 0, end);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200') || length === undefined)
    throw new Error(`not a plain answer: ${head}`);
  return { start: end + HEAD_END.length, length: Number(length) };
};

/** One keep-alive connection that asks one question after the other: as little of a client as will do. */
class Connection {
  readonly #socket: Socket;
  #buffer = Buffer.alloc(0);
  #needed = 0;
  #done: ((body: Buffer) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('the connection was closed')));
    this.#socket.on('data', (data) => {
      this.#buffer = this.#buffer.length === 0 ? data : Buffer.concat([this.#buffer, data]);
      if (this.#buffer.length < this.#needed) return;
      try {
        const body = bodyOf(this.#buffer);
        if (body === null) return;
        this.#needed = body.start + body.length;
        if (this.#buffer.length < this.#needed) return;
        const found = this.#buffer.subarray(body.start, this.#needed);
        this.#buffer = this.#buffer.subarray(this.#needed);
        this.#needed = 0;
        this.#done?.(found);
      } catch (error) {
        this.#failed?.(error as Error);
      }
    });
  }

  ask(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  end(): void {
    this.#failed = null;
    this.#socket.destroy();
  }
}

/** The whole request, made before any clock runs. */
export const requestOf = (url: string, query: string, variables: object): Buffer => {
  const { host, pathname } = new URL(url);
  const body = JSON.stringify({ query, variables });
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n` +
      `accept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
};

/** Asks `total` times over `connections`, the requests in turn. The bodies are looked at only for an error. */
export const ask = async (
  url: string,
  requests: readonly Buffer[],
  total: number,
  connections: number,
): Promise<void> => {
  const port = Number(new URL(url).port);
  let next = 0;
  const one = async (): Promise<void> => {
    const connection = new Connection(port);
    try {
      for (let index = next++; index < total; index = next++) {
        const body = await connection.ask(requests[index % requests.length] as Buffer);
        if (body.includes('"errors"')) throw new Error(body.toString());
      }
    } finally {
      connection.end();
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
};
