import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { adviseOn } from '../../knowledge/advise.ts';
import type { Checked } from '../../knowledge/check.ts';
import { describeFault, KnowledgeFaultsError } from '../../knowledge/fault.ts';
import { readKnowledgeFiles } from '../../knowledge/files/readFiles.ts';
import { writeKnowledge } from '../../knowledge/files/writeFiles.ts';
import type { KnowledgeFile } from '../../knowledge/model.ts';
import { createQuestions } from '../../knowledge/questions/questions.ts';
import { isStrayReference, NOTHING_KNOWN } from '../../knowledge/references.ts';
import { KnowledgeBusyError } from '../../knowledge/ledger.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import { systemClock } from '../../store/clock.ts';
import { StoreUnavailableError } from '../../store/store.ts';

const USAGE = `Usage:
  npm run kb -- import FILE... [--replace]   adds or updates by id; with --replace nothing else is kept
  npm run kb -- export FILE                  .json, .jsonl, or .csv for three tables in a folder of that name
  npm run kb -- check FILE...                lists every fault, and changes nothing
  npm run kb -- questions FILE               the city's own questions, on which drafts are tried in the console
Files are JSON, JSONL (an article a line) or CSV (entries.csv, offices.csv, areas.csv, or their folder).
DATA_DIR or MONGODB_URL tell where the knowledge base is.`;

const REFUSED = 1;
/** Fewer items are imported before anyone could read of their progress. */
const IS_LARGE = 2000;

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 done, 1 refused, 2 not understood. */
async function run([command, ...rest]: string[]): Promise<number> {
  const options = rest.filter((word) => word.startsWith('--'));
  const files = rest.filter((word) => !word.startsWith('--'));
  const isReplacing = options.includes('--replace');
  const isUnderstood = options.every((option) => option === '--replace' && command === 'import');
  if (isUnderstood && command === 'import' && files.length) return importFiles(files, isReplacing);
  if (isUnderstood && command === 'check' && files.length) return checkFiles(files);
  if (isUnderstood && command === 'export' && files[0] && files.length === 1) return exportTo(files[0]);
  if (isUnderstood && command === 'questions' && files[0] && files.length === 1) return takeQuestions(files[0]);
  console.error(USAGE);
  return 2;
}

async function importFiles(paths: string[], replace: boolean): Promise<number> {
  const files = await readKnowledgeFiles(paths);
  return withRepository(async (repository) => {
    const file = tellFaults(files.check(replace ? NOTHING_KNOWN : await repository.known()));
    if (!file) return REFUSED;
    const onProgress = files.size >= IS_LARGE ? createProgress() : () => undefined;
    const { changed, removed } = await repository.importKnowledge(file, { replace, by: 'npm run kb', onProgress });
    console.log(`Imported ${countOf(file)}: ${changed} added or changed, ${removed} removed.`);
    return 0;
  });
}

async function exportTo(path: string): Promise<number> {
  return withRepository(async (repository) => {
    const file = await repository.exportKnowledge();
    await writeKnowledge(path, file);
    console.log(`Exported ${countOf(file)}.`);
    return 0;
  });
}

async function takeQuestions(path: string): Promise<number> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    console.error(`There is no file ${path}, or it cannot be read.`);
    return REFUSED;
  }
  const { readQuestions } = await import('../../knowledge/questions/readQuestions.ts');
  const { withStore } = await import('./withStore.ts');
  return withStore(async ({ store, config }) => {
    const { questions, faults } = readQuestions(bytes, config.place.defaultLanguage);
    if (!questions) {
      console.error(faults.join('\n'));
      return REFUSED;
    }
    await createQuestions(store, systemClock).take(questions, { by: 'npm run kb', name: basename(path) });
    console.log(`Took ${questions.length} questions.`);
    return 0;
  }, explain);
}

/** The store is looked at only for what a file refers to and does not hold itself. */
async function checkFiles(paths: string[]): Promise<number> {
  const files = await readKnowledgeFiles(paths);
  const alone = files.check();
  const isStray = !alone.file && alone.faults.every(isStrayReference);
  if (!isStray) return tellChecked(alone);
  return withRepository(async (repository) => tellChecked(files.check(await repository.known())));
}

function tellChecked(checked: Checked): number {
  const file = tellFaults(checked);
  if (!file) return REFUSED;
  for (const advice of adviseOn(file)) console.log(`Note: ${describeFault(advice)}`);
  console.log(`Good: ${countOf(file)}.`);
  return 0;
}

function tellFaults(checked: Checked): KnowledgeFile | undefined {
  if (checked.file) return checked.file;
  console.error(checked.faults.map(describeFault).join('\n'));
  console.error(`${checked.faults.length} ${checked.faults.length === 1 ? 'fault' : 'faults'}; nothing was changed.`);
  return undefined;
}

/** Loaded when it is needed: a check of files alone needs no store. */
async function withRepository(work: (repository: KnowledgeRepository) => Promise<number>): Promise<number> {
  const [{ withStore }, { createKnowledgeRepository }] = await Promise.all([
    import('./withStore.ts'),
    import('../../knowledge/repository.ts'),
  ]);
  return withStore(({ store }) => work(createKnowledgeRepository(store, systemClock)), explain);
}

function explain(error: unknown): string | undefined {
  if (error instanceof KnowledgeFaultsError || error instanceof KnowledgeBusyError) return error.message;
  return error instanceof StoreUnavailableError ? adviseOnStore(error) : undefined;
}

function adviseOnStore({ message }: StoreUnavailableError): string {
  if (!message.includes('in use')) return message;
  return `${message}\nA running server has the knowledge base. Change it in the console of that server (/console), or stop the server first.`;
}

/** A line that is written over on a terminal, and now and then a new one elsewhere. */
function createProgress(): (progress: { done: number; total: number }) => void {
  let told = 0;
  return ({ done, total }) => {
    const percent = Math.floor((100 * done) / total);
    if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${total} (${percent} %)${done === total ? '\n' : ''}`);
    else if (percent >= told + 10 || done === total) console.log(`${done} of ${total} (${percent} %)`);
    else return;
    told = percent;
  };
}

function countOf({ entries, offices, areas }: KnowledgeFile): string {
  return `${entries.length} entries, ${offices.length} offices, ${areas.length} areas`;
}
