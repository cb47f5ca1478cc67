import 'reflect-metadata';
import {
  type CalendarDate,
  type DraftConsultation,
  documentType,
  isDocumentTypeId,
  type Language,
  type OfficialDocument,
} from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { bodyRef, sourceOf } from '../organisations/index.js';
import { AsOfInput } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { askedAsOf } from '../platform/asked-as-of.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { FromTables } from '../platform/lane/from-tables.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { planned } from '../platform/planned.js';
import { KEY } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { DateScalar } from '../platform/scalars.js';
import { ClausesArgs, DocumentsArgs, DutiesArgs, RelationsArgs } from './arguments.js';
import { ClauseConnection } from './clause.js';
import { DocumentConsultation } from './consultation.js';
import { Document, DocumentConnection } from './document.js';
import { DutyConnection } from './duty.js';
import { Force, forceOf } from './force.js';
import { RelationConnection } from './relation.js';

/** What the planner adds to a document for the fields computed from it. */
interface DocumentParts extends Document {
  readonly record: OfficialDocument;
  readonly consultations: readonly DraftConsultation[] | null;
}

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'One document; null where there is none to see.' })
  @AllowedTo('public')
  @FromTables()
  document(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id or slug.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object | null> {
    const key = keyOfArgument(context.reads.model, 'Document', id);
    return context.reads.one(info, readRun(context, asOf).run, 'Document', { [KEY]: key });
  }

  @Query(() => DocumentConnection, { description: 'Documents of the law and registered ones.' })
  @AllowedTo('public')
  @FromTables()
  documents(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DocumentsArgs) _args: DocumentsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'Document');
  }

  @FieldResolver(() => String, { description: 'Its title; Vietnamese where there is no English one.' })
  title(@Arg('lang', () => LanguageEnum, LANG) _lang: Language): undefined {
    return planned();
  }

  @FieldResolver(() => String, { description: 'What its type is called.' })
  typeName(@Root() { type }: Document, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return isDocumentTypeId(type) ? documentType(type).words[lang] : type;
  }

  @FieldResolver(() => Force, { description: 'Whether it has effect on a day.' })
  force(
    @Root() { record }: DocumentParts,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day; that of the question unless given.',
    })
    on?: CalendarDate | null,
  ): Promise<Force> {
    const asked = askedAsOf(context, info);
    return forceOf(context, record, { ...asked, on: on ?? asked.on });
  }

  @FieldResolver(() => [DocumentConsultation], {
    description: 'Whom its draft had to be put before, and whom it was, as far as that is recorded.',
  })
  @Costs({ size: 3 })
  consultations(
    @Root() { consultations }: DocumentParts,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): DocumentConsultation[] {
    const asOf = askedAsOf(context, info);
    const registry = registryAsOf(context.law, asOf);
    return (consultations ?? []).map(({ with: body, basis, on }) => ({
      with: bodyRef(registry, body, asOf),
      basis: basis === undefined ? null : sourceOf(basis),
      on: on ?? null,
    }));
  }

  @FieldResolver(() => ClauseConnection, { description: 'Its clauses, in its own order.' })
  clauses(@Args(() => ClausesArgs) _args: ClausesArgs): undefined {
    return planned();
  }

  @FieldResolver(() => RelationConnection, { description: 'What it says of other documents.' })
  relations(@Args(() => RelationsArgs) _args: RelationsArgs): undefined {
    return planned();
  }

  @FieldResolver(() => RelationConnection, { description: 'What other documents say of it.' })
  relatedFrom(@Args(() => RelationsArgs) _args: RelationsArgs): undefined {
    return planned();
  }

  @FieldResolver(() => DutyConnection, { description: 'The duties that its clauses state.' })
  duties(@Args(() => DutiesArgs) _args: DutiesArgs): undefined {
    return planned();
  }
}
