import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

/** The yardstick: Bot Framework's own adapter, echoing through its connector, with nothing kept. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process({ body: request.body, headers: request.headers, method: 'POST' }, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`);
  });
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('listening'));
