import { type AsOf, studyCoverage } from '@danvan/domain';
import { bodyRef } from '../../organisations/index.js';
import { asOfEcho } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import { guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { readBodies, readDocument } from '../duties-question.js';
import { refuse } from '../refuse.js';
import { MOST_BODIES_SHOWN, type StudyCoverageArgs } from './arguments.js';
import type { StudyCoverage } from './coverage-types.js';
import { STUDY_FIELDS, sessionOf } from './session-rows.js';

/** How far a document was studied among these bodies: one statement, then the domain is asked once. */
export const askStudyCoverage = async (
  context: RequestContext,
  args: StudyCoverageArgs,
  asOf: AsOf,
): Promise<StudyCoverage> => {
  const { shown, kind } = args;
  if (shown < 0) throw refuse('PAGE_NEGATIVE');
  if (shown > MOST_BODIES_SHOWN) throw refuse('PAGE_TOO_LARGE', { max: MOST_BODIES_SHOWN });
  const document = readDocument(context, args.document);
  const bodies = readBodies(context, args, asOf);
  if (bodies === null) throw refuse('SCOPE_MISSING');
  const { run } = readRun(context, asOf);
  const rows = await context.database.read((connection) =>
    guardedRows(context.reads.model, { ...run, connection }, 'StudySession', STUDY_FIELDS, {
      bodyId: bodies,
      documentId: document,
    }),
  );
  const registry = registryAsOf(context.law, asOf);
  const asked = bodies.filter((body) => registry.bodies.has(body));
  const { byBody, without, ...counts } = studyCoverage(rows.flatMap(sessionOf), document, kind, asked, asOf);
  return {
    ...counts,
    asked: asked.length,
    heldCount: byBody.length,
    held: byBody
      .slice(0, shown)
      .map(({ body, ...ofBody }) => ({ ...ofBody, body: bodyRef(registry, body, asOf) })),
    withoutCount: without.length,
    without: without.slice(0, shown).map((body) => bodyRef(registry, body, asOf)),
    asOf: asOfEcho(context, asOf),
  };
};
