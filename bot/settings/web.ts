import { isAddress, list, type Read, wholeNumber } from './written.ts';

/** The widget, and what citizens send by it. */
export const WEB_SETTINGS = {
  WEBCHAT_ORIGINS: list(
    (item) => isOrigin(item),
    'expected websites, comma-separated, for example https://www.city.example',
  ).default([]),
  WEBCHAT_TOKEN_SECONDS: wholeNumber(60, 86_400, '1800').default(1800),
  UPLOAD_MAX_MB: wholeNumber(1, 100, '5').default(5),
};

export function shapeWeb(settings: Read<typeof WEB_SETTINGS>) {
  return {
    origins: settings.WEBCHAT_ORIGINS,
    tokenSeconds: settings.WEBCHAT_TOKEN_SECONDS,
    uploadMaxBytes: settings.UPLOAD_MAX_MB * 1024 * 1024,
  };
}

function isOrigin(text: string): boolean {
  return isAddress(text, ['http:', 'https:']) && new URL(text).origin === text.replace(/\/$/, '');
}
