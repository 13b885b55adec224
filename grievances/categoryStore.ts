import type { Store } from '../store/store.ts';
import { createFilling } from './defaults.ts';
import { without } from './without.ts';
import type { Categories, Category, Classifier, Detail, Proposal, TrainClassifier } from './categories.ts';

export interface CategoryStoreOptions {
  store: Store;
  /** Fill a store that has none yet, in this order. */
  defaults: Category[];
  train: TrainClassifier;
}

interface CategoryDocument extends Category {
  /** Place in the list. */
  order: number;
}

/** From here on one is proposed alone, if it leads the next by so much: of two hundreds that were written beforehand 56 and 75 rightly, 1 and 1 wrongly. */
const SURE = 0.3;
const LEAD = 0.15;
/** The same for what is a complaint anyway, with so many times the next one's: 70 and 84 rightly, 2 and 2 wrongly. */
const LIKELY = 0.2;
const TIMES = 1.8;
/** Below this nothing is proposed. */
const LEAST = 0.12;
const MOST_CHOICES = 3;

export function createCategories({ store, defaults, train }: CategoryStoreOptions): Categories {
  const documents = store.collection<CategoryDocument>('grievanceCategories');
  let learnt: { from: string; classifier: Promise<Classifier> } | undefined;

  const ordered = defaults.map((category, order): CategoryDocument => ({ ...category, order }));
  const filled = createFilling(store, documents, ordered);

  async function all(): Promise<Category[]> {
    await filled();
    const found = await documents.find({}, { sort: { order: 1 } });
    return found.filter(({ isRetired }) => !isRetired).map((found) => without(found, 'order'));
  }

  /** Learnt anew when an officer, here or at another node, has changed the examples. */
  async function learn(categories: Category[]): Promise<Classifier> {
    const examples = categories.flatMap((category) => examplesOf(category));
    const from = JSON.stringify(examples);
    if (learnt?.from !== from) learnt = { from, classifier: Promise.resolve(train(examples)) };
    try {
      return await learnt.classifier;
    } catch (error) {
      learnt = undefined;
      throw error;
    }
  }

  return {
    all,
    async get(_id) {
      await filled();
      const found = await documents.findOne({ _id });
      return found && without(found, 'order');
    },
    async propose(text) {
      const categories = await all();
      if (!/\p{L}/u.test(text)) return { kind: 'unknown' };
      return decide(categories, (await learn(categories)).classify(text));
    },
    async warmUp() {
      await learn(await all());
    },
    checkDetail,
    async save(category) {
      await filled();
      const known = await documents.findOne({ _id: category._id });
      await documents.replace({ ...category, order: known?.order ?? (await documents.count({})) });
    },
  };
}

function examplesOf({ _id, names, examples }: Category): { text: string; label: string }[] {
  const texts = [...Object.values(names), ...Object.values(examples).flat()];
  return texts.map((text) => ({ text, label: _id }));
}

function decide(categories: Category[], ranked: { label: string; probability: number }[]): Proposal {
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

function checkDetail({ pattern, isCode }: Detail, text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const value = isCode ? plain.replace(/[\s\p{Pd}]+/gu, '').toUpperCase() : plain;
  return new RegExp(`^(?:${pattern})$`, 'u').test(value) ? value : undefined;
}
