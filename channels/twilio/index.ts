export { createTwilioApi, type TwilioApi } from './api.ts';
export type { TwilioConfig, TwilioLog } from './config.ts';
export { canSmsTakeOver } from './failures.ts';
export { type FetchedMedia, fetchMedia, MEDIA_TYPES } from './media.ts';
export { conversationOf, LONGEST_TEXT } from './parse.ts';
export { mountTwilio, type TwilioRoutes } from './routes.ts';
export { countSegments } from './segments.ts';
export { createSmsChannel } from './sms.ts';
export { createWhatsAppChannel } from './whatsapp.ts';
