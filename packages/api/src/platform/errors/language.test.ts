import { expect, it } from 'vitest';
import { languageOf } from './language.js';

it.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['*', 'vi'],
  ['fr-FR, de', 'vi'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['fr, en;q=0.8, vi;q=0.5', 'en'],
  ['vi;q=0.9, en;q=0.8', 'vi'],
  ['en;q=0', 'vi'],
  ['en;q=abc', 'vi'],
  ['vietnamese', 'vi'],
  ['en, vi', 'en'],
])('reads %j as %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
