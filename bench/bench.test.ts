import { describe, expect, it } from 'vitest';
import { contextOf } from './bench.js';
import { benchFiles, loadBench } from './discover.js';

/** That each bench still runs and its contestants still agree; how fast they are is for nobody to assert. */
describe('every bench runs', () => {
  it.each(benchFiles())('$name', async ({ name, path }) => {
    const bench = await loadBench(path);
    expect(bench.name).toBe(name);
    if (bench.needs !== undefined) return;
    const figures = await bench.run(contextOf('smoke'));
    expect(figures.length).toBeGreaterThan(0);
    for (const { what, met } of figures) expect([what, met]).toEqual([expect.stringMatching(/\S/), null]);
  });
});
