import type { DemoWording } from './wording.ts';

export const en: DemoWording = {
  self: 'English',
  city: (name) => (name ? `City of ${name}` : 'City services'),
  title: ['Ask anywhere.', 'Get to the right door.'],
  lead: 'Say in your own words what you need. You get one answer: which office, open when, what to bring, what it costs and how long it takes.',
  askTitle: 'People ask',
  examples: [
    'Where do I renew my passport?',
    'My water bill is far too high',
    'We had a baby, what now?',
    'I want to open a small shop',
  ],
  getTitle: 'You get',
  get: [
    'The office, and whether it is open now',
    'What to bring, to tick off while you pack',
    'Cost, time and number of visits',
    'The day on which an officer last checked it',
  ],
  whereTitle: 'Ask now',
  onPage: 'Here: the round button at the corner of this page.',
  bySms: (number) => `By SMS, from any phone: ${number}`,
  byWhatsApp: (number) => `On WhatsApp: ${number}`,
  byPhone: 'By phone:',
  emergency: (number) => `In danger call ${number} at once.`,
  noScript: 'The chat needs JavaScript, which is off here. Everything it knows is in the list of services below.',
  services: 'All services',
  skip: 'Skip to the content',
  languages: 'Language',
  fiction: 'This city is made up, and so are its offices, prices and hours. The page shows what the assistant can do.',
};
