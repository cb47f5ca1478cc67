import { connect } from 'node:net';
import type { PlainAnswer } from './sound.js';

/** How long an answer may take before the server counts as hanging. */
export const PATIENCE_MS = 15_000;

/** Sends bytes as they are and reads until the server ends. Rejects where it does not. */
export const sendBytes = (url: string, bytes: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const parts: Buffer[] = [];
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no end of the answer after ${PATIENCE_MS} ms`));
    }, PATIENCE_MS);
    const end = () => {
      clearTimeout(timer);
      resolve(Buffer.concat(parts));
    };
    socket.on('data', (part) => parts.push(part));
    socket.on('close', end);
    // a server that hangs up while it is still being written to has answered before
    socket.on('error', () => {});
    // not ended from here: a caller who hangs up is not answered
    socket.write(bytes);
  });

const unchunked = (text: string): string => {
  let rest = text;
  let whole = '';
  for (;;) {
    const [line = '', size = ''] = /^([\da-f]+)\r\n/i.exec(rest) ?? [];
    const length = Number.parseInt(size, 16);
    if (!(length > 0)) return whole;
    whole += rest.slice(line.length, line.length + length);
    rest = rest.slice(line.length + length + 2);
  }
};

/** Reads the first answer in what a server sent, its "go on" left out; null where it sent none. */
export const readAnswer = (bytes: Buffer): PlainAnswer | null => {
  const raw = bytes.toString('latin1').replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '');
  const split = raw.indexOf('\r\n\r\n');
  if (split < 0) return null;
  const [first = '', ...lines] = raw.slice(0, split).split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const body = raw.slice(split + 4);
  const whole = headers.get('transfer-encoding') === 'chunked' ? unchunked(body) : body;
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]),
    headers,
    text: Buffer.from(whole, 'latin1').toString('utf8'),
  };
};
