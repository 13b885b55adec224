import { parseArgs } from 'node:util';

interface BenchOptions {
  short: boolean;
  mongodb?: string;
}

/**
 * `npm run bench [-- --short] [--mongodb URL] [NAME…]`: figures to compare within one run; `--short` only proves that all of it
 * works.
 */
const BENCHES: Record<string, (options: BenchOptions) => Promise<void>> = {
  turns: async (options) => (await import('./turns.ts')).benchTurns(options),
  store: async (options) => (await import('./store.ts')).benchStore(options),
  widget: async (options) => (await import('./widget.ts')).benchWidget(options),
  grievances: async (options) => (await import('./grievances.ts')).benchGrievances(options),
  grievanceGrowth: async (options) => (await import('./grievanceGrowth.ts')).benchGrievanceGrowth(options),
  segments: async (options) => (await import('./segments.ts')).benchSegments(options),
  search: async (options) => (await import('./search.ts')).benchSearch(options),
  console: async (options) => (await import('./console.ts')).benchConsole(options),
};

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, mongodb: { type: 'string' } },
});
const unknown = asked.filter((name) => !BENCHES[name]);
if (unknown.length) {
  console.error(`no benchmark named ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(BENCHES)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await run({ ...values, short: values.short });
}
