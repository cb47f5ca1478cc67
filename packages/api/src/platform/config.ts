import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, type Issue, issue, type Result } from '@danvan/domain';
import { readTokenConfig, type TokenConfig } from './auth/token-rules.js';
import { originOf } from './http/origin.js';
import { type LimitsConfig, readLimitsConfig } from './limits/limits-config.js';
import { type OutboundRules, readOutboundRules } from './outbound/index.js';

/** Where the data lives: a PostgreSQL server, a folder of the embedded database, or memory (`folder: null`). */
export type DatabaseConfig =
  | { readonly kind: 'server'; readonly url: string; readonly replicas?: readonly string[] }
  | { readonly kind: 'embedded'; readonly folder: string | null };

export interface Config {
  readonly database: DatabaseConfig;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Embedded database, lock and development secret. */
  readonly dataFolder: string;
  /** Law files in JSON that a portal adds to the built-in law. */
  readonly lawFolder: string | null;
  /** HS256 secret; null asks for a development secret kept in the data folder. */
  readonly jwtSecret: string | null;
  readonly tokens: TokenConfig;
  /** Whether callers may ask for the schema. */
  readonly introspection: boolean;
  /** Whether sample activities are loaded. */
  readonly samples: boolean;
  /** Whether the associations of public lists are in the register of bodies; they are not unless given. */
  readonly associations?: boolean;
  /** Limits, documents known beforehand, proxies in front; the defaults unless given. */
  readonly limits?: LimitsConfig;
  /** Whether `/metrics` answers; unless given, where only this machine can reach the server. */
  readonly metrics?: boolean;
  /** Whether reads that ask for rows only are answered from them directly; they are unless given. */
  readonly fastLane?: boolean;
  /** How long the server says that it will stop before it takes nothing new, in milliseconds; 0 unless given. */
  readonly stopDelayMs?: number;
  /** Where webhooks may go beside the open internet; nowhere unless given. */
  readonly outbound?: OutboundRules;
  /** Origins whose pages may ask from a browser, as browsers write them; none unless given. */
  readonly corsOrigins?: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const MIN_SECRET_BYTES = 32;

/** An empty variable is an unset one: that is how shells and compose files write "no value". */
const setting = (env: Environment, name: string): string | null => env[name]?.trim() || null;

const list = (env: Environment, name: string): string[] =>
  (setting(env, name) ?? '').split(',').flatMap((text) => text.trim() || []);

const databaseUrlIssue = (url: string): Issue | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  // the value may hold a password, so it is never repeated
  if (parsed && (parsed.protocol === 'postgres:' || parsed.protocol === 'postgresql:')) return null;
  return issue('CONFIG_DATABASE_URL', ['DATABASE_URL']);
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const existsAsOther = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isDirectory();
};

/**
 * Reads the settings of the server from environment variables. Every wrong value is an issue, named by its
 * variable: CONFIG_DATABASE_URL, CONFIG_REPLICA_URLS, CONFIG_PORT, CONFIG_HOST, CONFIG_DATA_FOLDER, CONFIG_LAW_FOLDER,
 * CONFIG_JWT_SECRET, CONFIG_JWKS_URL, CONFIG_JWT_NAME, CONFIG_INTROSPECTION, CONFIG_SAMPLES, CONFIG_ASSOCIATIONS,
 * CONFIG_WEBHOOK_ALLOW,
 * CONFIG_CORS_ORIGINS.
 *
 * @example readConfig({ PORT: '0' }, '/srv').ok // true
 */
export const readConfig = (env: Environment, cwd: string = process.cwd()): Result<Config> => {
  const issues: Issue[] = [];
  const refuse = (code: string, name: string) =>
    issues.push(issue(code, [name], { value: (env[name] ?? '').slice(0, 80) }));

  const url = setting(env, 'DATABASE_URL');
  const urlIssue = url === null ? null : databaseUrlIssue(url);
  if (urlIssue) issues.push(urlIssue);
  const replicas = list(env, 'DATABASE_REPLICA_URLS');
  if (replicas.length > 0 && (url === null || replicas.some((replica) => databaseUrlIssue(replica)))) {
    issues.push(issue('CONFIG_REPLICA_URLS', ['DATABASE_REPLICA_URLS']));
  }

  const portText = setting(env, 'PORT') ?? '4000';
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(port <= 65_535)) refuse('CONFIG_PORT', 'PORT');

  const host = setting(env, 'HOST') ?? '127.0.0.1';
  if (!/^[\w.:-]+$/.test(host)) refuse('CONFIG_HOST', 'HOST');

  const dataFolder = resolve(cwd, setting(env, 'DANVAN_DATA_DIR') ?? '.danvan');
  if (existsAsOther(dataFolder)) refuse('CONFIG_DATA_FOLDER', 'DANVAN_DATA_DIR');

  const lawDir = setting(env, 'DANVAN_LAW_DIR');
  const lawFolder = lawDir === null ? null : resolve(cwd, lawDir);
  if (lawFolder !== null && !isFolder(lawFolder)) refuse('CONFIG_LAW_FOLDER', 'DANVAN_LAW_DIR');

  const jwtSecret = setting(env, 'DANVAN_JWT_SECRET');
  if (jwtSecret !== null && Buffer.byteLength(jwtSecret) < MIN_SECRET_BYTES) {
    issues.push(issue('CONFIG_JWT_SECRET', ['DANVAN_JWT_SECRET'], { bytes: MIN_SECRET_BYTES }));
  }

  const { tokens, issues: tokenIssues } = readTokenConfig(env);
  issues.push(...tokenIssues);

  const introspectionText = setting(env, 'DANVAN_INTROSPECTION') ?? 'on';
  if (introspectionText !== 'on' && introspectionText !== 'off') {
    refuse('CONFIG_INTROSPECTION', 'DANVAN_INTROSPECTION');
  }
  const introspection = introspectionText === 'on';

  const samplesText = setting(env, 'DANVAN_SAMPLES') ?? (url === null ? 'on' : 'off');
  if (samplesText !== 'on' && samplesText !== 'off') refuse('CONFIG_SAMPLES', 'DANVAN_SAMPLES');

  const associations = setting(env, 'DANVAN_ASSOCIATIONS') ?? 'off';
  if (associations !== 'on' && associations !== 'off') refuse('CONFIG_ASSOCIATIONS', 'DANVAN_ASSOCIATIONS');

  const allow = setting(env, 'DANVAN_WEBHOOK_ALLOW');
  const outbound = allow === null ? null : readOutboundRules(allow);
  if (outbound?.ok === false) refuse('CONFIG_WEBHOOK_ALLOW', 'DANVAN_WEBHOOK_ALLOW');

  const asked = list(env, 'DANVAN_CORS_ORIGINS').map(originOf);
  const corsOrigins = asked.filter((origin) => origin !== null);
  if (corsOrigins.length < asked.length) refuse('CONFIG_CORS_ORIGINS', 'DANVAN_CORS_ORIGINS');

  const limits = readLimitsConfig(env, cwd);
  if (!limits.ok) issues.push(...limits.issues);

  const metrics = setting(env, 'DANVAN_METRICS');
  if (metrics !== null && metrics !== 'on' && metrics !== 'off') refuse('CONFIG_METRICS', 'DANVAN_METRICS');

  const fastLane = setting(env, 'DANVAN_FAST_LANE') ?? 'on';
  if (fastLane !== 'on' && fastLane !== 'off') refuse('CONFIG_FAST_LANE', 'DANVAN_FAST_LANE');

  const stopDelay = setting(env, 'DANVAN_STOP_DELAY');
  if (stopDelay !== null && !/^([0-5]?\d|60)$/.test(stopDelay))
    refuse('CONFIG_STOP_DELAY', 'DANVAN_STOP_DELAY');

  if (issues.length > 0) return fail(...issues);
  const database: DatabaseConfig =
    url === null
      ? { kind: 'embedded', folder: dataFolder }
      : { kind: 'server', url, ...(replicas.length > 0 ? { replicas } : {}) };
  const samples = samplesText === 'on';
  return {
    ok: true,
    value: {
      ...{ database, host, port, dataFolder, lawFolder, jwtSecret, tokens, introspection, samples },
      ...(limits.ok ? { limits: limits.value } : {}),
      ...(metrics === null ? {} : { metrics: metrics === 'on' }),
      ...(fastLane === 'on' ? {} : { fastLane: false }),
      ...(associations === 'on' ? { associations: true } : {}),
      ...(stopDelay === null ? {} : { stopDelayMs: Number(stopDelay) * 1_000 }),
      ...(outbound?.ok ? { outbound: outbound.value } : {}),
      ...(corsOrigins.length === 0 ? {} : { corsOrigins }),
    },
  };
};
