import { request as send, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { createServer, type Server } from 'restify';
import type { DemoCity } from '../../../channels/web/demoPage.ts';
import { mountWidget } from '../../../channels/web/mountWidget.ts';
import { createWidgetBundle } from '../../../channels/web/widgetBundle.ts';

/** What a site owner is promised. */
const MOST_BYTES = 20_000;

const CITY: DemoCity = {
  name: 'Meghpur <b>',
  phone: '+8802100001',
  sms: '+15005550006',
  emergencyNumber: '999',
  services: [
    {
      name: 'Renew a passport',
      summary: 'For a passport that has expired.',
      office: 'Passport Office',
      phone: '+8802100002',
    },
  ],
};

describe('The addresses of the widget and its demo page', () => {
  let server: Server;
  let port = 0;

  before((done) => {
    server = createServer();
    mountWidget(server, { languages: ['en', 'bn', 'ar'], readCity: () => CITY });
    server.listen(0, '127.0.0.1', () => {
      ({ port } = server.address());
      done();
    });
  });

  after((done) => {
    server.close(done);
  });

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const asked = send({ port, path, headers, method, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on('error', reject).end();
    });

  it('give a script of 20,000 bytes gzip at most, with all languages in it', async () => {
    const { js } = await createWidgetBundle();
    expect(gzipSync(js, { level: 9 }).length).to.be.at.most(MOST_BYTES);
    for (const word of ['Ask the city', 'নগর সেবা', 'Servicios', 'नगर', 'خدمات']) expect(js).to.include(word);
    expect(js).to.not.match(/innerHTML|document\.write|\beval\(|document\.cookie/);
  });

  it('send the script gzipped to whoever takes it, and plain to others', async () => {
    const zipped = await get('/widget.js', { 'accept-encoding': 'br, gzip' });
    const plain = await get('/widget.js');
    const refused = await get('/widget.js', { 'accept-encoding': 'gzip;q=0, br' });
    expect(zipped.headers).to.include({ 'content-encoding': 'gzip', 'content-type': 'text/javascript; charset=utf-8' });
    expect(plain.headers['content-encoding']).to.equal(undefined);
    expect(refused.headers['content-encoding']).to.equal(undefined);
    expect(gunzipSync(zipped.body).equals(plain.body)).to.equal(true);
    expect(zipped.headers['cross-origin-resource-policy']).to.equal('cross-origin');
  });

  it('tell who asks again that nothing has changed', async () => {
    const { headers } = await get('/widget.js');
    const again = await get('/widget.js', { 'if-none-match': String(headers.etag) });
    expect(again.status).to.equal(304);
    expect(again.body).to.have.length(0);
    expect((await get('/widget.js', { 'if-none-match': '"other"' })).status).to.equal(200);
  });

  it('answer whoever asks for the heads alone', async () => {
    for (const path of ['/', '/widget.js']) {
      const { status, body } = await get(path, {}, 'HEAD');
      expect([status, body.length]).to.deep.equal([200, 0]);
    }
  });

  it('show the page in the language that is asked for, the browser prefers, or the city speaks', async () => {
    const language = async (path: string, accept?: string) =>
      /<html lang="(\w+)" dir="(\w+)"/
        .exec((await get(path, accept ? { 'accept-language': accept } : {})).body.toString())
        ?.slice(1);
    expect(await language('/?lang=ar', 'bn')).to.deep.equal(['ar', 'rtl']);
    expect(await language('/', 'fr, bn-BD;q=0.8, en;q=0.5')).to.deep.equal(['bn', 'ltr']);
    expect(await language('/?lang=xx')).to.deep.equal(['en', 'ltr']);
    expect(await language('/?lang=%ff', 'x'.repeat(2000))).to.deep.equal(['en', 'ltr']);
  });

  it('carry the widget by one tag, and say everything without it too', async () => {
    const { headers, body } = await get('/');
    const page = body.toString();
    expect(page).to.match(
      /<script src="\/widget\.js" data-lang="en" data-name="City of Meghpur [^"]*" async><\/script>/,
    );
    expect(page)
      .to.include('href="#services"')
      .and.include('Renew a passport')
      .and.include('href="tel:+8802100001"')
      .and.include('999');
    expect(page).to.not.include('Meghpur <b>');
    expect(headers['content-security-policy'])
      .to.include("default-src 'none'")
      .and.include("script-src 'self'")
      .and.not.include('unsafe');
  });
});
