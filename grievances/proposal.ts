import type { Category, Proposal } from './categories.ts';

/** The label of what is told beside what went wrong. */
export const ASIDE = 'aside';

type Ranked = { label: string; probability: number }[];

/** From here on one is proposed alone, if it leads the next by so much: of two hundreds that were written beforehand 78 and 85 rightly, 0 and 2 wrongly. */
const SURE = 0.3;
const LEAD = 0.15;
/** The same for what is a complaint anyway, with so many times the next one's: 85 and 93 rightly, 0 and 2 wrongly. */
const LIKELY = 0.2;
const TIMES = 1.8;
/** Below this nothing is proposed. */
const LEAST = 0.12;
const MOST_CHOICES = 3;
/** How much more a part counts that is sure by itself. */
const SHARPNESS = 1.5;

/** What the ranked kinds of a text come to; those of its parts, where it has several, count with it. */
export function proposalOf(categories: Category[], whole: Ranked, parts: Ranked[] = []): Proposal {
  const ranked = parts.length ? together([whole, ...parts]) : whole.filter(({ label }) => label !== ASIDE);
  const [first, second] = ranked;
  if (!first || first.probability < LEAST) return { kind: 'unknown' };
  const best = categories.find(({ _id }) => _id === first.label);
  const next = second?.probability ?? 0;
  if (best && first.probability >= SURE && first.probability - next >= LEAD) return { kind: 'sure', category: best };
  const near = ranked.slice(0, MOST_CHOICES).filter(({ probability }) => probability >= first.probability / 4);
  const choices = near.flatMap(({ label }) => categories.find(({ _id }) => _id === label) ?? []);
  const [only] = choices;
  if (!only) return { kind: 'unknown' };
  if (choices.length === 1) return { kind: 'sure', category: only };
  const isLikely = best !== undefined && first.probability >= LIKELY && first.probability >= TIMES * next;
  return { kind: 'unsure', categories: choices, ...(isLikely ? { likeliest: best } : {}) };
}

/**
 * One ranking of many: in a story most parts speak of other things, and are sure of nothing or tell asides, while the one that
 * says what went wrong is sure of it.
 */
function together(rankings: Ranked[]): Ranked {
  const sums = new Map<string, number>();
  for (const { label, probability } of rankings.flat())
    if (label !== ASIDE) sums.set(label, (sums.get(label) ?? 0) + probability ** SHARPNESS);
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0) || 1;
  const shares = [...sums].map(([label, sum]) => ({ label, probability: sum / total }));
  return shares.sort((a, b) => b.probability - a.probability);
}
