export interface Progress {
  step(): void;
  end(): void;
}

/** A line on standard error that counts along, where someone is looking. */
export function createProgress(total: number | undefined, what = 'questions'): Progress {
  let done = 0;
  const isWatched = process.stderr.isTTY;
  const show = () => process.stderr.write(`\r${done}${total === undefined ? '' : ` of ${total}`} ${what}`);
  return {
    step() {
      done++;
      if (isWatched && done % 50 === 0) show();
    },
    end() {
      show();
      process.stderr.write('\n');
    },
  };
}
