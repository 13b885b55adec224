/** The bot's registration, in Bot Framework's own words. Without an `appId` only this machine may talk to the bot. */
export interface BotFrameworkConfig {
  appId: string | undefined;
  appPassword: string | undefined;
  appType: string;
  tenantId: string | undefined;
  /** Where tokens of another cloud are checked; Microsoft's public one without it. */
  trust?: { openIdMetadataUrl: string; issuer: string };
}
