import { expect } from 'chai';
import { useStage } from './support/stage.ts';

describe('A conversation that stays', () => {
  const stage = useStage();

  it('is still there on the next page, open where it was open, without taking the focus', async () => {
    const { city, arrive } = stage();
    const { page, say, hears, log } = await arrive();
    await say('where do I renew my passport');
    await hears('Passport Office North');
    await page.reload();
    await log.waitFor();
    expect(await log.innerText())
      .to.include('Passport Office North')
      .and.include('where do I renew my passport');
    expect(await page.evaluate('document.activeElement === document.body')).to.equal(true);
    await say('hello again');
    await hears('You said: hello again');
    expect(city.asked.filter((one) => one === 'POST /v3/directline/conversations')).to.have.length(1);
    expect(await page.locator('.message').count()).to.equal(5);
  });

  it('stays closed on the next page where it was closed, and asks nothing', async () => {
    const { city, arrive } = stage();
    const { page, say, hears, box } = await arrive();
    await say('hello');
    await hears('You said: hello');
    await page.keyboard.press('Escape');
    city.asked.length = 0;
    await page.reload();
    await page.waitForTimeout(400);
    expect(await box.isVisible()).to.equal(false);
    expect(city.asked).to.deep.equal(['GET /widget.js']);
  });

  it('sends what was typed while the server was away once it is back, in order and once', async () => {
    const { city, arrive } = stage();
    const { say, hears, page } = await arrive();
    await say('hello');
    await hears('You said: hello');
    await city.stop();
    await say('first while away');
    await say('second while away');
    await page.getByRole('button', { name: 'Send again' }).first().waitFor();
    await page.getByText('No answer from the service just now').waitFor();
    await city.start();
    await hears('You said: second while away', 15_000);
    expect(city.posted.map(({ text }) => text)).to.deep.equal(['hello', 'first while away', 'second while away']);
    expect(await page.getByRole('button', { name: 'Send again' }).count()).to.equal(0);
    expect(await page.locator('.own').count()).to.equal(3);
    await page.getByText('No answer from the service just now').waitFor({ state: 'hidden' });
  });

  it('tries again at once when the citizen asks for it', async () => {
    const { city, arrive } = stage();
    const { say, hears, page } = await arrive();
    await say('hello');
    await hears('You said: hello');
    city.faults.post = 503;
    await say('is anyone there');
    const again = page.getByRole('button', { name: 'Send again' });
    await again.waitFor();
    city.faults.post = 0;
    await again.click();
    await hears('You said: is anyone there', 1500);
  });

  it('sends what was typed even when the page changes before it could', async () => {
    const { city, arrive } = stage();
    const { say, hears, page } = await arrive();
    await say('hello');
    await hears('You said: hello');
    city.faults.post = 503;
    await say('do not forget me');
    await page.reload();
    city.faults.post = 0;
    await hears('You said: do not forget me');
    expect(city.posted.filter(({ text }) => text === 'do not forget me')).to.have.length(1);
  });

  it('misses and doubles nothing when the socket drops', async () => {
    const { city, arrive } = stage();
    const { say, hears, page } = await arrive();
    await say('hello');
    await hears('You said: hello');
    city.dropSockets();
    city.announce('Said while nobody listened');
    await hears('Said while nobody listened');
    city.announce('And one more');
    await hears('And one more');
    expect(await page.locator('.reply:not(.greeting)').count()).to.equal(3);
  });

  it('asks again and again where there are no sockets', async () => {
    const { city, arrive } = stage();
    city.faults.sockets = true;
    const { say, hears } = await arrive();
    await say('where do I renew my passport');
    await hears('Passport Office North', 15_000);
    city.announce('News by asking');
    await hears('News by asking');
  });

  it('begins anew when the conversation is lost, says so, and leaves what was said in sight', async () => {
    const { city, arrive } = stage();
    const { say, hears, words } = await arrive();
    await say('hello');
    await hears('You said: hello');
    city.faults.lost = true;
    city.dropSockets();
    await say('are you still there');
    await hears('You said: are you still there', 15_000);
    expect(await words())
      .to.include('You said: hello')
      .and.include('This is a new one');
  });

  it('refreshes its token before it runs out', async () => {
    const { city, arrive } = stage();
    city.faults.expiresIn = 3;
    const { say, hears, page } = await arrive();
    await page.waitForTimeout(1800);
    await say('hello');
    await hears('You said: hello');
    expect(city.asked).to.include('POST /v3/directline/tokens/refresh');
    expect(city.asked.filter((one) => one === 'POST /v3/directline/conversations')).to.have.length(1);
  });

  it('says that there is no network, and goes on by itself', async () => {
    const { city, arrive } = stage();
    const { session, say, hears, page } = await arrive();
    await say('hello');
    await hears('You said: hello');
    await session.setOffline(true);
    city.dropSockets();
    await say('in a tunnel');
    await page.getByText('No network. We will go on when you are back.').waitFor();
    await session.setOffline(false);
    await hears('You said: in a tunnel');
    await page.getByText('No network').waitFor({ state: 'hidden' });
  });

  it('marks the button when something is said while it is closed', async () => {
    const { city, arrive } = stage();
    const { say, hears, page } = await arrive();
    await say('hello');
    await hears('You said: hello');
    await page.keyboard.press('Escape');
    city.announce('Your certificate is ready');
    await page.getByRole('button', { name: 'a new answer is here' }).click();
    await hears('Your certificate is ready');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ask the city', exact: true }).waitFor();
  });

  it('does not disturb whoever is reading further up', async () => {
    const { city, arrive } = stage();
    const { say, hears, log, page } = await arrive();
    await say('where do I renew my passport');
    await hears('Passport Office North');
    await log.evaluate((log) => log.scrollTo(0, 0));
    city.announce('News');
    await page.getByRole('button', { name: 'New answer' }).waitFor();
    expect(await log.evaluate((log) => log.scrollTop)).to.equal(0);
    await page.getByRole('button', { name: 'New answer' }).click();
    expect(await log.evaluate((log) => log.scrollTop)).to.be.greaterThan(100);
  });
});
