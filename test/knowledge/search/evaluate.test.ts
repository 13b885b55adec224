import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const KB = [
  { id: 'pass_1', title: 'Renew a passport', text: '', lang: 'en', aliases: ['passport expired', 'extend passport'] },
  {
    id: 'bill_1',
    title: 'Wrong water bill',
    text: 'When the bill is too high.',
    lang: 'en',
    aliases: ['water bill too high'],
  },
  { id: 'tree_1', title: 'Have a tree cut', text: 'A tree in the street is ill.', lang: 'en' },
];
const QUESTIONS = [
  { q: 'my passport expired', lang: 'en', gold: ['pass_1'] },
  { q: 'water bil is too high', lang: 'en', gold: ['bill_1'] },
  { q: 'who won the match', lang: 'en', gold: [], oos: 'far' },
];

describe('Testing a knowledge base before it is published', function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
    await write('kb.jsonl', KB);
    await write('q.jsonl', QUESTIONS);
  });
  after(() => rm(folder, { recursive: true }));

  it('gives the figures as JSON, and each ranking in a file, ids as the file has them', async () => {
    const out = join(folder, 'ranked.jsonl');
    const { stdout, code } = await evaluate(
      '--kb',
      path('kb.jsonl'),
      '--questions',
      path('q.jsonl'),
      '--out',
      out,
      '--json',
    );
    expect(code).to.equal(0);
    expect(JSON.parse(stdout)).to.include({ questions: 3, outOfScope: 1, hit1: 1, hit3: 1, auroc: 1, entries: 3 });
    const lines = (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).to.have.length(3);
    expect(lines[0]).to.have.nested.property('ranked[0].id', 'pass_1');
    expect(lines[0]).to.include({ q: 'my passport expired', accepted: true });
    expect(lines[2]).to.include({ accepted: false });
  });

  it('finds its threshold on questions of its own', async () => {
    const { stdout } = await evaluate(
      '--kb',
      path('kb.jsonl'),
      '--questions',
      path('q.jsonl'),
      '--calibrate',
      path('q.jsonl'),
      '--json',
    );
    expect(JSON.parse(stdout)).to.include({ joint: 1, f1: 1 });
  });

  it('sorts texts into categories', async () => {
    const examples = ['lamp dark', 'lamp broken', 'rubbish full', 'rubbish old'].map((text, i) => ({
      text,
      label: i < 2 ? 'light' : 'waste',
    }));
    await write('train.jsonl', examples);
    await write('test.jsonl', [{ text: 'the lamp', label: 'light' }]);
    const out = join(folder, 'predicted.jsonl');
    const { stdout } = await evaluate(
      '--train',
      path('train.jsonl'),
      '--test',
      path('test.jsonl'),
      '--out',
      out,
      '--json',
    );
    expect(JSON.parse(stdout)).to.deep.equal({ texts: 1, accuracy: 1, macroF1: 1 });
    expect(JSON.parse(await readFile(out, 'utf8'))).to.deep.equal({
      text: 'the lamp',
      label: 'light',
      predicted: 'light',
    });
  });

  it('names the file, the line and the fault of what it cannot use', async () => {
    await writeFile(path('faulty.jsonl'), '{"q":"fine","gold":[]}\n{"q":5,"gold":"x"}\n');
    const { stderr, code } = await evaluate('--kb', path('kb.jsonl'), '--questions', path('faulty.jsonl'));
    expect(code).to.equal(1);
    expect(stderr).to.match(/faulty\.jsonl, line 2: q: .*gold: /);
  });

  it('refuses an answer that is not in the knowledge base', async () => {
    await write('stranger.jsonl', [{ q: 'x', gold: ['nobody'] }]);
    const { stderr, code } = await evaluate('--kb', path('kb.jsonl'), '--questions', path('stranger.jsonl'));
    expect(code).to.equal(1);
    expect(stderr).to.contain('there is no entry "nobody"');
  });

  it('refuses a number of questions that is none', async () => {
    const { stderr, code } = await evaluate('--all', '--sets', folder, '--most', 'some');
    expect(code).to.equal(1);
    expect(stderr).to.contain('--most some');
  });

  it('says how it is used when it is not understood', async () => {
    const { stderr, code } = await evaluate('--nonsense');
    expect(code).to.equal(2);
    expect(stderr).to.contain('Usage:');
  });

  const path = (name: string) => join(folder, name);

  function write(name: string, items: object[]): Promise<void> {
    return writeFile(path(name), items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  }

  async function evaluate(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
    const command = ['--import', 'tsx', 'bot/commands/evaluate.ts', ...args];
    return promisify(execFile)(process.execPath, command).then(
      ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
      (error: { stdout: string; stderr: string; code: number }) => error,
    );
  }
});
