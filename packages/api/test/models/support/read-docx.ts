import { strFromU8, unzipSync } from 'fflate';

/** The parts of a DOCX file by name, as text. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The text of a part, one paragraph a line. */
export const textOf = (xml = ''): string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text)
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '');

export const documentText = (files: Readonly<Record<string, string>>): string[] =>
  textOf(files['word/document.xml']);

/** What stands at the foot of pages. */
export const footText = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files)
    .filter((name) => /^word\/footer\d*\.xml$/.test(name))
    .flatMap((name) => textOf(files[name]));
