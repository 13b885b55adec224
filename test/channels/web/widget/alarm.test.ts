import { expect } from 'chai';
import { backoff, createAlarm } from '../../../../channels/web/widget/line/alarm.ts';

describe('Trying again', () => {
  it('is quick at first, then slower, and never slower than six seconds', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 20].map((failures) => backoff(failures, () => 0.5));
    expect(waits[0]).to.be.closeTo(300, 1);
    expect(waits).to.deep.equal(waits.toSorted((a, b) => a - b));
    expect(waits.slice(0, 5).reduce((sum, wait) => sum + wait, 0)).to.be.below(6000);
    expect(backoff(50, () => 1)).to.be.closeTo(6000, 1);
  });

  it('does not bring all widgets at the same moment', () => {
    expect(backoff(3, () => 0)).to.be.below(backoff(3, () => 1));
  });

  it('happens at once when the network is back, for everyone who waits', async () => {
    const alarm = createAlarm();
    const pauses = Promise.all([alarm.pause(60_000), alarm.pause(60_000)]);
    alarm.ring();
    await pauses;
    alarm.ring();
  });

  it('happens by itself after the pause', () => createAlarm().pause(1));
});
