import { searchKey } from '@danvan/domain';

/** What no system takes in the name of a file. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\\/:*?"<>|“”]+/gu;

const encoded = (text: string): string =>
  // RFC 5987 takes less as it is than a part of an address does
  encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A file to be saved under this name (RFC 6266): the whole name for whoever reads `filename*` (RFC 5987), one without
 * marks for all others.
 */
export const attachmentNamed = (fileName: string): string => {
  const dot = fileName.lastIndexOf('.');
  const [stem, ending] = (dot < 0 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot)]).map(
    (part) => part.replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' ').trim(),
  ) as [string, string];
  const plain = `${
    searchKey(stem)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'file'
  }${ending}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(`${stem}${ending}`)}`;
};
