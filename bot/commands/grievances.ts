import { createGrievances } from '../../grievances/createGrievances.ts';
import type { Grievances } from '../../grievances/grievances.ts';
import { createOfficerNotices, type OfficerNotices } from '../../grievances/officerNotices.ts';
import { trainClassifier } from '../../knowledge/search/classifier.ts';
import { systemClock } from '../../store/clock.ts';
import { withStore } from './withStore.ts';

const USAGE = `Usage:
  npm run grievances -- retention    lists the closed grievances whose personal data would be removed now; removes nothing
  npm run grievances -- reseal       seals personal data anew with the first key of DATA_KEY; keep the last key, look-ups need it
DATA_DIR or MONGODB_URL tell where they are; a folder is used by one program at a time, so end the other first.`;

interface Opened {
  grievances: Grievances;
  officerNotices: OfficerNotices;
}

const COMMANDS: Record<string, (opened: Opened) => Promise<void>> = {
  async retention({ grievances }) {
    const { references } = await grievances.work.runRetention({ dryRun: true });
    for (const reference of references) console.log(reference);
    console.error(`${references.length} would lose what is personal. Nothing was changed.`);
  },
  async reseal({ grievances, officerNotices }) {
    const changed = await grievances.work.reseal();
    const notices = await officerNotices.reseal();
    console.log(`${changed} grievances and ${notices} notices are sealed with the first key now.`);
  },
};

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 done, 1 not to be done, 2 not understood. */
async function run([name = '', ...more]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) && !more.length ? COMMANDS[name] : undefined;
  if (command) return open(command);
  console.error(USAGE);
  return 2;
}

function open(command: (opened: Opened) => Promise<void>): Promise<number> {
  return withStore(async ({ config, store, vault }) => {
    const grievances = createGrievances({
      store,
      vault,
      clock: systemClock,
      settings: config.grievances,
      train: (examples) => trainClassifier(examples),
      notifier: { notify: () => Promise.reject(new Error('[grievances] nobody is told anything by this command')) },
      onError: (error, reference) => console.error(`${reference}: ${String(error)}`),
    });
    await command({ grievances, officerNotices: createOfficerNotices(store, vault) });
    return 0;
  });
}
