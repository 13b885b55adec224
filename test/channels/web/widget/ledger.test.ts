import { expect } from 'chai';
import type { Activity } from '../../../../channels/web/widget/activity.ts';
import { createLedger, type Kept } from '../../../../channels/web/widget/line/ledger.ts';
import type { Memory } from '../../../../channels/web/widget/memory.ts';

/** A browser tab that survives a change of page. */
function createTab(): Memory<Kept> {
  let text: string | undefined;
  return {
    read: () => (text ? JSON.parse(text) : undefined),
    write: (value) => {
      text = JSON.stringify(value);
    },
  };
}

const own = (key: string, text = key): Activity => ({ type: 'message', text, channelData: { clientActivityID: key } });

describe('What the widget keeps of a conversation', () => {
  it('goes on in the order of writing after a change of page', () => {
    const tab = createTab();
    const before = createLedger(tab);
    before.enqueue(own('a'));
    before.enqueue(own('b'));
    expect(before.settle('a', 'id-a')).to.equal(true);
    const { kept } = createLedger(tab);
    expect(kept.queue.map(({ text }) => text)).to.deep.equal(['b']);
    expect(kept.transcript.map(({ activity }) => activity.id)).to.deep.equal(['id-a']);
  });

  it('takes a message once, whether its answer or its echo comes first', () => {
    const ledger = createLedger(createTab());
    ledger.enqueue(own('a'));
    expect(ledger.settle('a', undefined)).to.equal(true);
    expect(ledger.settle('a', 'id-a')).to.equal(false);
    expect(ledger.knows({ ...own('a'), id: 'id-a' })).to.equal(true);
    expect(ledger.knows({ type: 'message', id: 'id-b' })).to.equal(false);
    expect(ledger.knows({ type: 'typing' })).to.equal(false);
  });

  it('keeps the last sixty messages, not a life', () => {
    const ledger = createLedger(createTab());
    for (let index = 0; index < 100; index++) ledger.remember({ type: 'message', id: String(index) }, false);
    expect(ledger.kept.transcript).to.have.length(60);
    expect(ledger.kept.transcript.at(-1)?.activity.id).to.equal('99');
  });
});
