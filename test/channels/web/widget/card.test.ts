import { expect } from 'chai';
import type { AnswerCard, Option } from '../../../../channels/channel.ts';
import type { Card, Choice } from '../../../../channels/web/widget/activity.ts';

/** What the server sends is what the widget reads: these assignments do not compile otherwise. */
const card: AnswerCard = { title: 'Renew a passport', facts: [], notes: [], links: [] };
const read: Card = card;
const sent: AnswerCard = read;
const option: Option = { value: 'steps', label: 'Steps' };
const choice: Choice = option;

describe('The card of the widget', () => {
  it('is the card of the port', () => {
    expect(sent).to.equal(card);
    expect(choice).to.equal(option);
  });
});
