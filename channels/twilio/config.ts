/** How Twilio is reached, and who we are there. */
export interface TwilioConfig {
  accountSid: string;
  authToken: string;
  /** E.164 or a short code. */
  smsFrom?: string | undefined;
  /** E.164, without `whatsapp:`. */
  whatsAppFrom?: string | undefined;
  /** Another host than api.twilio.com, for trials. */
  apiUrl?: string | undefined;
  /** What the outside calls us by: signatures and status callbacks count over it. */
  publicUrl: string;
  /** Content template ids by name: see `templates.ts`. */
  templates: Record<string, string>;
}

/** What is logged: ids, codes and reasons, never a text or a number. A pino logger is one. */
export interface TwilioLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
}
