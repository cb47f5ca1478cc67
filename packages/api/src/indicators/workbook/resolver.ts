import 'reflect-metadata';
import type { Hierarchy } from '@danvan/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { bareId } from '../../duties/record-act.js';
import { HierarchyEnum } from '../../organisations/index.js';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { SheetFile } from '../../platform/sheets/index.js';
import { readBody, readPeriod } from '../scoreboard-question.js';
import { exportWorkbook } from './export-workbook.js';
import { importWorkbook } from './import-workbook.js';
import { ImportWorkbookInput, ImportWorkbookPayload } from './types.js';

@Resolver()
export class WorkbookResolver {
  @Query(() => SheetFile, {
    description:
      'The form of a report regime for a body and a period as an XLSX workbook in Vietnamese, with what is known filled in: figures of the report and of the targets of its document for the body and all below it, and the parts of the text. `importWorkbook` takes it.',
  })
  @AllowedTo({ capability: 'record:read' })
  @Costs({ base: 200 })
  async exportWorkbook(
    @Ctx() context: RequestContext,
    @Arg('regime', () => String, { description: 'The regime, by the permanent id of its duty.' })
    regime: string,
    @Arg('body', () => ID, { description: 'The body, by global id or slug.' }) body: string,
    @Arg('period', () => String, { description: 'What is reported on, by its key: `2025`, `2025-H1`.' })
    period: string,
    @Arg('hierarchy', () => HierarchyEnum, {
      defaultValue: 'party-leadership',
      description: 'In which tree bodies stand below it.',
    })
    hierarchy: Hierarchy = 'party-leadership',
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<SheetFile> {
    const asked = {
      ...{ regime: bareId('dty', regime), body: readBody(context, body) },
      ...{ period: readPeriod(period), hierarchy },
    };
    return exportWorkbook(context, asked, resolveAsOf(context, asOf));
  }

  @Mutation(() => ImportWorkbookPayload, {
    description:
      'Records the figures of a filled-in workbook, and its report where the day of sending is given, all or nothing: only tried unless `dryRun` is false. The same file again changes nothing; an empty cell says nothing.',
  })
  @AllowedTo({ capability: 'indicator:write' })
  @Costs({ base: 200 })
  async importWorkbook(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportWorkbookInput, { description: 'The file.' }) input: ImportWorkbookInput,
  ): Promise<ImportWorkbookPayload> {
    return importWorkbook(context, input);
  }
}
