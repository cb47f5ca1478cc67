import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Body,
  checkLaw,
  composeLaw,
  DomainError,
  type Issue,
  issue,
  type LawFile,
  message,
  PACKAGE_VERSION,
  type Place,
  type Registry,
  readLawFile,
  under,
} from '@danvan/domain';
import { vietnamHolidays } from '@danvan/domain/law';
import { referenceRegistry } from '@danvan/domain/reference';
import { vietnamRegistry } from '@danvan/domain/reference/units';
import type { ApiLaw, SampleBodies } from './platform/index.js';
import { StartError } from './platform/start-issues.js';

/** More than one screen of mistakes helps nobody; the rest is counted. */
const SHOWN = 20;

/** The law files of a folder, by name: every `.json` in it. Throws StartError with all that is wrong in them. */
export const readLawFolder = (folder: string): LawFile[] => {
  const issues: Issue[] = [];
  const files: LawFile[] = [];
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .sort()) {
    const read = readOne(join(folder, name));
    if ('issues' in read) issues.push(...under([name], read.issues));
    else files.push(read.file);
  }
  if (issues.length > 0) throw new StartError(asStartIssues(issues));
  return files;
};

const readOne = (path: string): { readonly file: LawFile } | { readonly issues: readonly Issue[] } => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return {
      issues: [issue('LAW_FILE_NOT_JSON', [], { reason: error instanceof Error ? error.message : '' })],
    };
  }
  const read = readLawFile(json);
  return read.ok ? { file: read.value } : { issues: read.issues };
};

/**
 * Takes the law files together with the reference data and checks them as one. Throws StartError with what does
 * not fit: a server does not answer by a law that it cannot stand for.
 */
export const assembleLaw = (
  files: readonly LawFile[],
  more: readonly SampleBodies[],
  places: ReferencePlaces = 'named',
): ApiLaw => {
  const law = composeLaw(files, PACKAGE_VERSION);
  // districts and communes come with the package and are checked by its tests: what is checked here is the law
  const issues = checkLaw(law, registryOf('named', law.places, law.bodies));
  if (issues.length > 0) throw new StartError(asStartIssues(issues));
  // samples rest on an invented document that is registered, not law: they are no part of what is checked
  const registry = registryOf(
    places,
    [...law.places, ...more.flatMap((sample) => sample.places)],
    [...law.bodies, ...more.flatMap((sample) => sample.bodies)],
  );
  return { lawVersion: law.lawVersion, law, registry, calendar: vietnamHolidays };
};

/** Which of the places that come with the package: those that documents name and all provinces, or every one. */
export type ReferencePlaces = 'named' | 'all';

const registryOf = (which: ReferencePlaces, places: readonly Place[], bodies: readonly Body[]): Registry => {
  try {
    return which === 'all' ? vietnamRegistry(places, bodies) : referenceRegistry(places, bodies);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new StartError(asStartIssues([issue(error.code, [], { detail: error.message })]), { cause: error });
  }
};

const asStartIssues = (issues: readonly Issue[]): Issue[] => {
  const shown = issues.slice(0, SHOWN).map((found) =>
    issue('LAW_NOT_USABLE', found.path, {
      place: found.path.join('.') || '-',
      reason: `${message(found.code, found.params, 'vi')} / ${message(found.code, found.params, 'en')} [${found.code}]`,
    }),
  );
  return issues.length > SHOWN
    ? [...shown, issue('LAW_NOT_USABLE', [], { place: '…', reason: `+${issues.length - SHOWN}` })]
    : shown;
};
