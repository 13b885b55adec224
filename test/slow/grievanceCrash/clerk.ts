import { appendFileSync } from 'node:fs';
import { createEmbeddedStore } from '../../../store/embedded/index.ts';
import { contact, draft, HOUR, openOffice, rafiq, SUNDAY } from '../../grievances/office.ts';

/**
 * A process that files, works on and tells of grievances until it is killed: `clerk.ts FOLDER LOG FROM`. What was acknowledged
 * and what was told stands in the log, a line each.
 */
const [folder = '', log = '', from = '0'] = process.argv.slice(2);
const store = createEmbeddedStore({ folder, log: { warn: () => undefined } });
await store.ping();
const office = openOffice(store, { onTold: ({ id }) => appendFileSync(log, `told ${id}\n`) });
const { grievances } = office;
office.jumpTo(SUNDAY + Number(from) * HOUR);
process.send?.('ready');

await Promise.all([fileAll(), workOnThem()]);

async function fileAll(): Promise<void> {
  for (let n = Number(from); ; n++) {
    const citizen = contact(`+88017${n}`);
    const { reference } = await grievances.file(draft(`turn ${n}`, { contact: citizen }));
    appendFileSync(log, `filed ${n} ${reference}\n`);
    await grievances.desk.assign({ cause: `assign ${n}`, officer: rafiq, reference });
    if (n % 3 === 0) await grievances.desk.resolve({ cause: `resolve ${n}`, officer: rafiq, reference, text: 'done' });
    if (n % 6 === 0) await grievances.rate({ cause: `rate ${n}`, reference, score: 5 });
    appendFileSync(log, `worked ${n} ${reference}\n`);
  }
}

async function workOnThem(): Promise<void> {
  for (;;) {
    office.jumpTo(office.now() + HOUR / 2);
    await grievances.work.runDue();
    await grievances.work.runStatistics();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
