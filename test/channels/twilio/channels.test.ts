import { createSmsChannel, createWhatsAppChannel } from '../../../channels/twilio/index.ts';
import { channelContract } from '../../contracts/channelContract.ts';
import { ACCOUNT, startTwilioServer } from '../../fixtures/twilioServer.ts';

const PUBLIC_URL = 'https://door.example';

for (const name of ['sms', 'whatsapp'] as const) {
  channelContract(`${name} by Twilio`, async () => {
    const server = await startTwilioServer();
    const config = { ...ACCOUNT, apiUrl: server.url, publicUrl: PUBLIC_URL, templates: {} };
    let phones = 0;
    return {
      channel:
        name === 'sms'
          ? createSmsChannel({ ...config, smsFrom: '+15005550006' })
          : createWhatsAppChannel({ ...config, whatsAppFrom: '+15005550007' }),
      newAddressee() {
        const address = `+8801700000${String(phones++).padStart(3, '0')}`;
        return { address, conversation: `${name}-${address.slice(-3)}` };
      },
      heard: ({ address }) => server.taken.filter(({ to }) => to.endsWith(address)).map(({ body }) => body),
      close: () => server.close(),
    };
  });
}
