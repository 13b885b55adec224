import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError, readConfig, SETTING_NAMES } from '../../bot/config.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The faults of an environment, by the name of their setting. */
function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    expect(error).to.be.instanceOf(ConfigError);
    return (error as ConfigError).faults;
  }
}

const namesOf = (env: Record<string, string>) => faultsOf(env).map((fault) => fault.split(':')[0]);

describe('settings', () => {
  it('need none to be set', () => {
    const config = readConfig({});
    expect([config.port, config.host, config.dataDir, config.place.defaultLanguage]).to.deep.equal([
      3978,
      '127.0.0.1',
      './data',
      'en',
    ]);
  });

  it('take an empty variable as absent', () => {
    expect(readConfig({ PORT: '', TWILIO_ACCOUNT_SID: ' ' }).twilio).to.equal(undefined);
  });

  it('are refused all at once, each by its name, with an example', () => {
    const faults = faultsOf({ PORT: 'abc', TIME_ZONE: 'Mars/Base', LANGUAGES: 'en,xx', LIMIT_CITIZEN: '-1' });
    for (const name of ['PORT', 'TIME_ZONE', 'LANGUAGES', 'LIMIT_CITIZEN']) {
      const fault = faults.find((one) => one.startsWith(`${name}: `));
      expect(fault, name).to.match(/expected/);
    }
    expect(faults).to.have.length(4);
  });

  it('that belong together are missed together', () => {
    expect(namesOf({ TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}` })).to.deep.equal([
      'TWILIO_AUTH_TOKEN',
      'PUBLIC_URL',
      'TWILIO_SMS_FROM',
    ]);
    expect(namesOf({ MONGODB_URL: 'mongodb://127.0.0.1/x' })).to.deep.equal(['DATA_KEY']);
    expect(namesOf({ MicrosoftAppId: 'id' })).to.deep.equal(['MicrosoftAppPassword']);
    expect(namesOf({ CLU_ENDPOINT: 'https://x.example' })).to.deep.equal(['CLU_KEY', 'CLU_PROJECT', 'CLU_DEPLOYMENT']);
    expect(namesOf({ DEFAULT_LANGUAGE: 'ar', LANGUAGES: 'en,bn' })).to.deep.equal(['DEFAULT_LANGUAGE']);
  });

  it('tell when the offices work and when nobody is written to', () => {
    expect(readConfig({}).grievances.quiet).to.deep.equal({ from: '21:00', to: '08:00' });
    const given = { WORKING_DAYS: 'Mon,fri', WORKING_HOURS: '09:00-13:00,14:00-17:00', QUIET_HOURS: 'none' };
    const { hours, quiet } = readConfig({ ...given, HOLIDAYS: '2026-12-16' }).grievances;
    const spans = [
      ['09:00', '13:00'],
      ['14:00', '17:00'],
    ];
    expect(hours).to.deep.equal({ timeZone: 'Asia/Dhaka', week: { 1: spans, 5: spans }, holidays: ['2026-12-16'] });
    expect(quiet).to.equal(undefined);
    const wrong = { WORKING_HOURS: '17:00-09:00', HOLIDAYS: '2026-02-31', QUIET_HOURS: 'night', RETENTION_DAYS: '0' };
    expect(namesOf(wrong)).to.have.members(Object.keys(wrong));
  });

  it("keep citizens' words off open lines: a language service is reached by https, or stands in the same network", () => {
    const clu = { CLU_KEY: 'k', CLU_PROJECT: 'p', CLU_DEPLOYMENT: 'd' };
    for (const url of ['http://clu.example', 'http://8.8.8.8:80/'])
      expect(namesOf({ ...clu, CLU_ENDPOINT: url }), url).to.deep.equal(['CLU_ENDPOINT']);
    for (const url of [
      'http://127.0.0.1:8080/v1',
      'http://localhost:11434/v1',
      'http://ollama:11434/v1',
      'https://x.example',
    ])
      expect(namesOf({ EMBEDDINGS_MODEL: 'm', EMBEDDINGS_URL: url }), url).to.deep.equal([]);
  });

  it('take the WhatsApp sender with and without its prefix', () => {
    const twilio = {
      TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'x',
      PUBLIC_URL: 'https://door.example/',
    };
    for (const from of ['whatsapp:+15005550007', '+15005550007'])
      expect(readConfig({ ...twilio, TWILIO_WHATSAPP_FROM: from }).twilio?.whatsAppFrom).to.equal('+15005550007');
    expect(readConfig({ ...twilio, TWILIO_SMS_FROM: '12345' }).publicUrl).to.equal('https://door.example');
  });

  it('take content templates by their names', () => {
    const sid = `HX${'0'.repeat(32)}`;
    const twilio = {
      TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'x',
      PUBLIC_URL: 'https://a.example',
      TWILIO_WHATSAPP_FROM: '+15005550007',
    };
    expect(readConfig({ ...twilio, TWILIO_TEMPLATE_UPDATE: sid }).twilio?.templates).to.deep.equal({ update: sid });
    expect(namesOf({ ...twilio, TWILIO_TEMPLATE_UPDATE: 'soon' })).to.deep.equal(['TWILIO_TEMPLATE_UPDATE']);
  });

  it('take several keys, the first of which seals', () => {
    const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((key) => key.toString('base64')).join();
    expect(readConfig({ DATA_KEY: keys }).dataKeys?.length).to.equal(2);
    expect(namesOf({ DATA_KEY: 'short' })).to.deep.equal(['DATA_KEY']);
  });

  it('price a segment by an amount and a currency', () => {
    expect(readConfig({}).smsPrice).to.equal(undefined);
    expect(readConfig({ SMS_PRICE: '0.008 usd' }).smsPrice).to.deep.equal({ amount: 0.008, currency: 'USD' });
    for (const wrong of ['0.008', '0 USD', '1,5 EUR', '2 QQQ', 'USD 1'])
      expect(faultsOf({ SMS_PRICE: wrong })[0], wrong).to.match(/^SMS_PRICE: expected .*0\.008 USD/);
  });

  it('stand in .env.example, which runs as it stands, and in the table of the README', () => {
    const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
    expect(faultsOf(parseEnv(example) as Record<string, string>)).to.deep.equal([]);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const name of SETTING_NAMES) {
      expect(example, `.env.example: ${name}`).to.match(new RegExp(`^#?${name}=`, 'm'));
      expect(readme, `README.md: ${name}`).to.include(`\`${name}\``);
    }
  });
});
