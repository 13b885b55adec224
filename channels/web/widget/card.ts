import type { Card } from './activity.ts';
import { make } from './element.ts';
import { icon } from './icon.ts';
import { makeLink, writeText } from './text.ts';
import type { Ticks } from './ticks.ts';

/** An answer, always in the same order: name, door, open or not, what to bring, three facts, when it was checked. */
export function drawCard(card: Card, ticks: Ticks): HTMLElement {
  return make(
    'article',
    { class: 'card' },
    make('div', {}, make('h3', {}, card.title), card.summary && make('p', { class: 'small' }, writeText(card.summary))),
    card.door && drawDoor(card.door),
    card.open &&
      make('p', { class: `open ${card.open.state === 'open' ? 'open-now' : card.open.state}` }, card.open.text),
    card.bring && drawBring(card.bring, card.title, ticks),
    card.facts.length > 0 && drawFacts(card.facts),
    card.steps && drawSteps(card.steps),
    card.notes.length > 0 &&
      make('div', { class: 'notes' }, ...card.notes.map((note) => make('p', {}, writeText(note)))),
    card.links.length > 0 && make('div', { class: 'way' }, ...card.links.map(({ label, url }) => makeLink(label, url))),
    card.checked && drawChecked(card.checked),
  );
}

function drawDoor({ name, address, distance, directions }: NonNullable<Card['door']>): HTMLElement {
  return make(
    'div',
    { class: 'door' },
    icon('pin'),
    make('b', {}, name),
    address && make('span', {}, address),
    (distance || directions) &&
      make(
        'span',
        { class: 'way' },
        distance && make('span', { class: 'small' }, distance),
        directions && makeLink(directions.label, directions.url),
      ),
  );
}

function drawBring({ heading, items }: NonNullable<Card['bring']>, title: string, ticks: Ticks): HTMLElement {
  const rows = items.map(({ text, note }) => {
    const key = `${title}\n${text}`;
    const box = make('input', {
      type: 'checkbox',
      checked: ticks.has(key),
      change: () => ticks.set(key, box.checked),
    });
    const words = make('span', {}, text, note && ' ', note && make('span', { class: 'small' }, note));
    return make('li', {}, make('label', {}, box, words));
  });
  return make('div', { class: 'bring' }, make('h4', {}, heading), make('ul', {}, ...rows));
}

function drawFacts(facts: Card['facts']): HTMLElement {
  const pairs = facts.map(({ label, value }) => make('div', {}, make('dt', {}, label), make('dd', {}, value)));
  return make('dl', { class: 'facts' }, ...pairs);
}

function drawSteps({ heading, items }: NonNullable<Card['steps']>): HTMLElement {
  const list = items.map((item) => make('li', {}, writeText(item)));
  return make('div', { class: 'steps' }, make('h4', {}, heading), make('ol', {}, ...list));
}

function drawChecked({ text, isWarning }: NonNullable<Card['checked']>): HTMLElement {
  return make('p', { class: isWarning ? 'checked old' : 'checked' }, icon(isWarning ? 'warning' : 'tick'), text);
}
