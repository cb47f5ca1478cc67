import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, validate } from 'graphql';
import type { Operation } from './operation.js';

const CONFIG = {
  scalars: {
    ID: 'string',
    Date: { input: 'DateInput', output: 'CivilDate' },
    DateTime: 'string',
  },
  immutableTypes: true,
  skipTypename: true,
  arrayInputCoercion: false,
  useTypeImports: true,
};

const HEADER = (from: string): string => `// Made from ${from} by "npx pnpm@12 codegen"; not to be edited.\n`;

const typesOf = (schema: string, operations: readonly Operation[], config: object): Promise<string> =>
  codegen({
    filename: 'types.ts',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: operations.map(({ document, file }) => ({ document, location: `${file}.graphql` })),
    config: { ...CONFIG, ...config },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });

/** The plugin's own helper types are of no use here. */
const withoutHelpers = (text: string): string =>
  text
    .replace(/\/\*\* Internal type\. DO NOT USE DIRECTLY\. \*\/\n.*\n/g, '')
    .replace(/Exact<(\{[\s\S]*?\n?\})>;/g, '$1;');

const imports = (text: string): string => {
  const lines: string[] = [];
  const days = ['CivilDate', 'DateInput'].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  if (days.length > 0) lines.push(`import type { ${days.join(', ')} } from '../civil-date.js';`);
  if (/\bOpenEnum\b/.test(text)) lines.push(`import type { OpenEnum } from '../open-enum.js';`);
  return lines.join('\n');
};

/** Enums and inputs that the operations speak of, once for all of them; enums open to values that come later. */
const sharedTypes = async (schema: string, operations: readonly Operation[]): Promise<string> => {
  const text = withoutHelpers(await typesOf(schema, operations, { generateOperationTypes: false })).replace(
    /^export type (\w+) =\s*\n?((?:\s*(?:\/\*\*[\s\S]*?\*\/\s*)?\| '\w+')+);/gm,
    'export type $1 = OpenEnum<$2\n>;',
  );
  return `${HEADER('schema.graphql')}${imports(text)}\n\n${text}`;
};

const functionOf = (
  { name, field, mutation, summary }: Operation,
  type: string,
  optional: boolean,
): string => {
  const variables = mutation ? `Keyless<${type}Variables>` : `${type}Variables`;
  const sent = mutation ? `keyed<${type}Variables>(variables, options?.idempotencyKey)` : 'variables';
  return `/** ${summary} */
export const ${name} = async (
  client: Client,
  variables: ${variables}${optional ? ' = {}' : ''},
  options?: RequestOptions,
): Promise<${type}Result> => (await client.request(${name}Document, ${sent}, options)).${field};`;
};

const operationModule = async (schema: string, operation: Operation): Promise<string> => {
  const { name, file, field, mutation, list, text } = operation;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const types = withoutHelpers(await typesOf(schema, [operation], { importSchemaTypesFrom: './types.js' }))
    .replace(/^import type .*\n/gm, '')
    .replaceAll(`${type}${mutation ? 'Mutation' : 'Query'}Variables`, `${type}Variables`)
    .replaceAll(`${type}${mutation ? 'Mutation' : 'Query'} =`, `${type}Data =`);
  const variables = new RegExp(`type ${type}Variables = \\{([\\s\\S]*?)\\};`).exec(types)?.[1] ?? '';
  const optional = !/^\s*(readonly )?\w+:/m.test(variables);
  const lines = [
    HEADER(`operations/${file}.graphql`).trimEnd(),
    imports(types),
    `import type { Client } from '../client.js';`,
    `import type { RequestOptions } from '../client-options.js';`,
    `import type { TypedDocument } from '../document.js';`,
    mutation ? `import { type Keyless, keyed } from '../idempotency.js';` : null,
    /\bTypes\./.test(types) ? `import type * as Types from './types.js';` : null,
    '',
    types,
    `export type ${type}Result = ${type}Data['${field}'];`,
    list ? `export type ${type}Node = ${type}Result['nodes'][number];` : null,
    '',
    `export const ${name}Document =`,
    `  ${JSON.stringify(text)} as TypedDocument<${type}Data, ${type}Variables>;`,
    '',
    functionOf(operation, type, optional),
  ];
  return `${lines.filter((line) => line !== null).join('\n')}\n`;
};

/** Throws with every way in which an operation would be refused by the server: the generator passes over some. */
const checkDocuments = (schema: string, operations: readonly Operation[]): void => {
  const built = buildSchema(schema);
  const wrong = operations.flatMap(({ file, document }) =>
    validate(built, document).map(({ message }) => `operations/${file}.graphql: ${message}`),
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
};

/** All modules of `src/operations`, by file name, not yet formatted. */
export const modulesOf = async (
  schema: string,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, string>> => {
  checkDocuments(schema, operations);
  const modules = new Map([['types.ts', await sharedTypes(schema, operations)]]);
  for (const operation of operations)
    modules.set(`${operation.file}.ts`, await operationModule(schema, operation));
  const index = operations.map(({ file }) => `export * from './${file}.js';`);
  modules.set('index.ts', `${HEADER('operations/')}${index.join('\n')}\nexport type * from './types.js';\n`);
  return modules;
};
