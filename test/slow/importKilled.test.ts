import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createRandom } from '../fixtures/random.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { openRepository } from '../knowledge/openRepository.ts';
import { entry, fileOf } from '../knowledge/small.ts';

const KILLS = 11;
/** Ten lines of progress, and one that it is done. */
const TOLD = 11;

describe('an import that is killed', () => {
  it('at any moment leaves the knowledge base as it was or as it was to become', async () => {
    const folder = await tempFolder();
    const random = createRandom(7);
    const generation = (round: number) =>
      fileOf({ entries: Array.from({ length: 4000 }, (_, at) => entry(`g${round % 2}-${at}`, { visits: round })) });
    const data = join(folder.path, 'data');
    let standing = fileOf({});
    const outcomes = { before: 0, after: 0 };
    for (let round = 1; round <= KILLS; round++) {
      const file = join(folder.path, `${round}.json`);
      await writeFile(file, JSON.stringify(generation(round)));
      await importAndKill(file, data, 1 + ((round * 3) % TOLD), random.below(60));
      const open = await openRepository(data);
      const seen = await open.repository.exportKnowledge();
      await open.close();
      const isAfter = seen.entries[0]?.visits === round;
      outcomes[isAfter ? 'after' : 'before']++;
      expect(seen).to.deep.equal(isAfter ? generation(round) : standing);
      standing = seen;
    }
    expect(outcomes.before, 'killed early enough').to.be.above(0);
    expect(outcomes.after, 'killed late enough').to.be.above(0);
    console.log(`      ${outcomes.before} as before, ${outcomes.after} as after`);
    await folder.remove();
  }).timeout(300_000);
});

/** Killed a moment after it has told of so many tens of hundred; the last word of an import that is let go on is "Imported". */
async function importAndKill(file: string, dataDir: string, tens: number, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/commands/kb.ts', 'import', file, '--replace'], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  let lines = 0;
  for await (const _ of createInterface(child.stdout)) {
    if (++lines < tens) continue;
    await Promise.race([ended, pause(afterMs)]);
    break;
  }
  child.kill('SIGKILL');
  await ended;
}
