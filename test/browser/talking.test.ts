import { expect } from 'chai';
import { hasFocus } from './support/page.ts';
import { useStage } from './support/stage.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('Talking in the widget', () => {
  const stage = useStage();

  it('brings an answer as a card, in the order that the eye learns', async () => {
    const { say, hears, words, faults } = await stage().arrive();
    await say('where do I renew my passport');
    await hears(/Checked 1 October/);
    const text = await words();
    const order = [
      'where do I renew',
      'Renew a passport',
      'Passport Office North',
      'Open now',
      'Old passport',
      '3450 BDT',
      'Checked 1 October',
      'Steps',
      'Save or print',
      'It went wrong',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places, text).to.deep.equal(places.toSorted((a, b) => a - b));
    expect(places).not.to.include(-1);
    expect(faults).to.deep.equal([]);
  });

  it('keeps what was ticked on the device', async () => {
    const { say, page } = await stage().arrive();
    await say('where do I renew my passport');
    await page.getByRole('checkbox', { name: 'Identity card' }).check();
    await page.reload();
    expect(await page.getByRole('checkbox', { name: 'Identity card' }).isChecked()).to.equal(true);
    expect(await page.getByRole('checkbox', { name: 'Form A1' }).isChecked()).to.equal(false);
  });

  it('warns in words and by a shape when an answer is old or the door is closed', async () => {
    const { say, hears, page } = await stage().arrive();
    await say('old sofa');
    await hears('Call 0210 0001 before you go');
    expect(await page.locator('.checked.old .warning').count()).to.equal(1);
    expect(await page.locator('.open.closed').innerText()).to.include('Closed now');
  });

  it('offers choices as buttons, sends what they mean, and takes them away when the talk goes on', async () => {
    const { city, arrive } = stage();
    const { say, hears, page } = await arrive();
    await say('which one');
    await page.getByRole('button', { name: 'For a child' }).click();
    await hears('You chose "b".');
    expect(city.posted.at(-1)).to.include({ text: 'For a child', value: 'b', locale: 'en' });
    expect(await page.getByRole('button', { name: 'For me, it is lost' }).count()).to.equal(0);
    expect(await page.getByRole('textbox').evaluate(hasFocus)).to.equal(true);
  });

  it('leaves markup as it was typed, and makes links of addresses and phones only', async () => {
    const { say, hears, page, words } = await stage().arrive();
    await say('<img src=x onerror="window.pwned=1"><b>bold</b> <script>window.pwned=2</script>');
    await hears('You said:');
    expect(await words()).to.include('<b>bold</b>');
    expect(await page.evaluate('window.pwned')).to.equal(undefined);
    await say('link');
    await hears('passports.example');
    const links = page.getByRole('log').getByRole('link');
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).to.deep.equal([
      'https://passports.example/renew?x=1',
      'tel:+8802100001',
    ]);
  });

  it('calls for help at one touch', async () => {
    const { say, page } = await stage().arrive();
    await say('my house is on fire');
    expect(await page.getByRole('log').getByRole('link', { name: '999' }).getAttribute('href')).to.equal('tel:999');
  });

  it('explains before it asks for the place, and sends it only then', async () => {
    const { city, arrive } = stage();
    const { page, hears } = await arrive({
      geolocation: { latitude: 23.81031234, longitude: 90.41251234 },
      permissions: ['geolocation'],
    });
    await page.getByRole('button', { name: 'Photo or location' }).click();
    await page.getByRole('button', { name: 'Send my location' }).click();
    expect(await page.getByText('we find the nearest office').isVisible()).to.equal(true);
    expect(city.posted).to.have.length(0);
    await page.getByRole('button', { name: 'Send it' }).click();
    await hears('The nearest is Passport Office North');
    const geo = { type: 'GeoCoordinates', latitude: 23.8103, longitude: 90.4125 };
    expect(city.posted[0]?.entities).to.deep.equal([{ type: 'Place', geo }]);
    await hears('My location');
  });

  it('says what else helps when the place is not given', async () => {
    const { page, say } = await stage().arrive();
    await page.getByRole('button', { name: 'Photo or location' }).click();
    await page.getByRole('button', { name: 'Send my location' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    const advice = page.getByText('Write your area or postcode instead');
    await advice.waitFor();
    await say('ward 3');
    await advice.waitFor({ state: 'hidden' });
  });

  it('sends a photo, with its picture in the log', async () => {
    const { city, arrive } = stage();
    const { page, hears } = await arrive();
    await page.locator('input[type=file]').setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: PIXEL });
    await hears('the photo has arrived');
    await hears('lamp.png');
    expect(city.posted[0]?.attachments).to.deep.include({
      contentType: 'image/png',
      name: 'lamp.png',
      contentUrl: 'https://door.example/file',
    });
    expect(await page.locator('.own img').count()).to.equal(1);
  });

  it('says so when a file is not taken, and goes on', async () => {
    const { city, arrive } = stage();
    const { page, say, hears } = await arrive();
    city.faults.post = 415;
    await page.locator('input[type=file]').setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: PIXEL });
    await hears('This was not taken');
    city.faults.post = 0;
    await say('where do I renew my passport');
    await hears('Passport Office North');
  });

  it('turns to the language that the city answers in', async () => {
    const { page, say, hears, box } = await stage().arrive();
    await say('hello');
    await hears('You said: hello');
    await page.getByRole('combobox').selectOption('es');
    await hears('You chose "l:es"');
    expect(await box.getAttribute('placeholder')).to.equal('Escriba su pregunta');
  });

  it('talks to nobody but its own city, and leaves no cookie', async () => {
    const { city, site, arrive } = stage();
    const { page, session, say, hears } = await arrive({ closed: true });
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    page.on('websocket', (socket) => hosts.add(new URL(socket.url()).origin.replace('ws', 'http')));
    await page.getByRole('button').first().click();
    await say('where do I renew my passport');
    await hears('Passport Office North');
    expect([...hosts].filter((host) => host !== site.origin)).to.deep.equal([city.origin]);
    expect(await session.cookies()).to.deep.equal([]);
  });

  it('prints the answer alone, with its steps', async () => {
    const { page, say, hears } = await stage().arrive();
    await say('where do I renew my passport');
    await hears('Passport Office North');
    await page.evaluate(
      `const { append } = document.body;
      document.body.append = function (node) {
        append.call(this, node);
        node.contentWindow.print = () => { window.printed = node.contentDocument.body.innerText; };
      }`,
    );
    await page.getByRole('button', { name: 'Save or print' }).click();
    expect(await page.evaluate('window.printed'))
      .to.include('14 Station Road')
      .and.not.include('My water bill');
  });
});
