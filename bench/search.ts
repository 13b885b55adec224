import { createSearchIndex, type SearchDocument, type SearchIndex } from '../knowledge/search/index.ts';
import { seededRandom } from '../knowledge/search/random.ts';

const GOALS: Record<number, string> = {
  500: 'p95 1 ms, build 500 ms',
  10_000: 'p95 5 ms, build 5 s, update 50 ms',
  100_000: 'p95 30 ms',
};
const ASKED = 400;

/** Time of a question, of building the index and of publishing one entry, by the number of entries; memory that it holds. Processor time is told too: on a busy machine it is the truer one. */
export async function benchSearch({ short }: { short: boolean }): Promise<void> {
  for (const size of short ? [500] : [500, 10_000, 100_000]) {
    const documents = makeDocuments(size);
    const before = heldMb();
    const started = performance.now();
    const spent = process.cpuUsage();
    const index = createSearchIndex();
    index.putAll(documents);
    const build = performance.now() - started;
    const processor = process.cpuUsage(spent).user / 1000;
    const held = heldMb() - before;
    const { times, processorMs } = askAll(index, documents);
    const update = timeUpdate(index, documents);
    console.log(
      `${size} entries: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms (${processorMs.toFixed(2)} ms of processor on the average), build ${build.toFixed(0)} ms (${processor.toFixed(0)} ms of processor), ` +
        `update ${update.toFixed(1)} ms, ${held.toFixed(0)} MB (goals: ${GOALS[size]})`,
    );
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function askAll(index: SearchIndex, documents: SearchDocument[]): { times: number[]; processorMs: number } {
  const random = seededRandom(3);
  const ask = () => {
    const alias = documents[Math.floor(random() * documents.length)]?.aliases['en']?.[0] ?? '';
    const question = `where can i get ${mistype(alias, random)} please`;
    const started = performance.now();
    index.search(question, { language: 'en' });
    return performance.now() - started;
  };
  for (let i = 0; i < ASKED / 4; i++) ask();
  const spent = process.cpuUsage();
  const times = Array.from({ length: ASKED }, ask).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(spent);
  return { times, processorMs: (user + system) / 1000 / ASKED };
}

/** One entry published anew, and the first question after it. */
function timeUpdate(index: SearchIndex, documents: SearchDocument[]): number {
  const [document] = documents;
  if (document === undefined) return 0;
  const rounds = 5;
  const started = performance.now();
  for (let i = 0; i < rounds; i++) {
    index.put({ ...document, aliases: { en: [`another way to ask ${i}`] } });
    index.search('another way to ask');
  }
  return (performance.now() - started) / rounds;
}

function at(sorted: number[], part: number): string {
  return (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(2);
}

/** Heap and typed arrays; run with `--expose-gc` it is exact. */
function heldMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const [BEGINNINGS, VOWELS, ENDS] = [
  'b c d f g h j k l m n p r s t v w br ch cl pr sh st th tr'.split(' '),
  'a e i o u ai ea ou'.split(' '),
  ['', '', '', 'n', 'r', 's', 't', 'l', 'ck', 'nd', 'm'],
];
/** Entries of a large base share their words as real ones do: a few stand in many entries, most in few. */
const WORDS = 12_000;

function makeDocuments(count: number): SearchDocument[] {
  const random = seededRandom(7);
  const words = Array.from({ length: WORDS }, (_, i) => makeWord(i, random));
  const phrase = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() ** 2.5 * WORDS)] ?? '').join(' ');
  return Array.from({ length: count }, (_, i) => ({
    id: `entry-${i}`,
    names: { en: phrase(3) },
    aliases: { en: [phrase(4), phrase(3), phrase(5)] },
    summaries: { en: `for those who ${phrase(8)} or ${phrase(4)}` },
    extra: { en: phrase(12) },
  }));
}

function makeWord(i: number, random: () => number): string {
  const pick = (from: string[]) => from[Math.floor(random() * from.length)] ?? '';
  const syllables = 1 + (i % 3);
  return Array.from({ length: syllables }, () => pick(BEGINNINGS) + pick(VOWELS) + pick(ENDS)).join('');
}

function mistype(text: string, random: () => number): string {
  const place = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  return text.slice(0, place) + text.slice(place + 1);
}
