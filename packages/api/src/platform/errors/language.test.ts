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
  ['vi, en', 'vi'],
  ['en-GB;q=0.4, en;q=0.9, vi;q=0.8', 'en'],
  ['en;q=0.5, *;q=0.8', 'vi'],
  ['vi;q=0, *', 'en'],
  ['en, *', 'en'],
  ['*, en;q=0.5', 'vi'],
  ['en;q=5, vi;q=0.1', 'vi'],
  ['en;q=0.1234, vi;q=0.001', 'vi'],
  ['en;q=1.000, vi;q=0.999', 'en'],
  ['en ; q=0.9 , vi ; q=0.8', 'en'],
  ['en;level=1;q=0.2, vi;q=0.3', 'vi'],
  ['en;q=0, vi;q=0', 'vi'],
  [`${'fr, '.repeat(200)}en`, 'vi'],
])('reads %j as %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
