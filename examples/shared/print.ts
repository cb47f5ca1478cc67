/** Writes lines to the standard output; whoever reads may have enough of them early, as `head` does. */
export const print = (lines: readonly string[]): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
};
