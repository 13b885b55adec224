import { writeFile } from 'node:fs/promises';
import { describeFault } from '../../knowledge/fault.ts';
import { readKnowledgeFiles } from '../../knowledge/files/readFiles.ts';
import { FileError } from '../../knowledge/files/fileError.ts';
import type { Entry } from '../../knowledge/model.ts';
import { readSampleCity } from '../../knowledge/sample/index.ts';
import { exportProject, type ExampleQuestion } from '../../dialogs/recognisers/clu/project.ts';
import { EXAMPLES } from '../../dialogs/recognisers/examples/index.ts';

const USAGE = `Usage:
  npm run clu -- export [FILE] [--kb KB]   writes the project for Azure's conversational language understanding
FILE is right-door-clu.json unless named. KB is your knowledge file (npm run kb -- export KB); its names and aliases teach what
a question is. Without it the sample city's are taken.`;

const PROJECT = 'RightDoor';
const FILE = 'right-door-clu.json';

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 done, 1 refused, 2 not understood. */
async function run([command, ...words]: string[]): Promise<number> {
  const at = words.indexOf('--kb');
  const [, kb] = at < 0 ? [] : words.splice(at, 2);
  const [file = FILE, ...others] = words;
  if (command !== 'export' || others.length || file.startsWith('-') || (at >= 0 && !kb)) {
    console.error(USAGE);
    return 2;
  }
  return writeProject(file, kb);
}

async function writeProject(file: string, kb: string | undefined): Promise<number> {
  const entries = await readEntries(kb);
  if (!entries) return 1;
  const project = exportProject(PROJECT, EXAMPLES, entries.flatMap(questionsOf));
  await writeFile(file, `${JSON.stringify(project, null, 2)}\n`);
  const { intents, entities, utterances } = project.assets;
  const languages = new Set(utterances.map(({ language }) => language)).size;
  console.log(
    `${file}: ${intents.length} intents, ${entities.length} entities, ${utterances.length} utterances in ${languages} languages.
In Language Studio: Conversational language understanding, Import, then Train and Deploy. CLU_PROJECT is the name that you
give it there, CLU_DEPLOYMENT the deployment's.`,
  );
  return 0;
}

async function readEntries(kb: string | undefined): Promise<Entry[] | undefined> {
  if (kb === undefined) return (await readSampleCity()).entries;
  try {
    const { file, faults } = (await readKnowledgeFiles([kb])).check();
    if (file) return file.entries;
    console.error(faults.map(describeFault).join('\n'));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(error.message);
  }
  return undefined;
}

function questionsOf({ names, aliases = {}, status }: Entry): ExampleQuestion[] {
  if (status !== 'published') return [];
  return [
    ...Object.entries(names).map(([language, text]) => ({ language, text })),
    ...Object.entries(aliases).flatMap(([language, texts]) => texts.map((text) => ({ language, text }))),
  ];
}
