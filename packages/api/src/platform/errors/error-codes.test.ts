import { expect, it } from 'vitest';
import { ApiError } from './api-error.js';
import { codeOf, errorMessage } from './describe-error.js';
import { ERRORS, isErrorCode } from './error-codes.js';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

it.each(Object.entries(ERRORS))('%s has a status and words in both languages', (code, entry) => {
  expect(entry.status).toBeGreaterThanOrEqual(400);
  expect(isErrorCode(code)).toBe(true);
  expect(entry.words.vi).not.toBe(entry.words.en);
  expect(entry.words.vi).toMatch(/[à-ỹđ]/i);
});

it('knows no code that is only a key of every object', () => {
  expect(isErrorCode('constructor')).toBe(false);
  expect(isErrorCode('__proto__')).toBe(false);
});

it.each([
  [new ApiError('INVALID_CURSOR', 'x'), 'INVALID_CURSOR'],
  [withCode('57014'), 'TIMEOUT'],
  [withCode('57P01'), 'SERVICE_UNAVAILABLE'],
  [withCode('08006'), 'SERVICE_UNAVAILABLE'],
  [withCode('ECONNREFUSED'), 'SERVICE_UNAVAILABLE'],
  [new Error('wrapped', { cause: withCode('57014') }), 'TIMEOUT'],
  [withCode('22P05'), 'BAD_INPUT'],
  [withCode('22P02', { detail: 'Unicode low surrogate must follow a high surrogate.' }), 'BAD_INPUT'],
  [withCode('22P02'), 'INTERNAL'],
  [withCode('23505'), 'INTERNAL'],
  [new Error('x'), 'INTERNAL'],
  ['a string', 'INTERNAL'],
  [undefined, 'INTERNAL'],
])('reads %o as %s', (error, code) => {
  expect(codeOf(error)).toBe(code);
});

it('adds what the caller may see to the words', () => {
  expect(errorMessage('BAD_REQUEST', 'en')).toBe('The request is malformed.');
  expect(errorMessage('BAD_REQUEST', 'en', 'no query')).toBe('The request is malformed: no query');
});
