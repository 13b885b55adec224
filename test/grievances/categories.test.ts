import { expect } from 'chai';
import { createCategories } from '../../grievances/categoryStore.ts';
import { createCalendar } from '../../grievances/calendar.ts';
import type { Categories, Category, Proposal } from '../../grievances/categories.ts';
import { chooseRoute } from '../../grievances/routing.ts';
import { DEFAULT_CATEGORIES } from '../../grievances/sample/categories.ts';
import { DEFAULT_ROUTING } from '../../grievances/sample/departments.ts';
import { defaultSettings } from '../../grievances/settings.ts';
import { trainClassifier } from '../../knowledge/search/classifier.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { ROUTED } from './routed.ts';
import { WRITTEN } from './written.ts';

const LANGUAGES = ['en', 'bn', 'es', 'hi', 'ar'];

describe('the kinds of grievances', () => {
  it('are at least eighteen, each named in five languages and with examples in each', () => {
    expect(DEFAULT_CATEGORIES.length).to.be.at.least(18);
    for (const { _id, names, examples, hints } of DEFAULT_CATEGORIES) {
      expect(Object.keys(names), _id).to.have.members(LANGUAGES);
      if (_id === 'other') continue;
      expect(Object.keys(hints ?? {}), _id).to.have.members(LANGUAGES);
      for (const language of LANGUAGES) expect(examples[language]?.length, `${_id} ${language}`).to.be.at.least(4);
    }
  });

  it('belong to a department that there is, and promise working days', () => {
    const departments = DEFAULT_ROUTING.departments.map(({ _id }) => _id);
    const { dayMs } = createCalendar(defaultSettings('Asia/Dhaka').hours);
    for (const { _id, department, promiseDays } of DEFAULT_CATEGORIES) {
      expect(departments, _id).to.include(department);
      expect(promiseDays * dayMs, _id).to.be.greaterThan(0);
    }
  });

  it('hide corruption, harassment and a child in danger from all but named roles', () => {
    const hidden = DEFAULT_CATEGORIES.filter(({ confidential }) => confidential).map(({ _id }) => _id);
    expect(hidden).to.deep.equal(['corruption', 'harassment', 'childInDanger']);
  });
});

describe('what kind it is', function () {
  this.timeout(60_000);
  let categories: Categories;
  let store: Store;
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  before(async () => {
    folder = await tempFolder();
    store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    categories = createCategories({
      store,
      defaults: DEFAULT_CATEGORIES,
      train: (examples) => trainClassifier(examples),
    });
  });
  after(async () => {
    await store.close();
    await folder.remove();
  });

  it('is proposed, or among the few that are asked about, for what people write', async () => {
    const results = await Promise.all(
      WRITTEN.map(async ([wanted, text]) => {
        const proposal = await categories.propose(text);
        if (proposal.kind === 'sure') return { wanted, text, is: proposal.category._id === wanted ? 'right' : 'wrong' };
        const isAmong = proposal.kind === 'unsure' && proposal.categories.some(({ _id }) => _id === wanted);
        return { wanted, text, is: isAmong ? 'asked' : 'missed' };
      }),
    );
    const share = (...kinds: string[]): number =>
      results.filter(({ is }) => kinds.includes(is)).length / results.length;
    const misses = results
      .filter(({ is }) => is === 'wrong' || is === 'missed')
      .map(({ wanted, text }) => `${wanted}: ${text}`);
    expect(share('right', 'asked'), misses.join('\n')).to.be.at.least(0.85);
    expect(share('wrong'), misses.join('\n')).to.be.at.most(0.1);
  });

  it('leads a hundred written complaints that nothing was tried on to the group that has to get them', async () => {
    const results = await Promise.all(
      ROUTED.map(async ([group, wanted, text, area]) => {
        const proposal = await categories.propose(text);
        const offered = offeredBy(proposal);
        const chosen = offered.find(({ _id }) => _id === wanted);
        const { routes, departments } = DEFAULT_ROUTING;
        const led = chosen && chooseRoute(routes, departments, chosen, area ? [area] : []).group;
        const isWrong = proposal.kind === 'sure' && led !== group;
        return { isRight: led === group, isWrong, line: `${wanted}: ${text}` };
      }),
    );
    const missed = results.filter(({ isRight }) => !isRight).map(({ line }) => line);
    expect(results).to.have.length(100);
    // Before they were looked at 89 were right and none wrong; since the kinds have more examples of their own, 95. The others choose from the list.
    expect(missed.length, missed.join('\n')).to.be.at.most(7);
    expect(results.filter(({ isWrong }) => isWrong).map(({ line }) => line)).to.have.length.at.most(2);
  });

  it('is learnt anew when an officer changes the examples', async () => {
    const text = 'the ferry at the north landing never comes';
    const park = await categories.get('park');
    if (!park) throw new Error('there is no park');
    await categories.save({
      ...park,
      _id: 'ferry',
      names: { en: 'ferry' },
      examples: { en: [text, 'the ferry is late', 'ferry boat broken'] },
    });
    expect(await categories.propose('the ferry is late again')).to.have.nested.property('category._id', 'ferry');
  });

  it('knows the form of a detail, however it is written', async () => {
    const [pole] = (await categories.get('streetLight'))?.details ?? [];
    if (!pole) throw new Error('a street light has a pole');
    expect(categories.checkDetail(pole, ' 42 17 ')).to.equal('4217');
    expect(categories.checkDetail(pole, 'a-4217')).to.equal('A4217');
    expect(categories.checkDetail(pole, 'beside the mosque')).to.equal(undefined);
    for (const { details } of DEFAULT_CATEGORIES)
      for (const detail of details) expect(categories.checkDetail(detail, detail.example), detail.id).to.be.a('string');
  });
});

/** What the citizen confirms, or chooses from. */
function offeredBy(proposal: Proposal): Category[] {
  if (proposal.kind === 'sure') return [proposal.category];
  return proposal.kind === 'unsure' ? proposal.categories : [];
}
