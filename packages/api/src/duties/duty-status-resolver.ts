import 'reflect-metadata';
import { explainDuty, type Language } from '@danvan/domain';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { nameOfBody } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { DutyStatus, LegalBasis } from './duty-status.js';

@Resolver(() => LegalBasis)
export class LegalBasisResolver {
  @FieldResolver(() => String, {
    description: 'Title of the document; Vietnamese where there is no English one.',
  })
  title(@Root() { titles }: LegalBasis, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return titles[lang] ?? titles.vi;
  }
}

@Resolver(() => DutyStatus)
export class DutyStatusResolver {
  @FieldResolver(() => String, { description: 'What is to be done.' })
  action(@Root() { item }: DutyStatus, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return item.duty.action[lang];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What our reading adds where the text is silent or can be read two ways.',
  })
  note(@Root() { item }: DutyStatus, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return item.duty.note?.[lang] ?? null;
  }

  @FieldResolver(() => [String], {
    description:
      'All of it in words, one paragraph per entry: what, by which clause, of whom, until when, why.',
  })
  explanation(
    @Root() { item, law: { graph } }: DutyStatus,
    @Ctx() context: RequestContext,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string[] {
    const registry = registryAsOf(context.law, item.asOf);
    return explainDuty(item, lang, {
      body: (id) => nameOfBody(registry, id, item.asOf),
      document: (id) => graph.documents.get(id)?.symbol ?? graph.documents.get(id)?.title.vi ?? id,
    });
  }
}
