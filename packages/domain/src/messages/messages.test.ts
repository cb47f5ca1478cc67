import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en.js';
import { isMessageCode, message } from './message.js';
import { vi, viGroups } from './vi.js';

const placesIn = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
const codes = Object.keys(vi).filter(isMessageCode);

describe('messages', () => {
  it('has the same codes in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it('has no code in two groups', () => {
    const all = Object.values(viGroups).flatMap((group) => Object.keys(group));
    expect(all).toHaveLength(new Set(all).size);
    expect(all).toHaveLength(codes.length);
  });

  it.each(codes)('asks for the same parameters in both languages: %s', (code) => {
    // the name of a month is only written in English dates
    const english = placesIn(en[code]).map((place) => (place === 'monthName' ? 'month' : place));
    expect(english.sort()).toEqual(placesIn(vi[code]));
  });

  it.each(codes)('is not empty and not the same in both languages where it is a sentence: %s', (code) => {
    expect(vi[code]).not.toBe('');
    expect(en[code]).not.toBe('');
    if (/^[A-Z_]+$/.test(code)) expect(vi[code]).not.toBe(en[code]);
  });

  it('keeps Vietnamese composed, so that it compares and searches', () => {
    for (const code of codes) expect(vi[code]).toBe(vi[code].normalize('NFC'));
  });
});

/** Codes as the rooms write them: `issue('CODE'`, `new DomainError('CODE'`, `addNote(run, 'CODE'`, `report('CODE'`. */
const RAISED = /(?:issue|report|DomainError|addNote)\((?:run, )?'([A-Z_]+)'/g;

describe('the codes of the rooms that have their group', () => {
  const folderOf = (room: string): string => join(import.meta.dirname, '..', room);
  const rooms = Object.keys(viGroups).filter((group) => existsSync(folderOf(group)));

  it.each(rooms)('all have words: %s', (room) => {
    const folder = folderOf(room);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const raised = sources.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(RAISED)].map((match) => match[1] ?? ''),
    );
    expect(raised).not.toEqual([]);
    expect([...new Set(raised)].filter((code) => !isMessageCode(code))).toEqual([]);
  });
});

describe('message', () => {
  it('fills in parameters', () => {
    expect(message('TIMELINE_OVERLAP', { timeline: 'min', on: '20/3/2024' }, 'vi')).toBe(
      'Dòng thời gian min có hai giá trị cùng lúc từ ngày 20/3/2024',
    );
  });

  it('does not read a parameter as a template', () => {
    expect(message('FIELD_MISSING', { field: '{field} $& $1' }, 'en')).toBe('"{field} $& $1" is missing');
  });

  it('shows a code without words, and one that only the prototype has', () => {
    expect(message('NO_SUCH_CODE', {}, 'vi')).toBe('[NO_SUCH_CODE]');
    expect(message('constructor', {}, 'en')).toBe('[constructor]');
  });

  it('shows what was not given, and says what is not known', () => {
    expect(message('FIELD_MISSING', {}, 'en')).toBe('"{field}" is missing');
    expect(message('FIELD_MISSING', { field: null }, 'en')).toBe('"unknown" is missing');
    expect(message('FIELD_MISSING', { field: null }, 'vi')).toBe('Thiếu “không rõ”');
  });
});
