import { createAccounts } from './accounts/accounts.ts';
import { createDelays } from './accounts/delays.ts';
import { createKeyPages } from './accounts/keyPages.ts';
import { createKeys } from './accounts/keys.ts';
import { createOwnPages } from './accounts/ownPages.ts';
import { createPeoplePages } from './accounts/peoplePages.ts';
import { createProvider } from './accounts/provider.ts';
import { createProviderPages } from './accounts/providerPages.ts';
import { createSessions } from './accounts/sessions.ts';
import { createSignInPages } from './accounts/signInPages.ts';
import type { ConsoleDeps } from './deps.ts';
import { createCallBackPages } from './desk/callBackPages.ts';
import { createDeskPages } from './desk/deskPages.ts';
import { createCaseApi } from './grievances/api.ts';
import { createCasePages } from './grievances/casePages.ts';
import { createExportPages } from './grievances/exportPages.ts';
import { createKnowledgeParts } from './knowledge/knowledgeParts.ts';
import type { DesktopDeps } from './grievances/desktop.ts';
import { createCountNews } from './grievances/news.ts';
import { createNewsPages } from './grievances/newsPages.ts';
import { createQueuePages } from './grievances/queuePages.ts';
import { createFiguresPages } from './seeing/figuresPages.ts';
import { createOpenPages } from './seeing/openPages.ts';
import { createDayOf } from './seeing/period.ts';
import { createCounted } from './seeing/seeing.ts';
import { wordLanguage } from './views/words/seeing.ts';
import { createWalkPages } from './walk/walkPages.ts';
import { createWalks } from './walk/walks.ts';
import { textIn } from '../knowledge/texts.ts';

/** The console's pages by subject, over what they share. */
export function createParts(deps: ConsoleDeps) {
  const { store, vault, clock } = deps;
  const accounts = createAccounts(store, vault, clock, deps.passwordCost);
  const sessions = createSessions(store, clock);
  const programKeys = createKeys(store, clock);
  const walks = createWalks({ store, vault, clock, talk: deps.trialTalk });
  const delays = createDelays(store, vault, clock);
  const signInDeps = { accounts, sessions, delays, vault, issuer: ISSUER, hasProvider: deps.oidc !== undefined };
  const signIn = createSignInPages(signInDeps);
  const provider = deps.oidc && createProvider(deps.oidc);
  return {
    accounts,
    sessions,
    programKeys,
    keys: createKeyPages(programKeys),
    signIn,
    organisation: createProviderPages({ accounts, provider, vault, log: deps.log, enter: signIn.enter }),
    own: createOwnPages({ ...signInDeps, keys: programKeys }),
    people: createPeoplePages({ accounts, sessions, keys: programKeys, departments: () => departmentsIn(deps) }),
    know: createKnowledgeParts(deps, accounts),
    ...createCaseParts(deps, accounts),
    ...createSeeingParts(deps),
    walks,
    walk: createWalkPages({
      walks,
      knowledge: deps.knowledge,
      gaps: deps.gaps,
      languages: deps.place.languages,
      defaultLanguage: deps.place.defaultLanguage,
    }),
  };
}

/** What officers of grievances work with. */
function createCaseParts({ casework, desk, knowledge, place }: ConsoleDeps, accounts: DesktopDeps['accounts']) {
  const language = place.defaultLanguage;
  const nameIn = (texts: Record<string, string> | undefined) => textIn(texts, language, language)?.text;
  const desktop: DesktopDeps = {
    casework,
    accounts,
    language,
    areaName: (id) => nameIn(knowledge.area(id)?.names),
    entryName: (id) => nameIn(knowledge.entry(id)?.names),
    officeName: (id) => nameIn(knowledge.office(id)?.names),
  };
  return {
    queue: createQueuePages(desktop),
    cases: createCasePages(desktop),
    exports: createExportPages(desktop),
    news: createNewsPages(desktop),
    countNews: createCountNews(casework),
    api: createCaseApi(desktop),
    desk: createDeskPages(desk),
    callBacks: createCallBackPages(desk.callBacks),
  };
}

/** What is seen of everything, by officers and by everybody. */
function createSeeingParts({ seeing, casework, knowledge, clock, place, smsPrice }: ConsoleDeps) {
  const { defaultLanguage: language, timeZone } = place;
  const named = (texts: Record<string, string> | undefined, id: string) =>
    textIn(texts, language, language)?.text ?? id;
  const names = {
    entry: (id: string) => named(knowledge.entry(id)?.names, id),
    office: (id: string) => named(knowledge.office(id)?.names, id),
    department: async (id: string) => named((await casework.grievances.routing.department(id))?.names, id),
    language: wordLanguage,
  };
  const dayOf = createDayOf(timeZone);
  const counted = createCounted(seeing, { now: () => clock().getTime(), today: () => dayOf(clock()) });
  const deps = { counted, gaps: seeing.gaps, clock, timeZone, names, smsPrice };
  return { figures: createFiguresPages(deps), open: createOpenPages(deps) };
}

/** The name that an authenticator app shows. */
const ISSUER = 'Right Door';

/** Those that entries name, and those that take grievances, in the order of the alphabet. */
async function departmentsIn({ repository, casework }: ConsoleDeps): Promise<string[]> {
  const [{ entries }, all] = await Promise.all([
    repository.exportKnowledge(),
    casework.grievances.routing.departments(),
  ]);
  return [...new Set([...entries.flatMap(({ department }) => department ?? []), ...all.map(({ _id }) => _id)])].sort();
}
