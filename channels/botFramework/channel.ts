import type { Activity, CloudAdapter, ConversationReference } from 'botbuilder';
import { actionOf, linesOf } from '../activityParts.ts';
import type { Channel, Rendered, Reply, SendResult } from '../channel.ts';
import { openAuthentication } from './authentication.ts';
import type { BotFrameworkConfig } from './config.ts';
import { NoAnswerError, createConnector, ServiceAnswerError } from './connector.ts';
import { isAllowedService } from './serviceHosts.ts';

/** Bot Framework's channels, by CloudAdapter: replies go to the service that the conversation's reference names. */
export function createBotFrameworkChannel(config: BotFrameworkConfig): Channel {
  let adapter: Promise<CloudAdapter> | undefined;

  return {
    name: 'botframework',
    render,
    async send({ address, activity }) {
      const reference = JSON.parse(address) as Partial<ConversationReference>;
      if (!isAllowedService(reference.serviceUrl, !config.appId))
        return { kind: 'refused', code: 'UNKNOWN_SERVICE', reason: 'the service is not one of Bot Framework' };
      adapter ??= openAdapter(config);
      try {
        return await deliver(await adapter, reference, activity);
      } catch (error) {
        return resultOf(error);
      }
    },
  };

  async function deliver(
    adapter: CloudAdapter,
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
  ): Promise<SendResult> {
    let receipt: string | undefined;
    await adapter.continueConversationAsync(config.appId ?? '', reference, async (context) => {
      // Ids of our own making: a reply to what the channel does not know is refused by some.
      delete context.activity.id;
      const { id: _id, replyToId: _replyToId, ...message } = activity;
      receipt = (await context.sendActivity(message))?.id;
    });
    return { kind: 'sent', ...(receipt && { receipt }) };
  }
}

async function openAdapter(config: BotFrameworkConfig): Promise<CloudAdapter> {
  const { CloudAdapter } = await import('botbuilder');
  return new CloudAdapter(await openAuthentication(config, createConnector()));
}

/** What cannot have arrived is tried again; what may have arrived is in doubt. */
function resultOf(error: unknown): SendResult {
  if (error instanceof ServiceAnswerError) return answerOf(error);
  if (error instanceof NoAnswerError && error.isSent) return { kind: 'inDoubt', reason: 'no answer from the service' };
  // No token, no connection: the service has not been asked.
  return { kind: 'retry', reason: error instanceof Error ? error.message : 'the service could not be asked' };
}

function answerOf({ status, afterMs }: ServiceAnswerError): SendResult {
  const reason = `the service answered ${status}`;
  const isPassing = status === 429 || status === 408 || status >= 500;
  if (!isPassing) return { kind: 'refused', code: String(status), reason };
  return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
}

/** One message with everything in its text, and what can be chosen as suggested actions: every channel shows or numbers these. */
function render({ language, parts, options = [] }: Reply): Rendered {
  return {
    activity: {
      type: 'message',
      text: parts.map(linesOf).join('\n\n'),
      locale: language,
      inputHint: options.length ? 'expectingInput' : 'acceptingInput',
      ...(options.length && { suggestedActions: { to: [], actions: options.map(actionOf) } }),
    },
  };
}
