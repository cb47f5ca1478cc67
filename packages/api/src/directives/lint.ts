import 'reflect-metadata';
import {
  type AsOf,
  type DocumentGraph,
  type LintFinding as DomainFinding,
  type ForceReason,
  type Grade,
  isDocumentId,
  type Language,
  type LintCode,
  type LintFacts,
  lintDocument,
  message,
  type OfficialDocument,
  type Registry,
} from '@danvan/domain';
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { BodyRef, bodyRef, Source, sourceOf } from '../organisations/index.js';
import { AsOfEcho, AsOfInput, asOfEcho, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { DocumentRef, refOfDocument } from './document-ref.js';
import { GradeEnum } from './enums.js';
import { ForceReasonEnum, LintCodeEnum, LintSeverityEnum } from './finding-enums.js';
import { wholeGraph } from './graph.js';

@ObjectType('LintFinding', { description: 'What a drafter or a reader of a document should look at again.' })
export class LintFinding {
  @Field(() => LintCodeEnum, { description: 'What was found.' })
  readonly code!: LintCode;

  @Field(() => LintSeverityEnum, { description: 'How much it weighs.' })
  readonly severity!: DomainFinding['severity'];

  @Field(() => String, { nullable: true, description: 'Where in the document.' })
  readonly provision!: string | null;

  @Field(() => DocumentRef, { nullable: true, description: 'The other document it is about.' })
  readonly about!: DocumentRef | null;

  @Field(() => DocumentRef, { nullable: true, description: 'The document that ended that one.' })
  readonly by!: DocumentRef | null;

  @Field(() => ForceReasonEnum, {
    nullable: true,
    description: 'How the other document ended: replaced, repealed, its time run out.',
  })
  readonly why!: ForceReason | null;

  @Field(() => Source, { nullable: true, description: 'The text that asks for it, where it rests on one.' })
  readonly basis!: Source | null;

  @Field(() => BodyRef, { nullable: true, description: 'The body that had to be consulted.' })
  readonly with!: BodyRef | null;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;
}

@ObjectType('LintReport', {
  description: 'A document checked against what it rests on, as of the day it was signed.',
})
export class LintReport {
  @Field(() => DocumentRef, { description: 'The document that was checked.' })
  readonly document!: DocumentRef;

  @Field(() => [LintFinding], { description: 'What was found, in the order of its relations.' })
  readonly findings!: readonly LintFinding[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the report rests on.' })
  readonly asOf!: AsOfEcho;
}

interface Reported {
  readonly graph: DocumentGraph;
  readonly registry: Registry;
  readonly facts: LintFacts;
  readonly days: AsOf;
}

const report = (
  { graph, registry, facts, days }: Reported,
  document: OfficialDocument,
  asOf: AsOfEcho,
): LintReport => {
  const refOf = (id: DomainFinding['about']): DocumentRef | null => {
    const found = id === undefined ? undefined : graph.documents.get(id);
    return found === undefined ? null : refOfDocument(found);
  };
  const findings = lintDocument(graph, document.id, facts).map(
    ({
      code,
      severity,
      provision = null,
      about,
      by,
      why = null,
      basis,
      with: consulted,
      grade,
    }): LintFinding => ({
      code,
      severity,
      provision,
      about: refOf(about),
      by: refOf(by),
      why,
      basis: basis === undefined ? null : sourceOf(basis),
      with: consulted === undefined ? null : bodyRef(registry, consulted, days),
      grade,
    }),
  );
  return { document: refOfDocument(document), findings, asOf };
};

@Resolver(() => LintFinding)
export class LintResolver {
  @Query(() => LintReport, {
    nullable: true,
    description: 'Checks a document against what it rests on; null where there is none to see.',
  })
  @AllowedTo('public')
  @Costs({ base: 20 })
  async lintDocument(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id or slug.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) input?: AsOfInput | null,
  ): Promise<LintReport | null> {
    const key = keyOfArgument(context.reads.model, 'Document', id);
    const asOf = resolveAsOf(context, input);
    const graph = await wholeGraph(context, asOf);
    const document = isDocumentId(key) ? graph.documents.get(key) : undefined;
    if (document === undefined) return null;
    const registry = registryAsOf(context.law, asOf);
    const { competences } = context.law.law;
    return report({ graph, registry, facts: { competences }, days: asOf }, document, asOfEcho(context, asOf));
  }

  @FieldResolver(() => String, { description: 'What was found, in words.' })
  message(@Root() { code }: LintFinding, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return message(code, {}, lang);
  }
}
