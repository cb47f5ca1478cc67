import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  stripIgnoredCharacters,
} from 'graphql';

/** One operation file, read. */
export interface Operation {
  /** Of the file and its module: `list-duties`. */
  readonly file: string;
  /** In the document and of the function: `listDuties`. */
  readonly name: string;
  /** The one root field that it asks for: `duties`. */
  readonly field: string;
  readonly mutation: boolean;
  /** Whether it gives a page of rows. */
  readonly list: boolean;
  /** The comment at the top of the file. */
  readonly summary: string;
  readonly text: string;
  readonly document: DocumentNode;
}

const folder = new URL('../operations/', import.meta.url);

const only = <T>(values: readonly T[], what: string): T => {
  const [value] = values;
  if (value === undefined || values.length !== 1)
    throw new Error(`${what}: one is needed, ${values.length} found`);
  return value;
};

const rootField = (operation: OperationDefinitionNode, file: string): string => {
  const field = only(operation.selectionSet.selections, `${file}: root fields`);
  if (field.kind !== Kind.FIELD || field.alias) throw new Error(`${file}: a plain root field is needed`);
  return field.name.value;
};

const read = (file: string): Operation => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  const document = parse(source);
  const operation = only(document.definitions, `${file}: definitions`);
  if (operation.kind !== Kind.OPERATION_DEFINITION || !operation.name)
    throw new Error(`${file}: no named operation`);
  const name = operation.name.value;
  return {
    file: file.replace(/\.graphql$/, ''),
    name,
    field: rootField(operation, file),
    mutation: operation.operation === 'mutation',
    list: operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'after') ?? false,
    summary: /^# (.+)/.exec(source)?.[1] ?? '',
    text: stripIgnoredCharacters(source),
    document,
  };
};

/** All operations, by file name. */
export const readOperations = (): Operation[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map(read);
