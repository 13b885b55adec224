import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import { findAlike } from './alike.ts';
import { createAuditTrail } from './audit.ts';
import { createCalendar } from './calendar.ts';
import type { Category, TrainClassifier } from './categories.ts';
import { createCategories } from './categoryStore.ts';
import { addInformation, answerQuestion, appeal, reopen, withdraw } from './citizenSteps.ts';
import { ASIDES } from './sample/asides/index.ts';
import { DEFAULT_CATEGORIES } from './sample/categories.ts';
import { DEFAULT_ROUTING } from './sample/departments.ts';
import type { Deps, KeptFiles } from './deps.ts';
import { createDocuments } from './documents.ts';
import { fileGrievance } from './filing.ts';
import { findGrievance, listMine } from './following.ts';
import type { Grievances } from './grievances.ts';
import { createGuesses } from './guesses.ts';
import type { Notifier } from './notifier.ts';
import { createOfficerMoves } from './officerMoves.ts';
import { countGrievances, listGrievances } from './officerList.ts';
import { createOfficerSteps } from './officerSteps.ts';
import { showGrievance } from './showGrievance.ts';
import { createDecentHours } from './quietHours.ts';
import { rate } from './rating.ts';
import { createReferences } from './reference.ts';
import { reseal } from './reseal.ts';
import { forgetMe, runRetention, whatIsKnown } from './retention.ts';
import { createRouting, type RoutingData } from './routing.ts';
import { runDue } from './runDue.ts';
import type { GrievanceSettings } from './settings.ts';
import { createStatistics } from './statistics.ts';
import { support, supportersIn } from './supporters.ts';

export type GrievancesOptions = Setup & Shared;

interface Shared {
  store: Store;
  vault: Vault;
  clock: Clock;
  notifier: Notifier;
  settings: GrievanceSettings;
  /** Where the photos and documents of citizens are. */
  files?: KeptFiles;
  /** A notice or a job failed at one grievance; it is tried again. */
  onError: (error: unknown, reference: string) => void;
}

/** The kinds and departments that it has: of its own, or another's. */
type Setup =
  | {
      /** `trainClassifier` of `knowledge/search/classifier.ts`. */
      train: TrainClassifier;
      /** Fill a store that has none yet. */
      categories?: Category[];
      routing?: RoutingData;
      like?: never;
    }
  | { like: Pick<Grievances, 'categories' | 'routing'> };

export function createGrievances(options: GrievancesOptions): Grievances {
  const deps = createDeps(options);
  const statistics = createStatistics(options.store, options.settings.hours.timeZone);
  return {
    categories: deps.categories,
    routing: deps.routing,
    audit: deps.audit,
    file: (draft) => fileGrievance(deps, draft),
    find: (reference, proof) => findGrievance(deps, reference, proof),
    mine: (owner, { limit } = {}) => listMine(deps, owner, limit),
    addInformation: (step) => addInformation(deps, step),
    answerQuestion: (step) => answerQuestion(deps, step),
    withdraw: (step) => withdraw(deps, step),
    reopen: (step) => reopen(deps, step),
    appeal: (step) => appeal(deps, step),
    rate: (step) => rate(deps, step),
    findAlike: (like) => findAlike(deps, like),
    support: ({ reference, contact }) => support(deps, reference, contact),
    whatIsKnown: (owner) => whatIsKnown(deps, owner),
    forgetMe: (ask) => forgetMe(deps, ask),
    async recordDelivery(reference, outcome) {
      const { collection } = deps.documents;
      // Most are reached, and nothing has to be written of it.
      const wrong = { _id: reference, unreachable: { $exists: true } };
      if (outcome === 'reached') await collection.update(wrong, { $unset: { unreachable: true } });
      else await collection.update({ _id: reference }, { $set: { unreachable: outcome } });
    },
    desk: {
      list: (officer, ask) => listGrievances(deps, officer, ask),
      count: (officer, ask) => countGrievances(deps, officer, ask),
      show: (officer, reference) => showGrievance(deps, officer, reference),
      ...createOfficerSteps(deps),
      ...createOfficerMoves(deps),
    },
    work: {
      runDue: () => runDue(deps),
      runStatistics: () => statistics.run(),
      runRetention: (how) => runRetention(deps, how),
      reseal: () => reseal(deps),
      forgetGuesses: () => deps.guesses.clean(),
    },
  };
}

const NO_FILES: KeptFiles = { hold: async () => undefined, remove: async () => undefined };

function createDeps(options: GrievancesOptions): Deps {
  const { store, vault, clock, settings, notifier, onError } = options;
  const { hours, quiet, retentionDays } = settings;
  const calendar = createCalendar(hours);
  const decent = createDecentHours(quiet, hours.timeZone);
  return {
    store,
    vault,
    clock,
    settings,
    calendar,
    decent,
    ...setUp(options),
    references: createReferences(vault),
    documents: createDocuments(store),
    supporters: supportersIn(store),
    guesses: createGuesses(store, vault, clock),
    audit: createAuditTrail(store, vault),
    notifier,
    files: options.files ?? NO_FILES,
    tools: { vault, calendar, decent, retentionDays },
    onError,
  };
}

function setUp(options: GrievancesOptions): Pick<Deps, 'categories' | 'routing'> {
  if (options.like) return { categories: options.like.categories, routing: options.like.routing };
  const { store, train, categories = DEFAULT_CATEGORIES, routing = DEFAULT_ROUTING } = options;
  return {
    categories: createCategories({ store, train, defaults: categories, asides: ASIDES }),
    routing: createRouting(store, routing),
  };
}
