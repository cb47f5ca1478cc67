import 'reflect-metadata';
import type { AsOf, DocumentId, Hierarchy } from '@danvan/domain';
import { ArgsType, Field, ID } from 'type-graphql';
import { HierarchyEnum } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import { MOST_SHEET_ROWS, type SheetFormat, SheetFormatEnum } from '../../platform/sheets/index.js';
import { readBodies, readDocument } from '../duties-question.js';
import { refuse } from '../refuse.js';

@ArgsType()
export class ExportSheetArgs {
  @Field(() => SheetFormatEnum, { description: 'How it is written.' })
  readonly format!: SheetFormat;

  @Field(() => ID, { nullable: true, description: 'Of this body, by global id or slug.' })
  readonly body?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this body and all below it.' })
  readonly subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  readonly hierarchy!: Hierarchy;

  @Field(() => ID, { nullable: true, description: 'For this document, by global id or slug.' })
  readonly document?: string | null;
}

/** Whose records an export holds and for which document; null is "all". Throws BAD_INPUT where nothing is named. */
export const exportScope = (
  context: RequestContext,
  { body, subtree, hierarchy, document }: ExportSheetArgs,
  asOf: AsOf,
): { readonly bodies: readonly string[] | null; readonly document: DocumentId | null } => {
  if (!body && !subtree && !document) throw refuse('SCOPE_MISSING');
  const bodies = readBodies(
    context,
    { bodies: body ? [body] : null, subtree: subtree ?? null, hierarchy },
    asOf,
  );
  return { bodies, document: document ? readDocument(context, document) : null };
};

/** Throws LIST_TOO_LONG where a sheet would have more rows than one that comes in may have. */
export const assertFits = (rows: readonly unknown[]): void => {
  if (rows.length > MOST_SHEET_ROWS) throw refuse('LIST_TOO_LONG', { max: MOST_SHEET_ROWS });
};

/** The code by which a record is known in a sheet: the body's own, else its global id. */
export const codeShown = (prefix: string, { externalId, key }: Readonly<Record<string, unknown>>): string =>
  externalId === null || externalId === undefined ? `${prefix}_${String(key)}` : String(externalId);

export const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);
