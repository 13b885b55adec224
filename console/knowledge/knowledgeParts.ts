import { createDrafts } from '../../knowledge/drafts.ts';
import { createImports } from '../../knowledge/imports.ts';
import type { Office } from '../../knowledge/model.ts';
import { createQuestions } from '../../knowledge/questions/questions.ts';
import type { ListName } from '../../knowledge/raw.ts';
import type { ItemOf } from '../../knowledge/rows.ts';
import { textIn } from '../../knowledge/texts.ts';
import { createZone, dayOfNumber } from '../../store/zone.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { ConsoleDeps } from '../deps.ts';
import { languageName } from '../views/words/knowledge.ts';
import { createAliases } from './aliases.ts';
import { createAliasOwners } from './aliasOwners.ts';
import { createChecks } from './checks.ts';
import { createComparePages } from './comparePages.ts';
import { createComparing } from './comparing.ts';
import { createEditors } from './editors.ts';
import { createFilePages } from './filePages.ts';
import { createItemDesk, type OnDesk } from './itemDesk.ts';
import { createItemList } from './itemList.ts';
import { createItemShelf } from './itemShelf.ts';
import { createItemPages } from './itemPages.ts';
import type { ItemPagesDeps } from './itemViews.ts';
import { AREAS, ENTRIES, OFFICES } from './kinds.ts';
import { createListPages } from './listPages.ts';
import { timesOf } from './officeTimes.ts';
import { createPreviewPages } from './previewPages.ts';
import { createSketchPages } from './sketchPages.ts';
import { createQuestionPages } from './questionPages.ts';
import { createUpkeep } from './upkeep.ts';
import { createWorklistPages } from './worklistPages.ts';

/** The pages of those who keep the knowledge right. */
export function createKnowledgeParts(deps: ConsoleDeps, accounts: Accounts) {
  const { store, clock, repository, knowledge, rehearsal, place } = deps;
  const { defaultLanguage: original, languages, timeZone } = place;
  const drafts = createDrafts(store, repository, clock);
  const desk = createItemDesk({ drafts, repository, knowledge });
  const editors = createEditors(accounts);
  const items = createItemList({ shelf: createItemShelf({ knowledge, original }), drafts });
  const zone = createZone(timeZone);
  const today = (now: Date) => dayOfNumber(zone.localOf(now.getTime()).day);
  const owners = createAliasOwners(knowledge);
  const checks = createChecks({ knowledge, owners, languages, original, today });
  const nameOf = ({ names, id }: Pick<Office, 'names' | 'id'>) => textIn(names, original, original)?.text ?? id;

  const pagesDeps: ItemPagesDeps = {
    desk,
    drafts,
    repository,
    editors,
    languages,
    original,
    offsetAt: (at) => zone.offsetAt(at.getTime()),
    choices: (list, item) => ({ ...(list === 'entries' ? entryChoices() : {}), moreAliases: moreAliases(item) }),
    resolve: (list, fields) => (list === 'entries' ? resolveNames(fields) : fields),
    about: aboutItem,
  };

  function entryChoices() {
    const { entries, offices } = knowledge.everything();
    const chosen = entries.filter(({ status }) => status === 'published').slice(0, MOST_CHOICES);
    return {
      offices: offices.slice(0, MOST_CHOICES).map((office) => ({ id: office.id, name: nameOf(office) })),
      entries: chosen.map((entry) => ({ id: entry.id, name: nameOf(entry) })),
    };
  }

  /** Who typed a name means the item with that name. */
  function resolveNames(fields: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const byName = { offices: new Map<string, string>(), related: new Map<string, string>() };
    for (const office of knowledge.everything().offices) byName.offices.set(nameOf(office), office.id);
    for (const entry of knowledge.everything().entries) byName.related.set(nameOf(entry), entry.id);
    return new Map(
      [...fields].map(([name, value]): [string, string] => {
        const names = name.startsWith('offices.')
          ? byName.offices
          : name.startsWith('related.')
            ? byName.related
            : undefined;
        return [name, names?.get(value) ?? value];
      }),
    );
  }

  /** Languages that only aliases are written in: romanised ones. */
  function moreAliases(item: ItemOf[ListName]) {
    const tags = 'kind' in item ? Object.keys(item.aliases ?? {}) : [];
    return tags.filter((tag) => !languages.includes(tag)).map((tag) => ({ tag, name: languageName(tag) }));
  }

  async function aboutItem(list: ListName, on: OnDesk<ListName>) {
    const { item } = on;
    if ('kind' in item)
      return {
        checks: checks.ofEntry(item, clock()),
        readability: Object.fromEntries(checks.readability(item).map(({ language, text }) => [language, text])),
        comparison: await compare.summary(on),
      };
    if (list !== 'offices') return { checks: checks.ofArea(item) };
    return { checks: checks.ofOffice(item), times: timesOf(item, today(clock()), original) };
  }

  const questions = createQuestions(store, clock);
  const comparing = createComparing({ store, clock, rehearsal, log: deps.log });
  const compare = createComparePages({ desk, knowledge, repository, questions, comparing, original });

  return {
    drafts,
    lists: createListPages({ items, drafts, editors, today, original }),
    entries: createItemPages(ENTRIES, pagesDeps),
    offices: createItemPages(OFFICES, pagesDeps),
    areas: createItemPages(AREAS, pagesDeps),
    worklist: createWorklistPages({
      gaps: deps.gaps,
      knowledge,
      upkeep: createUpkeep({ knowledge, drafts, repository, owners, nameOf, today }),
      editors,
      rehearsal,
      addAlias: createAliases({ drafts, repository, editors }),
      languages,
      original,
    }),
    files: createFilePages({ imports: createImports(store, repository, clock), repository, editors }),
    compare,
    questions: createQuestionPages({ questions, knowledge, editors, original }),
    sketches: createSketchPages({
      desk,
      editors,
      rehearsal,
      resolve: pagesDeps.resolve,
      languages,
      original,
      smsPrice: deps.smsPrice,
    }),
    preview: createPreviewPages({ desk, rehearsal, languages, original, smsPrice: deps.smsPrice }),
  };
}

/** A page with more of them would be too large; whoever needs another types its id. */
const MOST_CHOICES = 400;
