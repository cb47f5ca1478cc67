/** Header in which the server says how far a write has come in its database's log, and takes it back. */
export const READ_AFTER = 'x-read-after';

/** Places in the log are two numbers in hexadecimal; written with all digits they compare as texts. */
const comparable = (position: string): string =>
  position
    .split('/')
    .map((part) => part.toUpperCase().padStart(8, '0'))
    .join('/');

/** Whether a text can be a place in the log. */
export const isPosition = (text: unknown): text is string =>
  typeof text === 'string' && /^[\dA-F]{1,8}\/[\dA-F]{1,8}$/i.test(text);

/**
 * The later of the place that is known and the one an answer names. Answers of requests that run side by side come
 * in any order, and proxies write what they like.
 *
 * @example laterPosition('0/9A', '0/16B3748') // '0/16B3748'
 */
export const laterPosition = (known: string | null, answered: string | null): string | null =>
  isPosition(answered) && (known === null || comparable(answered) > comparable(known)) ? answered : known;
