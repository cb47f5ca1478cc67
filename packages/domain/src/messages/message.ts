import { en } from './en.js';
import { type MessageCode, type Messages, vi } from './vi.js';

export type MessageLanguage = 'vi' | 'en';
export type MessageParams = Readonly<Record<string, string | number | null>>;

const LANGUAGES: Readonly<Record<MessageLanguage, Messages>> = { vi, en };

const PLACE = /\{(\w+)\}/g;

/**
 * The words for a code, with `{name}` filled in from the parameters as they are (numbers and days are to be
 * formatted before). It never throws: a code without words shows itself as `[CODE]`, a parameter that was not
 * given stays as `{name}`, one that is null reads "unknown".
 *
 * @example
 * message('TIMELINE_PERIOD_EMPTY', { timeline: 'min' }, 'en') // 'Timeline min has a period without a day'
 */
export const message = (code: string, params: MessageParams, language: MessageLanguage): string => {
  if (!isMessageCode(code)) return `[${code}]`;
  const words = LANGUAGES[language];
  return words[code].replace(PLACE, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? place : value === null ? words['value.none'] : String(value);
  });
};

/** @example isMessageCode('DATE_INVALID') // true */
export const isMessageCode = (code: string): code is MessageCode => Object.hasOwn(vi, code);

/** A note is a sentence of its own or a part of one: where it is put into one, its last full stop goes. */
export const withoutStop = (text: string): string => text.replace(/\.\s*$/, '');
