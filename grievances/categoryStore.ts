import type { Store } from '../store/store.ts';
import { createFilling } from './defaults.ts';
import { without } from './without.ts';
import type { Categories, Category, Classifier, Detail, TrainClassifier } from './categories.ts';
import { ASIDE, proposalOf } from './proposal.ts';

export interface CategoryStoreOptions {
  store: Store;
  /** Fill a store that has none yet, in this order. */
  defaults: Category[];
  train: TrainClassifier;
  /** What people tell beside what went wrong, in any language: it speaks for no kind. */
  asides?: string[];
}

interface CategoryDocument extends Category {
  /** Place in the list. */
  order: number;
}

export function createCategories({ store, defaults, train, asides = [] }: CategoryStoreOptions): Categories {
  const documents = store.collection<CategoryDocument>('grievanceCategories');
  let learnt: { from: Example[]; classifier: Promise<Classifier> } | undefined;

  const ordered = defaults.map((category, order): CategoryDocument => ({ ...category, order }));
  const filled = createFilling(store, documents, ordered);
  const beside = asides.map((text) => ({ text, label: ASIDE }));

  async function all(): Promise<Category[]> {
    await filled();
    const found = await documents.find({}, { sort: { order: 1 } });
    return found.filter(({ isRetired }) => !isRetired).map((found) => without(found, 'order'));
  }

  /** Learnt anew when an officer, here or at another node, has changed the examples. */
  async function learn(categories: Category[]): Promise<Classifier> {
    const examples = [...categories.flatMap((category) => examplesOf(category)), ...beside];
    if (!learnt || !areSame(learnt.from, examples))
      learnt = { from: examples, classifier: Promise.resolve(train(examples)) };
    try {
      return await learnt.classifier;
    } catch (error) {
      learnt = undefined;
      throw error;
    }
  }

  async function learned(): Promise<{ categories: Category[] } & Classifier> {
    const categories = await all();
    const { classify } = await learn(categories);
    return { categories, classify };
  }

  return {
    all,
    async get(_id) {
      await filled();
      const found = await documents.findOne({ _id });
      return found && without(found, 'order');
    },
    async propose(text, parts = []) {
      const { categories, classify } = await learned();
      return hasWords(text) ? proposalOf(categories, classify(text), parts.map(classify)) : { kind: 'unknown' };
    },
    async proposeEach(texts) {
      const { categories, classify } = await learned();
      return texts.map((text) => (hasWords(text) ? proposalOf(categories, classify(text)) : { kind: 'unknown' }));
    },
    async warmUp() {
      await learned();
    },
    checkDetail,
    async save(category) {
      await filled();
      const known = await documents.findOne({ _id: category._id });
      await documents.replace({ ...category, order: known?.order ?? (await documents.count({})) });
    },
  };
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

type Example = Parameters<TrainClassifier>[0][number];

function areSame(some: Example[], others: Example[]): boolean {
  const isSame = ({ text, label }: Example, at: number) => text === others[at]?.text && label === others[at]?.label;
  return some.length === others.length && some.every(isSame);
}

function examplesOf({ _id, names, examples }: Category): Example[] {
  const texts = [...Object.values(names), ...Object.values(examples).flat()];
  return texts.map((text) => ({ text, label: _id }));
}

function checkDetail({ pattern, isCode }: Detail, text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const value = isCode ? plain.replace(/[\s\p{Pd}]+/gu, '').toUpperCase() : plain;
  return new RegExp(`^(?:${pattern})$`, 'u').test(value) ? value : undefined;
}
