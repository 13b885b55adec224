import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Ran, runCommand } from '../fixtures/runCommand.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { openRepository } from '../knowledge/openRepository.ts';
import { entry, fileOf, office } from '../knowledge/small.ts';

describe('npm run kb', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  const at = (name: string) => join(folder.path, name);

  beforeEach(async () => {
    folder = await tempFolder();
  });
  afterEach(() => folder.remove());

  function kb(...words: string[]): Promise<Ran> {
    return runCommand('kb', words, { DATA_DIR: at('data') });
  }

  it('imports, exports, and says what it did', async () => {
    const file = fileOf({ entries: [entry('a', { offices: ['o'] })], offices: [office('o')] });
    await writeFile(at('kb.json'), JSON.stringify(file));
    expect(await kb('import', at('kb.json'), '--replace')).to.deep.equal({
      code: 0,
      output: 'Imported 1 entries, 1 offices, 0 areas: 2 added or changed, 0 removed.\n',
    });
    expect((await kb('export', at('out.json'))).code).to.equal(0);
    expect(JSON.parse(await readFile(at('out.json'), 'utf8'))).to.deep.equal(file);
    await writeFile(at('more.json'), JSON.stringify(fileOf({ entries: [entry('b', { offices: ['o'] })] })));
    expect((await kb('check', at('more.json'))).output).to.include('Good: 1 entries');
  }).timeout(60_000);

  it('refuses a faulty file with a line a fault, and exit status 1', async () => {
    await writeFile(
      at('kb.json'),
      JSON.stringify(fileOf({ entries: [entry('A'), entry('b', { offices: ['nowhere'] })] })),
    );
    for (const command of ['check', 'import']) {
      const { code, output } = await kb(command, at('kb.json'));
      expect(code).to.equal(1);
      expect(
        output
          .split('\n')
          .slice(0, 2)
          .map((line) => line.split(':', 1)[0]),
      ).to.deep.equal(['entries[0].id', 'entries[1].offices[0]']);
    }
    expect(await kb('check', at('missing.json'))).to.deep.include({ code: 1 });
  }).timeout(60_000);

  it('explains itself to whoever holds it wrong, with exit status 2', async () => {
    for (const words of [[], ['import'], ['export', 'a', 'b'], ['check', 'a', '--replace'], ['delete', 'a']]) {
      const { code, output } = await kb(...words);
      expect(code, words.join(' ')).to.equal(2);
      expect(output).to.include('Usage:');
    }
  }).timeout(60_000);

  it('names the console where a running server has the knowledge base', async () => {
    await writeFile(at('kb.json'), JSON.stringify(fileOf({})));
    const running = await openRepository(at('data'));
    await running.repository.isEmpty();
    const { code, output } = await kb('import', at('kb.json'));
    await running.close();
    expect(code).to.equal(1);
    expect(output).to.include('in use').and.to.include('/console');
  }).timeout(60_000);
});
