/** `npm run bench [-- --short] [NAME…]`: figures to compare within one run; `--short` only proves that all of it works. */
const BENCHES: Record<string, (options: { short: boolean }) => Promise<void>> = {
  turns: async (options) => (await import('./turns.ts')).benchTurns(options),
  store: async (options) => (await import('./store.ts')).benchStore(options),
  widget: async (options) => (await import('./widget.ts')).benchWidget(options),
  grievances: async (options) => (await import('./grievances.ts')).benchGrievances(options),
  segments: async (options) => (await import('./segments.ts')).benchSegments(options),
  search: async (options) => (await import('./search.ts')).benchSearch(options),
  console: async (options) => (await import('./console.ts')).benchConsole(options),
};

const args = process.argv.slice(2);
const short = args.includes('--short');
const asked = args.filter((arg) => !arg.startsWith('--'));
const unknown = asked.filter((name) => !BENCHES[name]);
if (unknown.length) {
  console.error(`no benchmark named ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(BENCHES)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await run({ short });
}
