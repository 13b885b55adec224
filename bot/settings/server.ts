import * as z from 'zod';
import { address, type Given, missing, type Read, splitList, wholeNumber } from './written.ts';

/** Where it listens, where it keeps everything, and how much it takes from one citizen or one address. */
export const SERVER_SETTINGS = {
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
  LIMIT_CITIZEN: wholeNumber(1, 1_000_000, '30').default(30),
  LIMIT_ADDRESS: wholeNumber(1, 1_000_000_000, '300').default(300),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'expected fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
};

export function shapeServer(settings: Read<typeof SERVER_SETTINGS>) {
  return {
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL,
    dataDir: settings.DATA_DIR,
    mongoUrl: settings.MONGODB_URL,
    dataKeys: settings.DATA_KEY,
    logLevel: settings.LOG_LEVEL,
    limits: { citizen: settings.LIMIT_CITIZEN, address: settings.LIMIT_ADDRESS },
  };
}

export function serverFaults(given: Given): string[] {
  if (!given.MONGODB_URL) return [];
  return missing(
    given,
    'DATA_KEY',
    'every node over one MongoDB needs the same',
    'the output of: openssl rand -base64 32',
  );
}
