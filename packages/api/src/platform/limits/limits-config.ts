import { resolve } from 'node:path';
import { fail, issue, ok, type Result } from '@danvan/domain';
import { DEFAULT_LIMIT_VALUES, type LimitValues } from './limits.js';
import { readLimits } from './read-limits.js';
import { DOCUMENT_MODES, type DocumentMode } from './trusted-documents.js';

/** What of the environment concerns limits. */
export interface LimitsConfig {
  readonly values: LimitValues;
  /** Which documents may run, and the manifest of those known beforehand. */
  readonly documents: { readonly mode: DocumentMode; readonly file: string | null };
  /** How many proxies of one's own stand in front: the address of a caller is what the first of them saw. */
  readonly proxies: number;
}

export const DEFAULT_LIMITS_CONFIG: LimitsConfig = {
  values: DEFAULT_LIMIT_VALUES,
  documents: { mode: 'open', file: null },
  proxies: 0,
};

/**
 * Reads `DANVAN_LIMIT_…`, `DANVAN_DOCUMENTS`, `DANVAN_DOCUMENTS_FILE` and `DANVAN_PROXIES`. Issues: those of
 * {@link readLimits}, CONFIG_DOCUMENTS, CONFIG_DOCUMENTS_FILE where a mode needs a file, CONFIG_PROXIES.
 */
export const readLimitsConfig = (
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Result<LimitsConfig> => {
  const setting = (name: string): string | null => env[name]?.trim() || null;
  const values = readLimits(env);
  const issues = values.ok ? [] : [...values.issues];
  const refuse = (code: string, name: string) =>
    issues.push(issue(code, [name], { value: (env[name] ?? '').slice(0, 80) }));

  const modeText = setting('DANVAN_DOCUMENTS') ?? 'open';
  const mode = DOCUMENT_MODES.find((known) => known === modeText);
  if (mode === undefined) refuse('CONFIG_DOCUMENTS', 'DANVAN_DOCUMENTS');

  const given = setting('DANVAN_DOCUMENTS_FILE');
  const file = given === null ? null : resolve(cwd, given);
  if (mode !== undefined && mode !== 'open' && file === null) {
    refuse('CONFIG_DOCUMENTS_FILE', 'DANVAN_DOCUMENTS_FILE');
  }

  const proxiesText = setting('DANVAN_PROXIES') ?? '0';
  if (!/^\d$/.test(proxiesText)) refuse('CONFIG_PROXIES', 'DANVAN_PROXIES');

  return values.ok && mode !== undefined && issues.length === 0
    ? ok({ values: values.value, documents: { mode, file }, proxies: Number(proxiesText) })
    : fail(...issues);
};
