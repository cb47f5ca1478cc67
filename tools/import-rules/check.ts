import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

const { forbidden } = createRequire(import.meta.url)('./rules.cjs') as {
  forbidden: NonNullable<NonNullable<ICruiseOptions['ruleSet']>['forbidden']>;
};

export const ruleNames: readonly string[] = forbidden.map((rule) => String(rule.name));

/** One import that a rule forbids. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Checks the sources below `baseDir` (a workspace root, or a fixture shaped like one) against the import rules. */
export const checkImports = async (baseDir: string, folders: string[]): Promise<Violation[]> => {
  const { output } = await cruise(folders, {
    baseDir,
    validate: true,
    ruleSet: { forbidden },
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'default'],
    },
  });
  return (output as ICruiseResult).summary.violations.map((found) => ({
    rule: found.rule.name,
    from: found.from,
    to: found.to,
  }));
};
