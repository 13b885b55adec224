import { existsSync } from 'node:fs';
import * as z from 'zod';
import { BOT_FRAMEWORK_SETTINGS, botFrameworkFaults, shapeBotFramework } from './settings/botFramework.ts';
import { GRIEVANCE_SETTINGS, shapeGrievances } from './settings/grievances.ts';
import {
  LANGUAGE_SERVICE_SETTINGS,
  languageServiceFaults,
  shapeLanguageServices,
} from './settings/languageServices.ts';
import { OFFICER_SETTINGS, officerFaults, shapeOfficers } from './settings/officers.ts';
import { PLACE_SETTINGS, placeFaults, shapePlace } from './settings/place.ts';
import { SERVER_SETTINGS, serverFaults, shapeServer } from './settings/server.ts';
import { shapeTwilio, TWILIO_SETTINGS, twilioFaults } from './settings/twilio.ts';
import { shapeWeb, WEB_SETTINGS } from './settings/web.ts';
import type { Given } from './settings/written.ts';

/** Settings that are missing or wrong: all of them, each by its name, with what is expected and an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'BAD_SETTINGS';
  readonly faults: string[];

  constructor(faults: string[], options?: ErrorOptions) {
    super(
      `These settings need a change (environment or .env):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
      options,
    );
    this.faults = faults;
  }
}

export type Config = ReturnType<typeof readConfig>;

/** Checks the whole environment at once; throws `ConfigError`. An empty variable counts as absent. */
export function readConfig(env: Given) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = SETTINGS.safeParse(given);
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(describe)), ...findConflicts(given)];
  if (!parsed.success || faults.length) throw new ConfigError(faults);
  return shape(parsed.data, given);
}

/** `.env` of the working folder, for those who keep settings there; what is set already wins. */
export function loadEnvironment(): Given {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** By subject, each with what it means in the words of the program and what one setting alone cannot tell. */
const SETTINGS = z.object({
  ...SERVER_SETTINGS,
  ...TWILIO_SETTINGS,
  ...BOT_FRAMEWORK_SETTINGS,
  ...LANGUAGE_SERVICE_SETTINGS,
  ...WEB_SETTINGS,
  ...PLACE_SETTINGS,
  ...GRIEVANCE_SETTINGS,
  ...OFFICER_SETTINGS,
});

/** All there are, but for content templates, whose names are the city's. */
export const SETTING_NAMES = Object.keys(SETTINGS.shape);

function findConflicts(given: Given): string[] {
  const all = [twilioFaults, serverFaults, botFrameworkFaults, languageServiceFaults, officerFaults, placeFaults];
  return all.flatMap((faults) => faults(given));
}

function shape(settings: z.infer<typeof SETTINGS>, given: Given) {
  return {
    ...shapeServer(settings),
    ...shapeLanguageServices(settings),
    ...shapeOfficers(settings),
    place: shapePlace(settings),
    grievances: shapeGrievances(settings, settings.TIME_ZONE),
    web: shapeWeb(settings),
    twilio: shapeTwilio(settings, given),
    smsPrice: settings.SMS_PRICE,
    botFramework: shapeBotFramework(settings),
  };
}

function describe({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.join('.')}: ${message}`;
}
