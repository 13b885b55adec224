import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import module from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `node bot/run.mjs FILE [ARGUMENT…]` runs one of our TypeScript programs: as one JavaScript file, made of the sources and the
 * packages when they have changed. Starting from there takes a third of the time that loading them one by one takes.
 * `node bot/run.mjs --build FILE…` only makes them, for an image whose folder cannot be written later.
 */
const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const ROOMS = ['bot', 'dialogs', 'channels', 'knowledge', 'grievances', 'store', 'console'];
/**
 * Loaded on first use, from their own files: a start neither reads nor compiles them, and some have native or optional parts that
 * a single file cannot hold.
 */
const APART = [
  'botbuilder',
  'mingo',
  'twilio',
  'mongodb',
  'esbuild',
  'dtrace-provider',
  '@azure/ai-language-conversations',
  '@azure/core-auth',
  'echarts',
  'nunjucks',
  'openid-client',
  'otpauth',
  'qrcode',
  'read-excel-file',
  'read-excel-file/node',
  'write-excel-file',
  'write-excel-file/node',
];

async function run(file) {
  module.enableCompileCache?.(join(DIST, 'compiled'));
  const made = await make(file);
  process.argv.splice(1, 2, resolve(file));
  await import(pathToFileURL(made).href);
}

/** The path of the one file, made anew when a source or a package has changed. */
async function make(file) {
  const name = relative(ROOT, resolve(file)).replace(/\.ts$/, '').replaceAll('/', '-');
  const folder = join(DIST, name, stateOfSources());
  if (!existsSync(folder)) await bundle(file, folder);
  return join(folder, BUNDLE);
}

/** Under another name until it is whole: two may start at once. */
async function bundle(file, folder) {
  const { build } = await import('esbuild');
  const draft = `${folder}.${process.pid}`;
  const kept = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
  await build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    outfile: join(draft, BUNDLE),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: APART,
    // For whoever runs it with NODE_OPTIONS=--enable-source-maps: reading the map costs a quarter of the memory.
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    banner: { js: BANNER },
    define: { __dirname: 'bundleFolder', __filename: 'bundleFile' },
    plugins: [keepPlaces, takeTurnsAlone],
  });
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  const outdated = kept.filter((name) => !name.includes('.'));
  for (const name of outdated) rmSync(join(dirname(folder), name), { recursive: true, force: true });
}

const BUNDLE = 'program.js';

/** What packages of the older module kind expect to find. */
const BANNER = [
  "import { createRequire as createBundleRequire } from 'node:module';",
  'const require = createBundleRequire(import.meta.url);',
  'const bundleUrl = import.meta.url, bundleFile = import.meta.filename, bundleFolder = import.meta.dirname;',
].join(' ');

/** Our sources read files that stand beside them; they go on to know where they stood. */
const keepPlaces = {
  name: 'keep places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const file = `new URL(${JSON.stringify(`../../../${relative(ROOT, path)}`)}, bundleUrl).href`;
      const folder = `(bundleFolder + ${JSON.stringify(`/../../../${relative(ROOT, dirname(path))}`)})`;
      const text = readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', folder)
        .replaceAll('import.meta.url', file);
      return { contents: text, loader: 'ts' };
    });
  },
};

/**
 * A turn needs four classes of Bot Framework. Its files ask each other by way of an index that loads the clients of Azure as
 * well, a tenth of a start; here they ask the file that has what they take.
 */
const takeTurnsAlone = {
  name: 'take turns alone',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^(\.|botbuilder-stdlib)$/ }, ({ importer, path, resolveDir, kind, pluginData }) => {
      if (pluginData?.isFound || basename(dirname(dirname(importer))) !== 'botbuilder-core') return undefined;
      const taken = TAKEN_FROM[`${basename(importer)} ${path}`];
      return taken && find(taken, { resolveDir, kind, pluginData: { isFound: true } });
    });
  },
};

const TAKEN_FROM = {
  'turnContext.js .': './activityHandlerBase.js',
  'activityHandlerBase.js .': 'botframework-schema',
  'storage.js botbuilder-stdlib': 'botbuilder-stdlib/lib/stringify.js',
};

/** Names, sizes and times of all sources, and the packages' lock file. Times in seconds: images keep no more of them. */
function stateOfSources() {
  const files = ROOMS.flatMap((room) => listFiles(join(ROOT, room)));
  const state = createHash('sha256');
  for (const path of [...files, join(ROOT, 'package-lock.json'), import.meta.filename]) {
    const { size, mtimeMs } = statSync(path);
    state.update(`${relative(ROOT, path)} ${size} ${Math.floor(mtimeMs / 1000)}\n`);
  }
  return state.digest('hex').slice(0, 16);
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { withFileTypes: true, recursive: true });
  return found
    .filter((one) => one.isFile() && /\.ts$|[wW]eights\.json$/.test(one.name))
    .map((one) => join(one.parentPath ?? one.path, one.name));
}

const [first, ...rest] = process.argv.slice(2);
if (!first || (first === '--build' && !rest.length)) {
  console.error('usage: node bot/run.mjs FILE [ARGUMENT…] | --build FILE…');
  process.exitCode = 2;
} else if (first === '--build') {
  for (const file of rest) await make(file);
} else {
  await run(first);
}
