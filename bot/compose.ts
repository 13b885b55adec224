import { createOptOuts } from '../channels/optOuts.ts';
import { createInbox } from '../channels/inbox.ts';
import { createLimiter } from '../channels/limits.ts';
import { createOutbox } from '../channels/outbox.ts';
import { mountConsole } from '../console/index.ts';
import { createGrievanceFigures } from '../grievances/figures.ts';
import { createAssistant } from '../dialogs/assistant.ts';
import { intentModelOf } from '../dialogs/recognisers/intentModel.ts';
import { createGrievanceTalk } from '../dialogs/grievances/createGrievanceTalk.ts';
import { createCalibrated } from '../knowledge/calibrated.ts';
import { createCalibrations } from '../knowledge/calibrations.ts';
import { createKnowledge } from '../knowledge/createKnowledge.ts';
import { createFigures } from '../knowledge/figures/createFigures.ts';
import { createGaps } from '../knowledge/gaps.ts';
import { createKnowledgeRepository } from '../knowledge/repository.ts';
import { createTrial } from '../knowledge/trial.ts';
import { createBotState } from '../store/botState.ts';
import { createLocalClaims, createStoredClaims } from '../store/claims.ts';
import { type Clock, systemClock } from '../store/clock.ts';
import { addressOf } from './addressOf.ts';
import { createEmergencyWatch } from '../knowledge/emergency/emergencyWatch.ts';
import { openCasework } from './casework.ts';
import { openChannels } from './channels.ts';
import type { Config } from './config.ts';
import { openDelivery } from './delivery.ts';
import { openGrievances } from './grievances.ts';
import { listJobs } from './jobs.ts';
import { loadSampleCity } from './loadSampleCity.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openStore } from './openStore.ts';
import { openPersonDesk } from './personDesk.ts';
import { mountChannels } from './routes.ts';
import { startSchedule } from './schedule.ts';
import { createWebServer } from './server.ts';
import { openMeaning } from './services/openMeaning.ts';
import { openRecogniser } from './services/openRecogniser.ts';
import { createRehearsal } from './rehearse.ts';
import { mountStatusPage } from './statusPage/mountStatusPage.ts';
import { openTrialGrievances } from './trialGrievances.ts';
import { createTrialTalk } from './trialTalk.ts';
import { createTurns } from './turn.ts';
import { TurnState } from './turnState.ts';

/** The whole program, from its settings: opened in the order in which each needs the one before, closed the other way round. */
export async function compose(config: Config, log: Log, clock: Clock = systemClock) {
  const { store, vault, start } = await openStore(config, log);
  const owner = crypto.randomUUID();
  const claims = store.driver === 'embedded' ? createLocalClaims() : createStoredClaims({ store, owner, clock });

  const inbox = createInbox(store, vault, clock);
  const outbox = createOutbox(store, vault, clock);
  const optOuts = createOptOuts(store, clock);
  const metrics = createMetrics({ inbox: inbox.count, outbox: outbox.count, dead: outbox.countDead });

  const repository = createKnowledgeRepository(store, clock);
  await loadSampleCity(repository, log);
  const { defaultLanguage, timeZone } = config.place;
  const emergencies = createEmergencyWatch();
  const meaning = openMeaning({ embeddings: config.embeddings, store, claims, metrics, log, clock });
  const calibrated = await createCalibrated(createCalibrations(store, clock), log);
  const place = { clock, defaultLanguage, timeZone, calibrated };
  const knowledge = await createKnowledge({ ...place, repository, log, emergencies, meaning });
  const gaps = createGaps(store, clock);
  const figures = createFigures({ store, clock, timeZone });

  const channels = openChannels({ config, store, vault, clock });

  const out = { inbox, outbox, optOuts, channels: channels.byName, vault, claims, clock, metrics, log };
  const delivery = openDelivery({ ...out, figures, grievances: () => grievances });
  const { grievances, officerNotices } = openGrievances({ ...out, store, config, delivery, files: channels.web.files });
  const { desk, personDesk } = openPersonDesk({ ...out, store, config, delivery });

  const botState = createBotState(store, vault);
  const conversationState = new TurnState(botState);
  const recogniser = await openRecogniser({ clu: config.clu, emergencies, metrics, log, clock });
  const assistant = createAssistant({
    knowledge,
    recogniser,
    conversationState,
    recordGap: (gap) => gaps.record(gap),
    onAnswered: ({ said, ...answered }) => {
      const { outcome, channel, language, entryId } = answered;
      const at = clock();
      metrics.answers.inc({ outcome, channel, language });
      figures.asked({ at, ...answered });
      if (entryId) gaps.answered({ question: said, language, entryId, at });
    },
    personDesk,
    grievances: createGrievanceTalk({ grievances }),
    settings: { ...config.place, ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}) },
  });
  const turns = createTurns({
    inbox,
    delivery,
    optOuts,
    channels: channels.byName,
    assistant,
    conversationState,
    botState,
    claims,
    clock,
    log,
    limiter: createLimiter(config.limits.citizen, clock),
    onTurn: ({ channel, ms, failed }) => {
      metrics.turnSeconds.observe({ channel }, ms / 1000);
      if (failed) metrics.turnsFailed.inc({ channel });
    },
  });

  const addressLimiter = createLimiter(config.limits.address, clock);
  const server = createWebServer({
    metrics,
    log,
    limiter: addressLimiter,
    isReady: () => store.ping(),
  });
  const mounted = await mountChannels({
    server,
    config,
    channels,
    knowledge,
    vault,
    turns,
    delivery,
    addressLimiter,
    log,
    clock,
  });
  mountStatusPage(server, { grievances, vault, clock, place: config.place, publicUrl: config.publicUrl, addressOf });
  const trials = openTrialGrievances({ store, vault, clock, settings: config.grievances, grievances });
  const trial = createTrial({ ...place, repository });
  const officers = mountConsole(server, {
    gaps,
    rehearsal: createRehearsal({ trial, settings: config.place, clock }),
    store,
    vault,
    clock,
    log,
    audit: grievances.audit,
    knowledge,
    repository,
    desk,
    trialTalk: createTrialTalk({
      knowledge,
      recogniser,
      botState,
      clock,
      settings: config.place,
      grievances: trials.grievances,
    }),
    casework: openCasework({ ...out, grievances, officerNotices, channels, config }),
    seeing: { asked: figures, grievances: createGrievanceFigures(store), gaps },
    place: config.place,
    smsPrice: config.smsPrice,
    ...(config.publicUrl ? { publicUrl: config.publicUrl } : {}),
    addressOf,
    mostFileBytes: config.web.uploadMaxBytes,
    admin: config.admin,
    oidc: config.oidc,
  });
  const stopSchedule = startSchedule(
    listJobs({
      ...out,
      turns,
      delivery,
      webLog: channels.web.log,
      files: channels.web.files,
      work: grievances.work,
      officerNotices,
      desk,
      trials,
      counts: [figures, gaps],
      officers,
    }),
    claims,
    log,
  );
  const [firstSignIn] = await Promise.all([officers.firstSignIn(), turns.sweep(0), delivery.sweep()]);
  start.isOver = true;

  return {
    server,
    grievances,
    officerNotices,
    /** Once it listens: learns what the first messages would otherwise wait for. */
    async warmUp() {
      await knowledge.warmUp();
      for (const language of config.place.languages) await intentModelOf(language);
      await grievances.categories.warmUp();
    },
    /** How the first administrator comes into the console, while nobody has. */
    firstSignIn,
    /** Turns end, the outbox is kept, clients come back with their watermark. */
    async close() {
      await stopSchedule();
      await mounted.close();
      await turns.stop();
      await delivery.stop();
      await Promise.all([figures.flush(), gaps.flush()]);
      knowledge.close();
      calibrated.close();
      await meaning?.close();
      await store.close();
    },
  };
}
