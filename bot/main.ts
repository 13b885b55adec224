import { once } from 'node:events';
import type { Server } from 'restify';
import type { FirstSignIn } from '../console/accounts/firstAdministrator.ts';
import { compose } from './compose.ts';
import { ConfigError, type Config, loadEnvironment, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';

/** `npm start`: reads the settings, opens everything, serves until it is told to end. */
async function main(): Promise<void> {
  const config = readConfig(loadEnvironment());
  const log = createLog(config.logLevel);
  const { server, firstSignIn, warmUp, close } = await compose(config, log);
  await listen(server, config);
  greet(config, server.address().port, firstSignIn);
  warmUp().catch((err: unknown) =>
    log.error({ err }, 'something could not be learnt yet; whoever needs it first will wait'),
  );

  const end = once(process, 'SIGTERM').then(() => 'SIGTERM');
  const signal = await Promise.race([end, once(process, 'SIGINT').then(() => 'SIGINT')]);
  log.info({ signal }, 'ending: no new requests, turns are finished, the outbox is kept');
  const gone = setTimeout(() => leave(log), LONGEST_GOODBYE_MS);
  server.server.close();
  server.server.closeIdleConnections();
  await close();
  server.server.closeAllConnections();
  clearTimeout(gone);
  process.exit(0);
}

/** A supervisor kills after ten seconds; what is not finished by then is taken up again at the next start. */
const LONGEST_GOODBYE_MS = 9000;

/** So many may knock in one moment (the system may allow fewer); past Node's own 511, connections of a crowd are cut. */
const CROWD = 4096;

/** A network that hangs holds nothing back: what waits for it is in the outbox, and is looked up there at the next start. */
function leave(log: Log): void {
  log.warn({}, 'ended with work under way; it is kept, and will be taken up at the next start');
  process.exit(0);
}

async function listen(server: Server, { host, port }: Config): Promise<void> {
  server.listen(port, host, CROWD);
  try {
    // restify passes on what its server says, errors too: where nobody hears those here, they end the process.
    await once(server, 'listening');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const fault = `PORT: cannot listen at ${host}:${port} (${reason}); stop what does, or take another, for example 3979`;
    throw new ConfigError([fault], { cause });
  }
}

function greet(config: Config, port: number, first: FirstSignIn | undefined): void {
  const here = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const phones = config.twilio
    ? `SMS and WhatsApp: Twilio's webhooks go to ${config.publicUrl}/twilio/messages`
    : 'SMS and WhatsApp: off (see README, "Twilio")';
  const signIn = first ? `\n           first sign-in: ${first.email}, one-time password ${first.oneTimePassword}` : '';
  console.log(`Right Door is open.\n  Try it:  ${here}/\n  Console: ${here}/console${signIn}\n  ${phones}`);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
});
