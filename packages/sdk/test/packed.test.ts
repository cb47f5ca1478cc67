import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Application, newApplication } from './support/packed.js';

/** Asks the server as any application would: one answer, rows of several pages, a refusal, an unknown id. */
const ASK = `async (sdk, endpoint, options = {}) => {
  const client = sdk.createClient({ endpoint, ...options });
  const { version } = await sdk.apiInfo(client);
  const rows = await sdk.paginate(client, sdk.listBodies, { first: 20 }).toArray({ limit: 50 });
  const { nodes } = await sdk.listDuties(client, {
    bodies: ['thai-nguyen/bloc/grassroots-party-committees'],
    from: '2024-10-01', to: '2024-10-31', asOf: { on: '2024-10-01' },
  });
  const refused = await sdk.listDocuments(client, { after: 'nonsense' }).catch((error) => error);
  const none = await sdk.getBody(client, { id: 'nowhere/body' });
  return JSON.stringify({
    version, rows: new Set(rows.map(({ id }) => id)).size, due: nodes[0].dueOn, none,
    refused: [sdk.isApiError(refused), refused.name, refused.code, refused.requestId.length > 8],
  });
}`;

const ANSWER = {
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  rows: 50,
  due: '2024-10-31',
  none: null,
  refused: [true, 'InvalidCursorError', 'INVALID_CURSOR', true],
};

describe('the packages, as an application installs them', () => {
  let application: Application;
  let endpoint: string;
  beforeAll(async () => {
    application = newApplication();
    endpoint = await application.startServer();
  });
  afterAll(() => application.remove());

  describe('by the compiler', () => {
    it.each([
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ])('module %s, resolution %s', (module, resolution) => {
      const settings = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--target', 'es2022'];
      const modules = ['--module', module, '--moduleResolution', resolution];
      const bare = ['--lib', 'es2024,dom,dom.asynciterable', '--types', ''];
      expect(application.compile(...settings, ...modules, ...bare, 'types.ts', 'domain.ts')).toBe('');
      // the declarations of what the server depends on are not ours to mend
      const loose = ['--lib', 'es2024,dom,esnext.disposable', '--skipLibCheck'];
      expect(application.compile(...settings, ...modules, ...loose, 'server.ts')).toBe('');
    });
  });

  describe('by Node', () => {
    it('as an ES module', () => {
      const text = `import * as sdk from '@danvan/sdk'; console.log(await (${ASK})(sdk, '${endpoint}'));`;
      expect(JSON.parse(application.run('esm.mjs', text))).toEqual(ANSWER);
    });

    it('by require', () => {
      const text = `const sdk = require('@danvan/sdk'); (${ASK})(sdk, '${endpoint}').then(console.log);`;
      expect(JSON.parse(application.run('cjs.cjs', text))).toEqual(ANSWER);
    });

    it('with the other entry points, by both', () => {
      const names = (call: string): string => `[
        typeof ${call}'@danvan/sdk/webhooks')).verifyWebhook, typeof ${call}'@danvan/domain')).dutiesOf,
        ${call}'@danvan/domain/law')).law.length > 5, Object.keys(${call}'@danvan/domain/law/thai-nguyen/29-hd-duk'))).length,
        typeof ${call}'@danvan/domain/reference')).referenceRegistry, ${call}'@danvan/sdk/package.json'JSON)).name,
      ]`;
      const expected = ['function', 'function', true, 1, 'function', '@danvan/sdk'];
      const byImport = names('(await import(')
        .replace('JSON)', ", { with: { type: 'json' } })")
        .replace('.name', '.default.name');
      expect(JSON.parse(application.run('entries.mjs', `console.log(JSON.stringify(${byImport}))`))).toEqual(
        expected,
      );
      const byRequire = names('(require(').replace('JSON)', ')');
      expect(JSON.parse(application.run('entries.cjs', `console.log(JSON.stringify(${byRequire}))`))).toEqual(
        expected,
      );
    });
  });

  describe('by a bundler, for browsers', () => {
    let code: string;
    let metafile: Metafile;
    beforeAll(async () => {
      const result = await build({
        stdin: { contents: `export * from '@danvan/sdk';`, resolveDir: application.folder },
        bundle: true,
        format: 'iife',
        globalName: 'sdk',
        platform: 'browser',
        metafile: true,
        write: false,
      });
      code = result.outputFiles[0]?.text ?? '';
      metafile = result.metafile;
    });

    it('as one script of this package alone', () => {
      const inputs = Object.keys(metafile.inputs);
      expect(inputs.length).toBeGreaterThan(30);
      for (const input of inputs)
        expect(input).toMatch(/node_modules\/@danvan\/sdk\/dist\/.*\.js$|^<stdin>$/);
      expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
      expect(code).not.toMatch(/\bnode:|\brequire\(/);
    });

    // the names that every edge runtime has, and no others: neither process nor Buffer nor any of Node
    const edge = () => {
      const { AbortController, Headers, Response, crypto, performance, structuredClone } = globalThis;
      const { setTimeout, clearTimeout, fetch } = globalThis;
      const names = { AbortController, Headers, Response, crypto, performance, structuredClone };
      return { ...names, setTimeout, clearTimeout, fetch };
    };

    it('which asks a server where there is neither process nor Buffer', async () => {
      const kinds = '[typeof process, typeof Buffer, typeof require, typeof window]';
      const script = `${code}; (async () => [${kinds}, await (${ASK})(sdk, '${endpoint}')])()`;
      const [names, answer] = await runInNewContext(script, edge());
      expect([...names]).toEqual(Array(4).fill('undefined'));
      expect(JSON.parse(answer)).toEqual(ANSWER);
    });

    it('and tries again, waits, times out and verifies there too', async () => {
      const webhooks = await build({
        stdin: { contents: `export * from '@danvan/sdk/webhooks';`, resolveDir: application.folder },
        ...{ bundle: true, format: 'iife', globalName: 'hooks', platform: 'neutral', write: false },
      });
      const script = `${code}; ${webhooks.outputFiles[0]?.text}; (async () => {
        const answers = [
          () => Promise.reject(new TypeError('lost')),
          () => new Response('{"data":{"apiInfo":{"version":"1"}}}'),
          () => new Promise(() => {}),
        ];
        const options = { endpoint: '/graphql', random: () => 0, fetch: () => answers.shift()() };
        const info = await sdk.apiInfo(sdk.createClient({ ...options, retries: 1 }));
        const slow = await sdk.apiInfo(sdk.createClient({ ...options, retries: 0, timeout: 5 }))
          .catch((error) => error.name);
        const forged = await hooks.verifyWebhook('{}', {
          'webhook-id': 'a', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA',
        }, 'whsec_AAAA', { now: 1000 }).catch((error) => error.code);
        return JSON.stringify([info, slow, forged]);
      })()`;
      const result: unknown = await runInNewContext(script, { ...edge(), atob, TextEncoder, TextDecoder });
      expect(JSON.parse(String(result))).toEqual([{ version: '1' }, 'TimeoutError', 'SIGNATURE_MISMATCH']);
    });
  });

  it('is what is installed there, not this workspace', () => {
    const require = createRequire(`${application.folder}/x.js`);
    for (const name of ['sdk', 'domain/dist/bundle', 'api'])
      expect(require.resolve(`@danvan/${name.split('/')[0]}`)).toMatch(
        new RegExp(`node_modules/@danvan/${name}(?:/dist)?/index\\.js$`),
      );
  });

  it('has the domain in one file, and law and reference data on top of that same file', () => {
    const text = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      const ofDomain = () => loaded.splice(0).filter((url) => url.includes('/@danvan/domain/')).length;
      const { DomainError, asOf, composeLaw, day, dutiesOf } = await import('@danvan/domain');
      const main = ofDomain();
      const { thaiNguyen29 } = await import('@danvan/domain/law/thai-nguyen/29-hd-duk');
      const document = ofDomain();
      const { law } = await import('@danvan/domain/law');
      const { referenceRegistry } = await import('@danvan/domain/reference');
      let misuse;
      try { referenceRegistry().bodies.get('ha-tinh/party-committee'); day('2024-02-31'); } catch (error) { misuse = error; }
      console.log(JSON.stringify([main, document, law.includes(thaiNguyen29), misuse instanceof DomainError, ofDomain() > 2]));`;
    const [main, document, sameDocument, sameError, more] = JSON.parse(application.run('files.mjs', text));
    expect(main).toBe(1);
    expect(document).toBeLessThan(12);
    expect([sameDocument, sameError, more]).toEqual([true, true, true]);
  });
});
