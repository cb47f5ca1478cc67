import { readFile } from 'node:fs/promises';
import type { Language } from '@danvan/domain';
import { type Client, importAssociations, type RecordAssociationInput, recordAssociation } from '@danvan/sdk';
import { LISTS } from './lists.js';

const WORDS = {
  vi: {
    real: 'THẬT',
    sample: 'MẪU',
    counts: (a: number, b: number, c: number) => `mới ${a}, sửa ${b}, giữ nguyên ${c}`,
  },
  en: {
    real: 'REAL',
    sample: 'SAMPLE',
    counts: (a: number, b: number, c: number) => `new ${a}, corrected ${b}, unchanged ${c}`,
  },
} as const;

const refused = (
  errors: readonly { readonly field: readonly string[] | null; readonly message: string }[],
): string => errors.map(({ field, message }) => `${field?.join('.') ?? ''} ${message}`).join('; ');

/**
 * Takes the lists that the example carries into the register of a server, each tried before it is written; a second run
 * changes nothing. A line for each list says whether it is real or invented.
 */
export const importLists = async (client: Client, language: Language): Promise<string[]> => {
  const words = WORDS[language];
  const lines: string[] = [];
  for (const { file, real, ...paper } of LISTS) {
    const bytes = await readFile(new URL(`data/${file}`, import.meta.url));
    const input = { ...paper, format: 'CSV' as const, content: bytes.toString('base64') };
    const tried = await importAssociations(client, { input: { ...input, idempotencyKey: `try-${file}` } });
    if (tried.userErrors.length > 0) throw new Error(`${file}: ${refused(tried.userErrors)}`);
    const isNew = tried.created + tried.corrected > 0;
    if (isNew) {
      const idempotencyKey = `association-register-${file}`;
      const { userErrors } = await importAssociations(client, {
        input: { ...input, dryRun: false, idempotencyKey },
      });
      if (userErrors.length > 0) throw new Error(`${file}: ${refused(userErrors)}`);
    }
    const counts = words.counts(tried.created, tried.corrected, tried.unchanged);
    lines.push(`[${real ? words.real : words.sample}] ${paper.basis.document} (${paper.on}): ${counts}`);
  }
  return lines;
};

const BASIS = { document: 'mau/danh-sach-hoi', provision: 'Danh sách' };
const GARDENERS = 'mau/mau-hoi-lam-vuon';
const BEEKEEPERS = 'mau/mau-hoi-nuoi-ong';

/** What is invented of invented associations: a term that is over, one that runs, and that nobody follows the first. */
const SAMPLE_FACTS: readonly Omit<RecordAssociationInput, 'actingFor' | 'idempotencyKey'>[] = [
  { association: GARDENERS, charterTerm: { from: '2016-01-01', years: 5, basis: BASIS } },
  { association: GARDENERS, lastCongress: { on: '2018-05-10', basis: BASIS, grade: 'VERIFIED' } },
  { association: GARDENERS, assignmentsKept: { from: '2020-01-01' } },
  { association: BEEKEEPERS, charterTerm: { from: '2016-01-01', years: 5, basis: BASIS } },
  { association: BEEKEEPERS, lastCongress: { on: '2024-05-10', basis: BASIS, grade: 'VERIFIED' } },
];

/** Tells a server what is invented of the sample associations; of a real one nothing is invented. */
export const recordSampleFacts = async (client: Client): Promise<void> => {
  for (const [index, fact] of SAMPLE_FACTS.entries()) {
    const { userErrors } = await recordAssociation(client, {
      input: { ...fact, actingFor: 'mau/party-committee', idempotencyKey: `association-register-${index}` },
    });
    if (userErrors.length > 0) throw new Error(`${fact.association}: ${refused(userErrors)}`);
  }
};
