import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { fetchMedia } from '../../../channels/twilio/index.ts';
import { ACCOUNT, startTwilioServer } from '../../fixtures/twilioServer.ts';

const PHOTO = Buffer.from('a photo of a broken pipe');

describe('reading what a citizen has sent', () => {
  let server: Awaited<ReturnType<typeof startTwilioServer>>;
  before(async () => {
    server = await startTwilioServer();
  });
  after(() => server.close());

  const read = (url: string, maxBytes = 1000) =>
    fetchMedia(
      { ...ACCOUNT, apiUrl: server.url, publicUrl: 'https://door.example', templates: {} },
      { url, contentType: 'image/png' },
      maxBytes,
    );

  it('gives a photo with the kind that Twilio says it is', async () => {
    expect(await read(server.putMedia('image/jpeg', PHOTO))).to.deep.equal({
      kind: 'fetched',
      contentType: 'image/jpeg',
      bytes: PHOTO,
    });
  });

  it("follows Twilio's redirect within its own host", async () => {
    const target = server.putMedia('audio/ogg; codecs=opus', PHOTO);
    expect(await read(server.putMedia('image/jpeg', PHOTO, target))).to.include({
      kind: 'fetched',
      contentType: 'audio/ogg',
    });
  });

  it('reads from no other host, and is not led to one that is not secure', async () => {
    let asked = 0;
    const other = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', () => resolve()));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    for (const address of [url, 'file:///etc/passwd', 'not an address', server.putMedia('image/png', PHOTO, url)]) {
      expect(await read(address)).to.deep.equal({ kind: 'refused', reason: 'address' });
    }
    expect(asked).to.equal(0);
    await new Promise((resolve) => other.close(resolve));
  });

  it('ends a ring of redirects', async () => {
    const url = server.putMedia('image/png', PHOTO, '#again');
    expect(await read(url)).to.deep.equal({ kind: 'refused', reason: 'address' });
  });

  it('takes no other kinds and nothing too large', async () => {
    expect(await read(server.putMedia('text/html', PHOTO))).to.deep.equal({ kind: 'refused', reason: 'type' });
    expect(await read(server.putMedia('image/png', PHOTO), PHOTO.length - 1)).to.deep.equal({
      kind: 'refused',
      reason: 'size',
    });
    expect(await read(server.putMedia('image/png', PHOTO), PHOTO.length)).to.include({ kind: 'fetched' });
  });

  it('says what is gone, and what may be had later', async () => {
    expect(await read(`${server.url}/2010-04-01/none`)).to.deep.equal({ kind: 'refused', reason: 'missing' });
    const closed = await startTwilioServer();
    await closed.close();
    const config = { ...ACCOUNT, apiUrl: closed.url, publicUrl: 'https://door.example', templates: {} };
    expect(await fetchMedia(config, { url: `${closed.url}/x`, contentType: '' }, 10)).to.include({ kind: 'retry' });
  });
});
