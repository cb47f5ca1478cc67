import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '@danvan/domain';
import type { GraphQLSchema } from 'graphql';
import { printApiSchema } from '../schema.js';
import { lastRelease, mayBreak, versionOf } from './release-version.js';
import { schemaBreaks } from './schema-breaks.js';
import { undatedDeprecations } from './undated-deprecations.js';

const SUFFIX = '.graphql';

/** A schema that was released, as its SDL was committed. */
export interface Release {
  readonly version: string;
  readonly sdl: string;
}

/** The release with the highest version in a folder of `<version>.graphql`; null where there is none. */
export const readLastRelease = (folder: string): Release | null => {
  const versions = readdirSync(folder).flatMap((name) =>
    name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : [],
  );
  const version = lastRelease(versions);
  return version === null
    ? null
    : { version, sdl: readFileSync(join(folder, `${version}${SUFFIX}`), 'utf8') };
};

/**
 * Why a schema may not go out as `version` after the last release, a line each: what breaks its users though the
 * version does not say so, a promise not kept, a deprecation without a day.
 */
export const releaseProblems = (
  { version: from, sdl }: Release,
  version: string,
  schema: GraphQLSchema,
  today: CalendarDate,
): readonly string[] => {
  const broken = schemaBreaks(sdl, schema, today).filter(
    ({ promised }) => promised || !mayBreak(from, version),
  );
  return [
    ...broken.map(({ kind, what }) => `${kind} ${what}`),
    ...undatedDeprecations(schema).map(
      (path) => `DEPRECATION_WITHOUT_DAY ${path}: its reason must say "removed on or after YYYY-MM-DD"`,
    ),
  ];
};

/** Keeps the schema as that of a release. Throws where it was kept before: what went out stays as it was. */
export const keepRelease = (folder: string, version: string, schema: GraphQLSchema): void => {
  if (versionOf(version) === null) throw new Error(`no version of a release: ${version}`);
  writeFileSync(join(folder, `${version}${SUFFIX}`), printApiSchema(schema), { flag: 'wx' });
};
