import 'reflect-metadata';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { SheetFile } from '../../platform/sheets/index.js';
import { exportActivities } from './export-activities.js';
import { exportReports } from './export-reports.js';
import { ExportSheetArgs } from './export-scope.js';
import { importActivities } from './import-activities.js';
import { importReports } from './import-reports.js';
import {
  ImportActivitiesInput,
  ImportActivitiesPayload,
  ImportReportsInput,
  ImportReportsPayload,
} from './types.js';

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
    @Args(() => ExportSheetArgs) args: ExportSheetArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<SheetFile> {
    return exportActivities(context, args, resolveAsOf(context, asOf));
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

  @Query(() => SheetFile, {
    description:
      'Reports that the caller may see, as a sheet with Vietnamese headers that `importReports` takes. Name a body, a subtree or a document.',
  })
  @AllowedTo('public')
  @Costs({ base: 100 })
  async exportReports(
    @Ctx() context: RequestContext,
    @Args(() => ExportSheetArgs) args: ExportSheetArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<SheetFile> {
    return exportReports(context, args, resolveAsOf(context, asOf));
  }

  @Mutation(() => ImportReportsPayload, {
    description:
      'Records or corrects all reports of a file, or none: only tried unless `dryRun` is false. A row is known by its code.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 100 })
  async importReports(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportReportsInput, { description: 'The file.' }) input: ImportReportsInput,
  ): Promise<ImportReportsPayload> {
    return importReports(context, input);
  }
}
