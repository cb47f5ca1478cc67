// The packages need Node 22.17 or newer; the workspace brings Node 24 for pnpm scripts.
const [major, minor] = process.versions.node.split('.').map(Number);

export function checkNode() {
  if (major > 22 || (major === 22 && minor >= 17)) return;
  console.error(
    `Danvan needs Node 22.17 or newer (this is ${process.versions.node}): run it through pnpm, as in "npx pnpm@12 start", which brings its own Node 24.`,
  );
  process.exit(1);
}
