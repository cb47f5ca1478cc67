import 'reflect-metadata';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { SheetFile, type SheetFormat, SheetFormatEnum } from '../../platform/sheets/index.js';
import { exportAssociations } from './export-associations.js';
import { importAssociations } from './import-associations.js';
import { ImportAssociationsInput, ImportAssociationsPayload } from './types.js';

@Resolver()
export class AssociationListResolver {
  @Query(() => SheetFile, {
    description:
      'What a list was read to say of associations whose records the caller may see, as a sheet with Vietnamese headers that `importAssociations` takes.',
  })
  @AllowedTo('public')
  @Costs({ base: 100 })
  async exportAssociations(
    @Ctx() context: RequestContext,
    @Arg('format', () => SheetFormatEnum, { description: 'How it is written.' }) format: SheetFormat,
    @Arg('list', () => ID, { description: 'The paper with the list, by global id or slug.' }) list: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<SheetFile> {
    return exportAssociations(context, { format, list }, resolveAsOf(context, asOf));
  }

  @Mutation(() => ImportAssociationsPayload, {
    description:
      'Takes a list of associations into the register, all of its lines or none: only tried unless `dryRun` is false. Whom a line means is never guessed: one that is only like an association of the register is an error of its cell, and a code settles it.',
  })
  @AllowedTo({ capability: 'activity:write' })
  @Costs({ base: 100 })
  async importAssociations(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportAssociationsInput, { description: 'The list.' }) input: ImportAssociationsInput,
  ): Promise<ImportAssociationsPayload> {
    return importAssociations(context, input);
  }
}
