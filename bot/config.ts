import { existsSync } from 'node:fs';
import * as z from 'zod';
import { GRIEVANCE_SETTINGS, shapeGrievances } from './grievanceSettings.ts';
import { SMS_PRICE_SETTING } from './smsPrice.ts';

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

/** Languages that the wording exists in; see `dialogs/wording`. */
export const SPOKEN_LANGUAGES = ['en', 'bn', 'es', 'hi', 'ar'] as const;

export type Config = ReturnType<typeof readConfig>;

/** Checks the whole environment at once; throws `ConfigError`. An empty variable counts as absent. */
export function readConfig(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = SETTINGS.safeParse(given);
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(describe)), ...findConflicts(given)];
  if (!parsed.success || faults.length) throw new ConfigError(faults);
  return shape(parsed.data, readTemplates(given));
}

/** `.env` of the working folder, for those who keep settings there; what is set already wins. */
export function loadEnvironment(): Record<string, string | undefined> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

const wholeNumber = (least: number, most: number, example: string) =>
  z.string().transform((text, context) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    context.addIssue({
      code: 'custom',
      message: `expected a whole number from ${least} to ${most}, for example ${example}`,
    });
    return z.NEVER;
  });

const checked = (isGood: (text: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.trim())
    .refine(isGood, { message });

const address = (protocols: string[], example: string) =>
  checked((text) => isAddress(text, protocols), `expected an address, for example ${example}`).transform((text) =>
    text.replace(/\/+$/, ''),
  );

const list = (isGood: (item: string) => boolean, message: string) =>
  z
    .string()
    .transform(splitList)
    .refine((items) => items.length > 0 && items.every(isGood), { message });

const phone = checked(
  (text) => /^(whatsapp:)?\+?[0-9]{3,15}$/.test(text),
  'expected a phone number, for example +15005550006',
);

const TEMPLATE = 'TWILIO_TEMPLATE_';

const SETTINGS = z.object({
  PORT: wholeNumber(0, 65_535, '3978').default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: address(['http:', 'https:'], 'https://door.example').optional(),
  DATA_DIR: z.string().default('./data'),
  MONGODB_URL: address(['mongodb:', 'mongodb+srv:'], 'mongodb://127.0.0.1:27017/rightdoor').optional(),
  DATA_KEY: z
    .string()
    .transform((text) => splitList(text).map((key) => Buffer.from(key, 'base64')))
    .refine((keys) => keys.length > 0 && keys.every((key) => key.length === 32), {
      message: 'expected 32 bytes in base64, made for example by: openssl rand -base64 32',
    })
    .optional(),
  TWILIO_ACCOUNT_SID: checked(
    (text) => /^AC[0-9a-fA-F]{32}$/.test(text),
    'expected AC and 32 hexadecimal digits, as in the Twilio console',
  ).optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_SMS_FROM: phone.optional(),
  TWILIO_WHATSAPP_FROM: phone.transform((text) => text.replace(/^whatsapp:/, '')).optional(),
  TWILIO_API_URL: address(['http:', 'https:'], 'http://127.0.0.1:3979').optional(),
  SMS_PRICE: SMS_PRICE_SETTING.optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], 'expected MultiTenant, SingleTenant or UserAssignedMSI')
    .default('MultiTenant'),
  MicrosoftAppTenantId: z.string().optional(),
  CLU_ENDPOINT: address(['http:', 'https:'], 'https://my-language.cognitiveservices.azure.com').optional(),
  CLU_KEY: z.string().optional(),
  CLU_PROJECT: z.string().optional(),
  CLU_DEPLOYMENT: z.string().optional(),
  EMBEDDINGS_URL: address(['http:', 'https:'], 'http://127.0.0.1:11434/v1').optional(),
  EMBEDDINGS_KEY: z.string().optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  WEBCHAT_ORIGINS: list(
    (item) => isOrigin(item),
    'expected websites, comma-separated, for example https://www.city.example',
  ).default([]),
  DEFAULT_LANGUAGE: z.enum(SPOKEN_LANGUAGES, `expected one of ${SPOKEN_LANGUAGES.join(', ')}`).default('en'),
  LANGUAGES: list(
    (item) => SPOKEN_LANGUAGES.some((one) => one === item),
    `expected some of ${SPOKEN_LANGUAGES.join(',')}, comma-separated`,
  ).default([...SPOKEN_LANGUAGES]),
  TIME_ZONE: checked(isTimeZone, 'expected a time zone of the IANA list, for example Asia/Dhaka').default('Asia/Dhaka'),
  EMERGENCY_NUMBER: checked(
    (text) => /^\+?[0-9]{2,15}$/.test(text),
    'expected a phone number, for example 999',
  ).default('999'),
  ...GRIEVANCE_SETTINGS,
  ADMIN_EMAIL: checked(
    (text) => /^[^@\s]+@[^@\s]+$/.test(text),
    'expected an e-mail address, for example admin@city.example',
  ).optional(),
  ADMIN_PASSWORD: z.string().min(12, 'expected 12 characters or more').optional(),
  OIDC_ISSUER: address(['http:', 'https:'], 'https://login.city.example').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  WEBCHAT_TOKEN_SECONDS: wholeNumber(60, 86_400, '1800').default(1800),
  LIMIT_CITIZEN: wholeNumber(1, 1_000_000, '30').default(30),
  LIMIT_ADDRESS: wholeNumber(1, 1_000_000_000, '300').default(300),
  UPLOAD_MAX_MB: wholeNumber(1, 100, '5').default(5),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'expected fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
});

/** What one setting alone cannot tell. */
function findConflicts(given: Record<string, string | undefined>): string[] {
  const faults: string[] = [];
  const need = (name: string, because: string, example: string) => {
    if (!given[name]) faults.push(`${name}: missing, ${because}, for example ${example}`);
  };
  if (given.TWILIO_ACCOUNT_SID) {
    need('TWILIO_AUTH_TOKEN', 'it stands beside TWILIO_ACCOUNT_SID in the Twilio console', '32 hexadecimal digits');
    need('PUBLIC_URL', "Twilio's signatures count over the address that Twilio calls", 'https://door.example');
    if (!given.TWILIO_SMS_FROM && !given.TWILIO_WHATSAPP_FROM)
      faults.push('TWILIO_SMS_FROM: missing, set it or TWILIO_WHATSAPP_FROM, for example +15005550006');
  }
  if (given.MONGODB_URL)
    need('DATA_KEY', 'every node over one MongoDB needs the same', 'the output of: openssl rand -base64 32');
  if (given.MicrosoftAppId && given.MicrosoftAppType !== 'UserAssignedMSI')
    need('MicrosoftAppPassword', 'it goes with MicrosoftAppId', "the client secret of the bot's registration");
  if (given.CLU_ENDPOINT)
    for (const name of ['CLU_KEY', 'CLU_PROJECT', 'CLU_DEPLOYMENT'])
      need(name, 'it goes with CLU_ENDPOINT', name.toLowerCase());
  for (const name of ['CLU_ENDPOINT', 'EMBEDDINGS_URL'])
    if (isInClear(given[name]))
      faults.push(`${name}: expected https, since citizens' words go there; http is for this computer only`);
  if (given.OIDC_ISSUER)
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
      need(name, 'it goes with OIDC_ISSUER', "as the provider's registration shows it");
  if (given.EMBEDDINGS_URL) need('EMBEDDINGS_MODEL', 'it goes with EMBEDDINGS_URL', 'multilingual-e5-small');
  for (const [name, sid] of Object.entries(given))
    if (name.startsWith(TEMPLATE) && !/^HX[0-9a-fA-F]{32}$/.test(sid?.trim() ?? ''))
      faults.push(`${name}: expected HX and 32 hexadecimal digits, the id of a content template`);
  const languages = splitList(given.LANGUAGES ?? SPOKEN_LANGUAGES.join());
  const first = given.DEFAULT_LANGUAGE ?? 'en';
  if (!languages.includes(first))
    faults.push(`DEFAULT_LANGUAGE: ${first} is not among LANGUAGES (${languages.join(', ')}), name one of them`);
  return faults;
}

function isInClear(text = ''): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'http:' && !isInside(hostname);
}

/** This computer, or a name or address that only its own network knows. */
function isInside(hostname: string): boolean {
  return /^(localhost|[^.:]+|\[::1\]|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|.*\.(local|internal|lan))$/.test(
    hostname,
  );
}

/** Content templates: every `TWILIO_TEMPLATE_…` by the rest of its name, in small letters. */
function readTemplates(given: Record<string, string | undefined>): Record<string, string> {
  const named = Object.entries(given).filter(([name]) => name.startsWith(TEMPLATE));
  return Object.fromEntries(named.map(([name, sid = '']) => [name.slice(TEMPLATE.length).toLowerCase(), sid.trim()]));
}

/** The checked settings in the words of the program. */
function shape(settings: z.infer<typeof SETTINGS>, templates: Record<string, string>) {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    CLU_ENDPOINT: clu,
    EMBEDDINGS_URL: embeddings,
  } = settings;
  return {
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL,
    dataDir: settings.DATA_DIR,
    mongoUrl: settings.MONGODB_URL,
    dataKeys: settings.DATA_KEY,
    logLevel: settings.LOG_LEVEL,
    place: {
      languages: settings.LANGUAGES,
      defaultLanguage: settings.DEFAULT_LANGUAGE,
      timeZone: settings.TIME_ZONE,
      emergencyNumber: settings.EMERGENCY_NUMBER,
    },
    grievances: shapeGrievances(settings, settings.TIME_ZONE),
    web: {
      origins: settings.WEBCHAT_ORIGINS,
      tokenSeconds: settings.WEBCHAT_TOKEN_SECONDS,
      uploadMaxBytes: settings.UPLOAD_MAX_MB * 1024 * 1024,
    },
    limits: { citizen: settings.LIMIT_CITIZEN, address: settings.LIMIT_ADDRESS },
    twilio:
      accountSid && authToken
        ? {
            accountSid,
            authToken,
            smsFrom: settings.TWILIO_SMS_FROM,
            whatsAppFrom: settings.TWILIO_WHATSAPP_FROM,
            apiUrl: settings.TWILIO_API_URL,
            templates,
          }
        : undefined,
    smsPrice: settings.SMS_PRICE,
    botFramework: {
      appId: settings.MicrosoftAppId,
      appPassword: settings.MicrosoftAppPassword,
      appType: settings.MicrosoftAppType,
      tenantId: settings.MicrosoftAppTenantId,
    },
    clu: clu
      ? {
          endpoint: clu,
          key: settings.CLU_KEY ?? '',
          project: settings.CLU_PROJECT ?? '',
          deployment: settings.CLU_DEPLOYMENT ?? '',
        }
      : undefined,
    embeddings: embeddings
      ? { url: embeddings, key: settings.EMBEDDINGS_KEY, model: settings.EMBEDDINGS_MODEL ?? '' }
      : undefined,
    oidc: settings.OIDC_ISSUER
      ? {
          issuer: settings.OIDC_ISSUER,
          clientId: settings.OIDC_CLIENT_ID ?? '',
          clientSecret: settings.OIDC_CLIENT_SECRET ?? '',
        }
      : undefined,
    admin: { email: settings.ADMIN_EMAIL, password: settings.ADMIN_PASSWORD },
  };
}

function describe({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.join('.')}: ${message}`;
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function isAddress(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function isOrigin(text: string): boolean {
  return isAddress(text, ['http:', 'https:']) && new URL(text).origin === text.replace(/\/$/, '');
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
