import {
  type BodyId,
  type HandoverItem,
  objectReader,
  textReader,
  toBodyId,
  type Words,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { guardedRows, type ReadRun } from '../platform/read/index.js';
import type { RecordOpenFileInput } from './open-file.js';
import type { RecordPayload } from './payloads.js';
import { assertMay, bareId } from './record-act.js';
import { runRecord } from './run-record.js';
import { FILE_ROWS } from './tables.js';

/** The open files of bodies, as items of a handover. */
export const openFilesOf = async (
  context: RequestContext,
  run: Pick<ReadRun, 'scope' | 'asOf'>,
  bodies: readonly BodyId[],
): Promise<HandoverItem[]> => {
  const rows = await context.database.read((connection) =>
    guardedRows(
      context.reads.model,
      { ...run, connection },
      'OpenFile',
      ['file', 'title', 'bodyKey', 'closed'],
      { bodyId: bodies },
    ),
  );
  return rows.flatMap(({ file, title, bodyKey, closed }): HandoverItem[] => {
    // the title is in the words of whoever recorded it, whatever the language of the question
    const words: Words = { vi: String(title), en: String(title) };
    return closed === true
      ? []
      : [{ kind: 'file', id: String(file), body: toBodyId(String(bodyKey)), words }];
  });
};

const shape = objectReader<{ file: string; title: string }>(
  { file: textReader(200), title: textReader(400) },
  {},
);

/** Records an open file of a body, corrects one or closes it. Needs `activity:write` for the body. */
export const recordOpenFile = (
  context: RequestContext,
  input: RecordOpenFileInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bareId('bod', input.actingFor), bareId('bod', input.body)];
  assertMay(context, 'activity:write', [actingFor, body]);
  return runRecord(context, input, {
    ...{ action: 'recordOpenFile', prefix: 'fil', kind: 'open-file', acting: 'actingFor' },
    ...{ rows: FILE_ROWS, body, actingFor },
    read: () => shape({ file: input.file, title: input.title }),
    columns: ({ file, title }) => ({ file, title, closed: input.closed === true }),
  });
};
