import { fail, issue, type Reader, textReader } from '../kernel/index.js';

/** A code by which an office knows a record of its own; within one body it names one record at a time. */
export type ExternalId = string;

const MOST = 200;
/** `act_…`, `rsu_…`: what the register itself calls its records. */
const LIKE_AN_ID = /^[a-z]{3}_/;

/**
 * Reads an office's own code: composed, without the spaces around it. Issues: those of a text, and
 * EXTERNAL_ID_RESERVED for one that looks like an id of the register, which a sheet would take it for.
 *
 * @example externalIdReader(' HĐ-12/2024 ') // { ok: true, value: 'HĐ-12/2024' }
 */
export const externalIdReader: Reader<ExternalId> = (value) => {
  const read = textReader(MOST)(typeof value === 'string' ? value.normalize('NFC').trim() : value);
  if (!read.ok || !LIKE_AN_ID.test(read.value)) return read;
  return fail(issue('EXTERNAL_ID_RESERVED', [], { code: read.value.slice(0, 80) }));
};
