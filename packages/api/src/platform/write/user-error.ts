import 'reflect-metadata';
import { type Issue, type Language, message, type Words } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { fill } from '../errors/index.js';

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

/** The platform's own codes; all others are described by the domain's messages. */
const WORDS: Readonly<Record<string, Words>> = {
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa lặp lại này đã dùng cho một nội dung khác.',
    en: 'This idempotency key was used for another input.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    vi: 'Khóa lặp lại gồm 8 đến 200 ký tự ASCII không có dấu cách.',
    en: 'An idempotency key has 8 to 200 ASCII characters without spaces.',
  },
  STALE_VERSION: {
    vi: 'Bản ghi đã thay đổi: phiên bản hiện tại là {current}, không phải {expected}.',
    en: 'The record has changed: the current version is {current}, not {expected}.',
  },
};

const describe = ({ code, params }: Issue, language: Language): string => {
  const own = WORDS[code];
  return own ? fill(own[language], params) : message(code, params, language);
};

/** Issues as the caller reads them; `field` is the issue's path. A code without words shows as `[CODE]`. */
export const toUserErrors = (issues: readonly Issue[], language: Language): UserError[] =>
  issues.map((found) => ({
    code: found.code,
    field: found.path.length > 0 ? found.path.map(String) : null,
    message: describe(found, language),
  }));
