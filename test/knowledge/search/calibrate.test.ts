import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { createCalibrations } from '../../../knowledge/calibrations.ts';
import type { Calibration } from '../../../knowledge/search/asked/calibration.ts';
import { type Ran, runCommand } from '../../fixtures/runCommand.ts';
import { tempFolder } from '../../fixtures/tempFolder.ts';
import { NOW, openRepository } from '../openRepository.ts';
import { entry, fileOf } from '../small.ts';

const CITY = fileOf({
  entries: [
    entry('waste', { names: { en: 'Bulky waste collection' } }),
    entry('light', { names: { en: 'Report a street lamp' } }),
    entry('library', { names: { en: 'Library card' } }),
    entry('draft', { names: { en: 'Draft' }, status: 'draft' }),
  ],
});
const KINDS = [
  'old',
  'large',
  'broken',
  'heavy',
  'small',
  'green',
  'loud',
  'empty',
  'crooked',
  'rusty',
  'cheap',
  'tall',
];
/** People of this city have words of their own, which none of its entries has. */
const ASKED = KINDS.flatMap((kind) => [
  { q: `my ${kind} zibbywocket has to go`, lang: 'en', gold: ['waste'] },
  { q: `the ${kind} flumdoodle in our lane is out`, lang: 'en', gold: ['light'] },
  { q: `who won the ${kind} match`, lang: 'en', gold: [] },
]);

describe('npm run evaluate -- --calibrate, over what is published', function () {
  this.timeout(120_000);
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  const at = (name: string) => join(folder.path, name);

  beforeEach(async () => {
    folder = await tempFolder();
    const { repository, close } = await openRepository(at('data'));
    await repository.importKnowledge(CITY);
    await close();
    await writeFile(at('asked.jsonl'), ASKED.map((one) => `${JSON.stringify(one)}\n`).join(''));
  });
  afterEach(() => folder.remove());

  function evaluate(...words: string[]): Promise<Ran> {
    return runCommand('evaluate', words, { DATA_DIR: at('data') });
  }

  async function kept(): Promise<Calibration | undefined> {
    const { store, close } = await openRepository(at('data'));
    const calibration = await createCalibrations(store, () => NOW).read();
    await close();
    return calibration;
  }

  it('weighs the ways against each other, and keeps the best only when told to', async () => {
    const { code, output } = await evaluate('--calibrate', at('asked.jsonl'));
    expect(code, output).to.equal(0);
    expect(output)
      .to.match(/as it ships +hit@1/)
      .and.match(/threshold +hit@1/);
    expect(output).to.match(/questions remembered +hit@1 1\.000 .*<- best/);
    expect(await kept()).to.equal(undefined);
    expect((await evaluate('--calibrate', at('asked.jsonl'), '--keep')).output).to.include('Kept');
    expect((await kept())?.questions).to.have.length(ASKED.length);
    expect((await evaluate('--forget')).output).to.include('Forgotten');
    expect(await kept()).to.equal(undefined);
  });

  it('refuses an answer that is not published, and says how it is used', async () => {
    await writeFile(at('stray.jsonl'), '{"q":"what of this","gold":["draft"]}\n');
    const { code, output } = await evaluate('--calibrate', at('stray.jsonl'), '--keep');
    expect(code).to.equal(1);
    expect(output).to.include('there is no entry "draft"');
    const files = ['--kb', at('kb.json'), '--questions', at('asked.jsonl')];
    expect((await evaluate(...files, '--calibrate', at('asked.jsonl'), '--keep')).code).to.equal(2);
  });
});
