import { type AuditFault, verifyAudit } from '../../grievances/verifyAudit.ts';
import { withStore } from './withStore.ts';

const USAGE = `Usage:
  npm run audit -- verify   tells every record of the audit trail that was changed, taken out or moved
DATA_DIR or MONGODB_URL tell where it is; DATA_KEY is the key that it was written with.`;

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 whole, 1 not whole or not to be read, 2 not understood. */
async function run(args: string[]): Promise<number> {
  if (args.length === 1 && args[0] === 'verify') return verify();
  console.error(USAGE);
  return 2;
}

function verify(): Promise<number> {
  return withStore(async ({ store, vault }) => {
    const { links, steps, faults } = await verifyAudit(store, vault);
    for (const fault of faults) console.error(tell(fault));
    console.log(
      `${links} records, ${steps} steps of grievances: ${faults.length ? `${faults.length} faults` : 'whole'}.`,
    );
    return faults.length ? 1 : 0;
  });
}

function tell({ kind, where, what }: AuditFault): string {
  return `${kind}: ${where}: ${what}`;
}
