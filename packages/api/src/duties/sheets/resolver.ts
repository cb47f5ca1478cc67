import 'reflect-metadata';
import type { Hierarchy } from '@danvan/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { HierarchyEnum } from '../../organisations/index.js';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { SheetFile, type SheetFormat, SheetFormatEnum } from '../../platform/sheets/index.js';
import { exportActivities } from './export-activities.js';
import { importActivities } from './import-activities.js';
import { ImportActivitiesInput, ImportActivitiesPayload } from './types.js';

@Resolver()
export class SheetResolver {
  @Query(() => SheetFile, {
    description:
      'Activities that the caller may see, as a sheet with Vietnamese headers that `importActivities` takes. Name a body, a subtree or a document.',
  })
  @AllowedTo('public')
  @Costs({ base: 100 })
  async exportActivities(
    @Ctx() context: RequestContext,
    @Arg('format', () => SheetFormatEnum, { description: 'How it is written.' }) format: SheetFormat,
    @Arg('body', () => ID, { nullable: true, description: 'Of this body, by global id or slug.' })
    body?: string | null,
    @Arg('subtree', () => ID, { nullable: true, description: 'Of this body and all below it.' })
    subtree?: string | null,
    @Arg('hierarchy', () => HierarchyEnum, {
      defaultValue: 'party-leadership',
      description: 'In which tree `subtree` goes down.',
    })
    hierarchy: Hierarchy = 'party-leadership',
    @Arg('document', () => ID, { nullable: true, description: 'For this document, by global id or slug.' })
    document?: string | null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<SheetFile> {
    const question = {
      format,
      body: body ?? null,
      subtree: subtree ?? null,
      hierarchy,
      document: document ?? null,
    };
    return exportActivities(context, question, resolveAsOf(context, asOf));
  }

  @Mutation(() => ImportActivitiesPayload, {
    description:
      'Records or corrects all activities of a file, or none: only tried unless `dryRun` is false. A row is known by its code.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 100 })
  async importActivities(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportActivitiesInput, { description: 'The file.' }) input: ImportActivitiesInput,
  ): Promise<ImportActivitiesPayload> {
    return importActivities(context, input);
  }
}
