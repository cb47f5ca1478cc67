import 'reflect-metadata';
import type { Language } from '@danvan/domain';
import { registerEnumType } from 'type-graphql';

/** The languages of legal texts; the values are the domain's. */
export const LanguageEnum = { VI: 'vi', EN: 'en' } as const satisfies Record<string, Language>;

registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'The language of a legal text. Messages follow Accept-Language instead.',
  valuesConfig: {
    VI: { description: 'Vietnamese, the language of the law.' },
    EN: { description: 'English, a help to the reader.' },
  },
});

/** What every argument `lang` is: Vietnamese unless asked otherwise. */
export const LANG = {
  defaultValue: 'vi' as Language,
  description: 'The language of the text: Vietnamese unless asked otherwise.',
};
