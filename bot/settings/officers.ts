import * as z from 'zod';
import { address, checked, type Given, missing, type Read } from './written.ts';

/** How officers come in: the first administrator, and an organisation's own sign-in. */
export const OFFICER_SETTINGS = {
  ADMIN_EMAIL: checked(
    (text) => /^[^@\s]+@[^@\s]+$/.test(text),
    'expected an e-mail address, for example admin@city.example',
  ).optional(),
  ADMIN_PASSWORD: z.string().min(12, 'expected 12 characters or more').optional(),
  OIDC_ISSUER: address(['http:', 'https:'], 'https://login.city.example').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
};

export function shapeOfficers(settings: Read<typeof OFFICER_SETTINGS>) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId = '', OIDC_CLIENT_SECRET: clientSecret = '' } = settings;
  return {
    oidc: issuer ? { issuer, clientId, clientSecret } : undefined,
    admin: { email: settings.ADMIN_EMAIL, password: settings.ADMIN_PASSWORD },
  };
}

export function officerFaults(given: Given): string[] {
  if (!given.OIDC_ISSUER) return [];
  const shown = "as the provider's registration shows it";
  return ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].flatMap((name) =>
    missing(given, name, 'it goes with OIDC_ISSUER', shown),
  );
}
