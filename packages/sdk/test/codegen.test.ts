import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { formatted } from '../codegen/format.js';
import { modulesOf } from '../codegen/modules.js';
import { readOperations } from '../codegen/operation.js';

const folder = new URL('../src/operations/', import.meta.url);
const schema = readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8');

describe('the operations', () => {
  it('are those of the .graphql files and the committed schema: "npx pnpm@12 codegen" changes nothing', async () => {
    const modules = await modulesOf(schema, readOperations());
    expect(readdirSync(folder).sort()).toEqual([...modules.keys()].sort());
    for (const [name, text] of modules)
      expect([name, readFileSync(new URL(name, folder), 'utf8')]).toEqual([
        name,
        formatted(`packages/sdk/src/operations/${name}`, text),
      ]);
  });

  it('fail where an operation asks for what the schema does not have', async () => {
    const [one] = readOperations();
    if (!one) throw new Error('no operation');
    await expect(modulesOf('type Query { other: Int }', [one])).rejects.toThrow(
      /operations\/.*\.graphql: .*apiInfo/,
    );
  });

  it('fail where the server would refuse an operation that types could be made of', async () => {
    const [one] = readOperations();
    if (!one) throw new Error('no operation');
    const document = parse('query apiInfo($unused: Int) { apiInfo { version } }');
    await expect(modulesOf(schema, [{ ...one, document }])).rejects.toThrow(/"\$unused" is never used/);
  });
});
