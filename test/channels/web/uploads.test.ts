import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { createFileFolder, createStoredFiles } from '../../../channels/web/index.ts';
import { createEmbeddedStore } from '../../../store/embedded/index.ts';
import { createVault } from '../../../store/vault.ts';
import { meet } from './citizen.ts';
import { type Desk, openDesk } from './desk.ts';
import { systemClock } from '../../../store/clock.ts';
import type { Store } from '../../../store/store.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const OGG = Buffer.from('OggS\0\x02');
const mp4 = (brand: string) => Buffer.from(`\0\0\0\x20ftyp${brand}\0\0\0\0`, 'latin1');

interface Sent {
  bytes: Buffer;
  type: string;
  name?: string;
}

function formOf(files: Sent[], activity?: unknown): FormData {
  const form = new FormData();
  const text = typeof activity === 'string' ? activity : JSON.stringify(activity);
  if (activity !== undefined) form.append('activity', new Blob([text], { type: 'application/vnd.microsoft.activity' }));
  for (const { bytes, type, name = 'lamp' } of files)
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return form;
}

const VAULT = createVault([Buffer.alloc(32, 3)]);

describe('a photo, a paper or a voice message from the website', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(async () => {
    await desk.close();
    expect(desk.faults).to.deep.equal([]);
  });

  const send = async (files: Sent[], activity?: unknown) => {
    const citizen = await meet(desk.base);
    const answered = await citizen.ask('POST', '/upload?userId=ana', { body: formOf(files, activity) });
    return { citizen, ...answered };
  };

  it('is taken with its words, echoed, and answered', async () => {
    const activity = {
      type: 'message',
      text: 'The lamp is broken',
      from: { id: 'ana' },
      channelData: { clientActivityID: '7' },
    };
    const { citizen, status, body } = await send([{ bytes: PNG, type: 'image/png', name: 'lamp.png' }], activity);
    expect(status).to.equal(200);
    const [own, reply] = await citizen.hear(2);
    expect(own).to.include({ id: body.id, text: 'The lamp is broken' });
    expect(own?.channelData).to.deep.equal({ clientActivityID: '7' });
    expect(reply?.text).to.equal('You said: image/png');
    const [incoming] = desk.received;
    expect(incoming).to.deep.include({ kind: 'media', text: 'The lamp is broken' });
    expect(incoming?.kind === 'media' && incoming.media[0]).to.include({ contentType: 'image/png', name: 'lamp.png' });
  });

  it('is shown again to its own conversation only', async () => {
    const { citizen } = await send([{ bytes: PNG, type: 'image/png', name: 'lamp.png' }]);
    const url = (await citizen.hear(1))[0]?.attachments?.[0]?.contentUrl ?? '';
    expect(url).to.match(new RegExp(`^${desk.base}/v3/directline/attachments/[\\w-]{24}\\?t=`));
    const shown = await fetch(url);
    expect(shown.headers.get('content-type')).to.equal('image/png');
    expect(shown.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(Buffer.from(await shown.arrayBuffer())).to.deep.equal(PNG);
    const [bare = ''] = url.split('?');
    const statusWith = async (token: string) =>
      (await fetch(bare, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await statusWith(citizen.token)).to.equal(200);
    expect(await statusWith((await meet(desk.base)).token)).to.equal(404);
    expect((await fetch(bare)).status).to.equal(401);
    expect((await fetch(`${bare}?t=${citizen.token}`)).status).to.equal(403);
    expect((await fetch(`${bare.slice(0, -1)}?t=${url.split('t=')[1]}`)).status).to.equal(403);
    const token = new URL(url).searchParams.get('t') ?? '';
    expect((await citizen.ask('GET', '/activities', { token })).status).to.equal(403);
  });

  it('comes as whatever phones record', async () => {
    const files = [
      { bytes: JPEG, type: 'image/jpeg' },
      { bytes: Buffer.from('RIFF\0\0\0\0WEBPVP8 '), type: 'image/webp' },
      { bytes: mp4('heic'), type: 'image/heic' },
      { bytes: Buffer.from('%PDF-1.7\n'), type: 'application/pdf' },
      { bytes: OGG, type: 'audio/ogg; codecs=opus' },
      { bytes: mp4('M4A '), type: 'audio/x-m4a' },
      { bytes: Buffer.from('1a45dfa3', 'hex'), type: 'audio/webm;codecs=opus' },
      { bytes: Buffer.from('#!AMR\n'), type: 'audio/amr' },
      { bytes: Buffer.from('ID3\x04'), type: 'audio/mpeg' },
      { bytes: PNG, type: '' },
    ];
    const { status } = await send(files);
    expect(status).to.equal(200);
    const [incoming] = desk.received;
    expect(incoming?.kind === 'media' && incoming.media.map(({ contentType }) => contentType)).to.deep.equal([
      'image/jpeg',
      'image/webp',
      'image/heic',
      'application/pdf',
      'audio/ogg',
      'audio/mp4',
      'audio/webm',
      'audio/amr',
      'audio/mpeg',
      'image/png',
    ]);
  });

  it('is refused with 415 when it is something else, whatever it is called', async () => {
    const others = [
      { bytes: Buffer.from('MZ\x90\0program'), type: 'application/x-msdownload', name: 'setup.exe' },
      { bytes: Buffer.from('MZ\x90\0program'), type: 'image/png', name: 'lamp.png' },
      { bytes: Buffer.from('<svg onload="alert(1)">'), type: 'image/svg+xml' },
      { bytes: Buffer.from('<html>'), type: 'application/pdf' },
      { bytes: PNG, type: 'text/html' },
      { bytes: PNG, type: 'audio/ogg' },
    ];
    for (const file of others) expect((await send([file])).status, `${file.type} ${file.name}`).to.equal(415);
    expect(desk.received).to.deep.equal([]);
  });

  it('is refused with 413 when it is too large, alone or together, and the server goes on', async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(1024 * 1024)]);
    expect((await send([{ bytes: large, type: 'image/png' }])).status).to.equal(413);
    const most = large.subarray(0, 1024 * 1024 - 1);
    expect((await send(Array.from({ length: 4 }, () => ({ bytes: most, type: 'image/png' })))).status).to.equal(413);
    expect((await send(Array.from({ length: 11 }, () => ({ bytes: PNG, type: 'image/png' })))).status).to.equal(413);
    const huge = Buffer.alloc(20 * 1024 * 1024, PNG);
    expect((await send([{ bytes: huge, type: 'image/png' }])).status).to.equal(413);
    expect((await send([{ bytes: most, type: 'image/png' }])).status).to.equal(200);
  });

  it('is asked to come again while memory is full of others, and is taken afterwards', async () => {
    const citizen = await meet(desk.base);
    const most = Buffer.concat([PNG, Buffer.alloc(1024 * 1024 - 100)]);
    const uploads = Array.from({ length: 5 }, () => beginUpload(desk.base, citizen, most));
    expect(await Promise.race(uploads.map(({ status }) => status))).to.equal(429);
    for (const { asked } of uploads) asked.destroy();
    let status = 429;
    while (status === 429) ({ status } = await send([{ bytes: most, type: 'image/png' }]));
    expect(status).to.equal(200);
  });

  it('is refused with 400 when the form is broken', async () => {
    const citizen = await meet(desk.base);
    const bodies = [
      '--b',
      '--b\r\n\r\n--b--',
      '',
      '--b--\r\n',
      '--b\r\nContent-Disposition: form-data; name="activity"\r\n\r\n{"type":\r\n--b--\r\n',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\nContent-Type: image/png\r\n\r\n\x89PN',
    ];
    for (const boundary of ['; boundary=b', '', '; boundary=', '; boundary="b']) {
      for (const body of bodies) {
        const headers = { 'content-type': `multipart/form-data${boundary}` };
        const { status } = await citizen.ask('POST', '/upload?userId=%00', { body, headers });
        expect(status, `${boundary} ${body}`).to.equal(400);
      }
    }
    expect((await citizen.ask('POST', '/upload?userId=ana', { body: '{}' })).status).to.equal(415);
    expect((await send([{ bytes: PNG, type: 'image/png' }], '{"type":')).status).to.equal(400);
    expect((await send([{ bytes: PNG, type: 'image/png' }], 'null')).status).to.equal(400);
    expect((await send([], { type: 'message', text: 'no file' })).status).to.equal(400);
    expect(desk.received).to.deep.equal([]);
  });
});

describe('a kept file', () => {
  it('can be read in no other way than through the vault, in a folder and in a store', async () => {
    const desk = await openDesk();
    const secret = 'the number on my passport is A1234567';
    const citizen = await meet(desk.base);
    const form = formOf([
      { bytes: Buffer.from(`%PDF-1.7\n${secret}`), type: 'application/pdf', name: 'passport of Ana.pdf' },
    ]);
    await citizen.ask('POST', '/upload?userId=ana', { body: form });
    await citizen.hear(2);
    try {
      const names = await readdir(desk.folder, { recursive: true, withFileTypes: true });
      const files = names.filter((entry) => entry.isFile());
      expect(files.length).to.be.greaterThan(1);
      for (const { parentPath, name } of files) {
        const kept = await readFile(join(parentPath, name), 'latin1');
        expect(kept).not.to.match(/A1234567|passport of Ana|QTEyMzQ1Njc/);
      }
    } finally {
      await desk.close();
    }
  });

  for (const [where, openFiles] of Object.entries({
    'in a folder': async (folder: string) => createFileFolder({ folder: join(folder, 'f'), vault: VAULT }),
    'in the store': async (_: string, store: Store) => createStoredFiles({ store, vault: VAULT, clock: systemClock }),
  }))
    it(`is forgotten with what was said, unless it is held: ${where}`, async () => {
      const desk = await openDesk();
      const store = createEmbeddedStore({ folder: join(desk.folder, 'kept'), log: { warn: () => undefined } });
      const files = await openFiles(desk.folder, store);
      const label = { conversation: 'c1', contentType: 'image/png', name: 'lamp.png', bytes: Buffer.from('photo') };
      try {
        await files.forget(Date.now());
        const [said, held, taken] = [await files.keep(label), await files.keep(label), await files.keep(label)];
        await files.hold([held, 'https://api.twilio.com/media/1', '../../etc/passwd']);
        await files.hold([held]);
        await files.remove([taken, 'nothing']);
        expect(await files.find(said), 'before its time').to.include({ name: 'lamp.png' });
        await files.forget(Date.now() + 1000);
        expect(await files.find(said)).to.equal(undefined);
        expect(await files.find(taken)).to.equal(undefined);
        expect((await files.find(held))?.bytes.toString()).to.equal('photo');
        await files.remove([held]);
        expect(await files.find(held)).to.equal(undefined);
      } finally {
        await store.close();
        await desk.close();
      }
    });

  it('of several pieces comes back whole, and is not there before its last piece is', async () => {
    const desk = await openDesk();
    const store = createEmbeddedStore({ folder: join(desk.folder, 'files-store'), log: { warn: () => undefined } });
    const files = createStoredFiles({ store, vault: createVault([Buffer.alloc(32, 3)]), clock: systemClock });
    const bytes = Buffer.alloc(2_500_000, 'photo ');
    const label = { conversation: 'c1', contentType: 'image/png', name: 'lamp.png' };
    try {
      const id = await files.keep({ ...label, bytes });
      expect(await files.find(id)).to.deep.equal({ id, ...label, bytes });
      await store.collection('files').remove({ _id: `${id}.0` });
      expect(await files.find(id)).to.equal(undefined);
      expect(await files.find('__proto__')).to.equal(undefined);
    } finally {
      await store.close();
      await desk.close();
    }
  });
});

/** Three files of the largest size, but not the end of the form: they stay in memory, unless they are refused. */
function beginUpload(base: string, { conversation, token }: Awaited<ReturnType<typeof meet>>, bytes: Buffer) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=b' };
  const address = `${base}/v3/directline/conversations/${conversation}/upload?userId=ana`;
  const asked = request(address, { method: 'POST', headers, agent: false });
  asked.on('error', () => undefined);
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\nContent-Type: image/png\r\n\r\n';
  for (let file = 0; file < 3; file++) {
    asked.write(head);
    asked.write(bytes);
    asked.write('\r\n');
  }
  const status = new Promise<number | undefined>((resolve) => {
    asked.on('response', (answer) => resolve(answer.resume().statusCode));
  });
  return { asked, status };
}
