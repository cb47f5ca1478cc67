const OLDEST = [22, 17] as const;

/** Whether a Node version such as `24.1.0` can run this package: node:sqlite and MikroORM 7 need 22.17. */
export const nodeIsNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/** One sentence and exit 1 where Node is too old; called before anything else is loaded. */
export const checkNode = (): void => {
  if (nodeIsNewEnough(process.versions.node)) return;
  process.stderr.write(
    `Danvan needs Node ${OLDEST.join('.')} or newer (this is ${process.versions.node}): run it through pnpm, as in "npx pnpm@12 start", which brings its own Node 24.\n`,
  );
  process.exit(1);
};
