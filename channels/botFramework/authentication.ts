import type { BotFrameworkAuthentication, ConnectorClientOptions } from 'botframework-connector';
import type { BotFrameworkConfig } from './config.ts';

/** Microsoft's own validation of tokens and its connector, as CloudAdapter uses them. */
export async function openAuthentication(
  { appId, appPassword, appType, tenantId, trust }: BotFrameworkConfig,
  connector: ConnectorClientOptions = {},
): Promise<BotFrameworkAuthentication> {
  // On first use: most cities have no bot registered, and it takes time to load.
  const { ConfigurationBotFrameworkAuthentication } = await import('botbuilder');
  return new ConfigurationBotFrameworkAuthentication(
    {
      ...(appId && { MicrosoftAppId: appId, MicrosoftAppType: appType }),
      ...(appId && appPassword && { MicrosoftAppPassword: appPassword }),
      ...(appId && tenantId && { MicrosoftAppTenantId: tenantId }),
      ...(trust && { ToBotFromChannelOpenIdMetadataUrl: trust.openIdMetadataUrl }),
      ...(trust && { ToBotFromChannelTokenIssuer: trust.issuer }),
    },
    undefined,
    undefined,
    undefined,
    connector,
  );
}
