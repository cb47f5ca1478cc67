import 'reflect-metadata';
import type { Language, Words } from '@danvan/domain';
import { Arg, Field, ObjectType } from 'type-graphql';
import { LANG, LanguageEnum } from '../../platform/language.js';

/** What has a name in both languages. */
@ObjectType()
export abstract class Worded {
  readonly words!: Words;

  @Field(() => String, { description: 'What it is called.' })
  name(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return this.words[lang];
  }
}

/** What our reading may add to. */
@ObjectType()
export abstract class Noted extends Worded {
  readonly noted!: Words | null;

  @Field(() => String, {
    nullable: true,
    description: 'What our reading adds, or that it is ours because no text says it.',
  })
  note(@Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return this.noted?.[lang] ?? null;
  }
}
