import 'reflect-metadata';
import type { Issue, Language } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { userErrorMessage } from '../errors/index.js';

@ObjectType({
  description: 'Why a change was not made: data for the person who asked, not a failure of the server.',
})
export class UserError {
  @Field(() => String, { description: 'Stable code in capitals; new codes may appear.' })
  readonly code!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Path of the input field concerned, from the outside in; null where it is the change as a whole.',
  })
  readonly field!: string[] | null;

  @Field(() => String, {
    description: 'The reason in the language of Accept-Language, Vietnamese by default.',
  })
  readonly message!: string;
}

/** Issues as the caller reads them; `field` is the issue's path. A code without words shows as `[CODE]`. */
export const toUserErrors = (issues: readonly Issue[], language: Language): UserError[] =>
  issues.map((found) => ({
    code: found.code,
    field: found.path.length > 0 ? found.path.map(String) : null,
    message: userErrorMessage(found.code, found.params, language),
  }));
