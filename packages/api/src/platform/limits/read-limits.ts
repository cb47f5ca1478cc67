import { fail, type Issue, issue, ok, type Result } from '@danvan/domain';
import { DEFAULT_LIMIT_VALUES, LIMIT_NAMES, LIMITS, type LimitValues, limitVariable } from './limits.js';

const PREFIX = 'DANVAN_LIMIT_';
/** More than any machine gives, and still exact in sums and products of a few of them. */
const LARGEST = 1_000_000_000;

/**
 * The limits as the environment sets them: whole numbers from 1. An empty variable is an unset one. Issues:
 * CONFIG_LIMIT for what is no such number, CONFIG_LIMIT_UNKNOWN for a name that is no limit or may not be set, so
 * that a slip of the pen does not leave a limit as it was.
 *
 * @example readLimits({ DANVAN_LIMIT_DEPTH: '15' }) // ok, with depth 15
 */
export const readLimits = (env: Readonly<Record<string, string | undefined>>): Result<LimitValues> => {
  const names = new Map(
    LIMIT_NAMES.filter((name) => LIMITS[name].settable).map((name) => [limitVariable(name), name]),
  );
  const values: Record<string, number> = {};
  const issues: Issue[] = [];
  for (const [variable, given] of Object.entries(env)) {
    const text = given?.trim();
    if (!variable.startsWith(PREFIX) || !text) continue;
    const name = names.get(variable);
    const value = /^\d{1,10}$/.test(text) ? Number(text) : 0;
    if (name === undefined) issues.push(issue('CONFIG_LIMIT_UNKNOWN', [variable], { name: variable }));
    else if (value < 1 || value > LARGEST) {
      issues.push(issue('CONFIG_LIMIT', [variable], { name: variable, value: text.slice(0, 80) }));
    } else values[name] = value;
  }
  return issues.length > 0 ? fail(...issues) : ok({ ...DEFAULT_LIMIT_VALUES, ...values });
};
