import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that an entry of a ZIP file can bear. */
const NO_TIME = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
/** When the file was made, which says nothing of the form. */
const MADE_AT = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * The same document without the moment at which it was written, so that the same form is the same bytes: what was had
 * before is then known to be what would be had again.
 */
export const sameBytes = (docx: Uint8Array): Uint8Array => {
  const parts = unzipSync(docx);
  const properties = parts[PROPERTIES];
  if (properties !== undefined) parts[PROPERTIES] = strToU8(strFromU8(properties).replace(MADE_AT, ''));
  return zipSync(parts, { mtime: NO_TIME });
};
