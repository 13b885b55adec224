import * as z from 'zod';
import { type Given, missing, type Read } from './written.ts';

/** Under Bot Framework's own names. */
export const BOT_FRAMEWORK_SETTINGS = {
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], 'expected MultiTenant, SingleTenant or UserAssignedMSI')
    .default('MultiTenant'),
  MicrosoftAppTenantId: z.string().optional(),
};

export function shapeBotFramework(settings: Read<typeof BOT_FRAMEWORK_SETTINGS>) {
  return {
    appId: settings.MicrosoftAppId,
    appPassword: settings.MicrosoftAppPassword,
    appType: settings.MicrosoftAppType,
    tenantId: settings.MicrosoftAppTenantId,
  };
}

export function botFrameworkFaults(given: Given): string[] {
  if (!given.MicrosoftAppId || given.MicrosoftAppType === 'UserAssignedMSI') return [];
  const example = "the client secret of the bot's registration";
  return missing(given, 'MicrosoftAppPassword', 'it goes with MicrosoftAppId', example);
}
