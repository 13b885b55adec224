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
/** So much of it said beside it is all that was said, when no kind is sure; of a story nearly everything may be. */
const ALL_BESIDE = 0.4;
const ALL_OF_A_STORY = 0.7;
/** How much more a part counts that is sure by itself. */
const SHARPNESS = 1.5;

/** What the ranked kinds of a text come to; those of its parts, where it has several, count with it. */
export function proposalOf(categories: Category[], whole: Ranked, parts: Ranked[] = []): Proposal {
  const { kinds, beside } = parts.length ? together([whole, ...parts]) : apart(whole);
  const [first, second] = kinds;
  const best = categories.find(({ _id }) => _id === first?.label);
  const [own, next] = [first?.probability ?? 0, second?.probability ?? 0];
  if (best && own >= SURE && own - next >= LEAD) return { kind: 'sure', category: best };
  if (beside >= (parts.length ? ALL_OF_A_STORY : ALL_BESIDE)) return { kind: 'aside' };
  if (own < LEAST) return { kind: 'unknown' };
  const near = kinds.slice(0, MOST_CHOICES).filter(({ probability }) => probability >= own / 4);
  const choices = near.flatMap(({ label }) => categories.find(({ _id }) => _id === label) ?? []);
  const [only] = choices;
  if (!only) return { kind: 'unknown' };
  if (choices.length === 1) return { kind: 'sure', category: only };
  const isLikely = best !== undefined && own >= LIKELY && own >= TIMES * next;
  return { kind: 'unsure', categories: choices, ...(isLikely ? { likeliest: best } : {}) };
}

interface Weighed {
  /** Best first. */
  kinds: Ranked;
  /** How much of it is an aside, 0 to 1. */
  beside: number;
}

function apart(ranked: Ranked): Weighed {
  const beside = ranked.find(({ label }) => label === ASIDE)?.probability ?? 0;
  return { kinds: ranked.filter(({ label }) => label !== ASIDE), beside };
}

/**
 * One ranking of many: in a story most parts speak of other things, and are sure of nothing or tell asides, while the one that
 * says what went wrong is sure of it.
 */
function together(rankings: Ranked[]): Weighed {
  const sums = new Map<string, number>();
  for (const { label, probability } of rankings.flat())
    sums.set(label, (sums.get(label) ?? 0) + probability ** SHARPNESS);
  const beside = sums.get(ASIDE) ?? 0;
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0) || 1;
  sums.delete(ASIDE);
  const kinds = [...sums].map(([label, sum]) => ({ label, probability: sum / (all - beside || 1) }));
  return { kinds: kinds.sort((a, b) => b.probability - a.probability), beside: beside / all };
}
