import { createFormats } from './formats.ts';
import { withColon } from './punctuation.ts';
import type { Wording } from './wording.ts';

/** English, within GSM-7: no typographic quotes or dashes, since one of them halves what an SMS holds. */
export const en: Wording = {
  language: 'en',
  ownName: 'English',

  formats: createFormats({
    locale: 'en-GB',
    month: 'short',
    free: 'free',
    range: (from, to) => `${from}-${to}`,
    money: (amount, currency) => `${amount} ${currency}`,
    currencies: {},
    units: {
      hours: { one: '# hour', other: '# hours' },
      days: { one: '# day', other: '# days' },
      workingDays: { one: '# working day', other: '# working days' },
      weeks: { one: '# week', other: '# weeks' },
      months: { one: '# month', other: '# months' },
    },
    visits: { one: '# visit', other: '# visits' },
    noVisit: 'no visit needed',
    metres: (count) => `about ${count} m away`,
    kilometres: (count) => `about ${count} km away`,
    clock: (hour, minute) => `${twoDigits(hour)}:${twoDigits(minute)}`,
    today: (clock) => `today at ${clock}`,
    tomorrow: (clock) => `tomorrow at ${clock}`,
    thisWeek: (weekday, clock) => `${weekday} ${clock}`,
    later: (day, clock) => `${day} at ${clock}`,
  }),

  answer: {
    stop: '.',
    door: (service, office, address) => withColon(service, `${withAddress(office, address)}.`),
    openUntil: (moment) => `Open now, until ${moment}.`,
    openAlways: 'Open now, day and night.',
    closed: 'Closed now, and I do not know when it opens again.',
    closedUntil: (moment) => `Closed now. Opens ${moment}.`,
    closedBecause: (reason, opens) =>
      `Closed${reason ? ` (${reason})` : ' these days'}. ${opens ? `Opens ${opens}.` : 'I do not know when it opens again.'}`,
    hoursUnknown: 'I do not have its opening hours.',
    bring: 'Bring:',
    bringNothing: 'You need no papers.',
    document: (name, note, onlyIf) => name + inBrackets(onlyIf, note),
    facts: (facts) => `${capitalise(facts.join(', '))}.`,
    checked: (day) => `Checked ${day}.`,
    warnOld: (day, phone) =>
      `${day ? `This was last checked on ${day}` : 'This is overdue for a check'} and may have changed: ${phone ? `call ${phone}` : 'ask again'} before you go.`,
    checkedNever: 'I do not know when this was last checked.',
    otherLanguage: (language) => `I have this only in ${language}.`,
    nearestOnly: 'No office serves your area; this is the nearest.',
    addressAndDistance: (address, distance) => `${address}, ${distance}`,
    manyOffices: (count, isMain) =>
      `${isMain ? `This is the main one of ${count} offices` : `One of ${count} offices`}: send your area or postcode for the nearest.`,
    noOffice: 'You need not go anywhere for this.',
    steps: 'Steps:',
    who: 'Who:',
    online: (url) => `Online: ${url}`,
    phones: (phones) => `Phone: ${phones.join(', ')}.`,
    access: (features) => `${capitalise(features.join(', '))}.`,
    problemHint: 'PROBLEM if it went wrong.',
    moreHint: 'Send MORE for the rest.',
    lifeEvent: (name) => `${name}. See to these, one after the other.`,
    lifeEventHint: 'Send a number for where to go and what to bring.',
    lifeEventHintButtons: 'Choose one to see where to go and what to bring.',
  },

  card: {
    bring: 'What to bring',
    steps: 'Steps',
    cost: 'Cost',
    time: 'Time',
    visits: 'Visits',
    directions: 'Directions',
    online: 'Do it online',
    call: (phone) => `Call ${phone}`,
    checkedBy: (day, by) => `Checked ${day}${by ? ` by ${by}` : ''}`,
  },

  follow: {
    about: withColon,
    missing: (service, aspect, phone) =>
      `${service}: ${MISSING[aspect]}${phone ? ` Call ${phone}, they can tell you.` : ' Ask at the office.'}`,
    openOn: (office, day, spans) => `${office} is open on ${day}: ${spans.join(', ')}.`,
    openAllDayOn: (office, day) => `${office} is open on ${day}, day and night.`,
    closedOn: (office, day, reason) => `No, ${office} is closed on ${day}${reason ? ` (${reason})` : ''}.`,
    otherOpenOn: (office, spans) => `${office} is open that day: ${spans.join(', ')}.`,
    span: (opens, closes) => `${opens}-${closes}`,
    hoursOf: (firstDay, lastDay, spans) =>
      `${firstDay === lastDay ? firstDay : `${firstDay}-${lastDay}`} ${spans.length ? spans.join(' + ') : 'closed'}`,
    hours: (office, days) => `${office}: ${days.join(', ')}.`,
    allDay: 'day and night',
    onlyOffice: 'There is only this one office for it.',
    otherArea: 'It is meant for other areas: ask before you go.',
    allOfficesSeen: 'Those were all the offices. Back to the first:',
    isNearest: 'This is the nearest I have:',
    aboutWhat: (example) => `For what? Name it, for example "${example}".`,
  },

  choice: {
    which: 'Which one do you need?',
    orSayMore: 'Send the number, or say it in other words.',
    orSayMoreButtons: 'Choose one, or say it in other words.',
    notOffered: (count) => `I offered 1 to ${count}. Send one of these numbers, or ask anything else.`,
    nothingOffered: 'There is no list to choose from right now. Tell me what you need, or send MENU.',
    one: (name) => `Do you mean "${name}"? YES, or say it in other words.`,
    place: (name) => `Do you mean ${name}? YES, or send another area or your postcode.`,
    places: 'Which place do you mean?',
    whichPlace: (names) =>
      `There is ${names.slice(0, -1).join(', ')} and ${names.at(-1)}: send the one you mean for its nearest office.`,
    placeNoted: (name, example) => `${name}, noted. What do you need there? For example "${example}".`,
    placeShared: (example) => `Thank you, I know where you are now. What do you need? For example "${example}".`,
    placeUnknown: 'I do not know that place. Send the name of your area or your postcode.',
    language: 'Which language?',
    languageSet: 'English it is.',
    languageUnknown: (names) => `I do not speak that one yet. I know ${names.join(', ')}.`,
  },

  miss: {
    first: 'I do not have that one, and I will not guess. I have passed your question on, without your name or number.',
    near: 'The nearest I have:',
    otherWords: 'Say it in other words, or:',
    askThere: (service, phone) => `About ${service}, call ${phone}.`,
    second: (examples) =>
      `I still do not follow, sorry. Send one or two words, like ${examples.map(quote).join(' or ')}.`,
    third: 'Let us try it with a list. Is it one of these?',
    fourth: 'This one is beyond me, and I do not want to cost you time. Somebody at an office can help better.',
  },

  person: {
    none: 'Nobody sits at this end to write with, I am a program.',
    call: (office, phone, open) => `People are at ${office}, phone ${phone}. ${open}`,
    visit: (office, open) => `People are at ${office}. ${open}`,
    nowhere: 'Ask at your nearest office; I go on answering here.',
  },

  grievance: {
    notYet: 'I am sorry it went wrong. I cannot file complaints here yet.',
    tell: (office, phone) => `Tell ${office}${phone ? `, phone ${phone}` : ''}: what happened, when and at which desk.`,
    noStatus: 'I cannot follow complaints here yet.',
    keep: 'Note the day and the name of the person you talk to.',
  },

  talk: {
    welcome: (example) =>
      `Hello. Ask where to go for something, in your own words: I tell you the office, its hours, what to bring and what it costs. For example "${example}".`,
    greeting: (example) => `Hello. What do you need? For example "${example}".`,
    thanks: 'You are welcome. Write any time.',
    calm: 'I am sorry this is hard. Tell me in a few words what you need, or send PERSON.',
    menu: 'Ask in your own words, or send a number:',
    menuButtons: 'Ask in your own words, or choose:',
    menuEmpty: 'I have no services to tell of yet. Please come back later.',
    help: (example) =>
      `I am a program, not a person. Ask where to go for something, like "${example}". MENU: a list. LANGUAGE: another language. PERSON: who to call.`,
    helpEmergency: (number) => `In danger call ${number}.`,
    helpStop: 'STOP ends these messages.',
    cancelled: 'All right, we leave that. What do you need?',
    yesToWhat: 'Yes to what, I wonder. Tell me what you need, or send MENU for a list.',
    noMatter: 'All right. Tell me what you need instead, or send MENU for a list.',
    noMore: 'That was all I have on it. Ask anything else, or send MENU.',
    nothingSaid: 'There is nothing to send again yet. What do you need?',
    notIt: 'Sorry, not that one. Is it one of these?',
    notItNoOther:
      'Sorry, not that one. Tell me in other words what you need, and name the paper or the office if you can.',
    picture: 'Thank you for the picture, but I cannot read pictures. Tell me in a few words what you need.',
    empty: 'I could not read that. Tell me in a few words what you need.',
    emergency: (number) => `Call ${number} now: fire, police, ambulance. I am here for anything after.`,
    emergencyAlone: (number) =>
      `Call ${number} now, and please do not stay alone: go to somebody near you. It is good that you said it.`,
    apology: 'Sorry, something went wrong on our side. Please send your question once again.',
    patience: 'That was a lot at once. Wait a minute, then send your question again.',
    welcomeBack: 'Welcome back. What do you need? MENU shows a list, STOP ends these messages.',
    exampleQuestion: 'renew my passport',
  },

  labels: {
    steps: 'Steps',
    anotherOffice: 'Another office',
    problem: 'It went wrong',
    notIt: 'Not this',
    person: 'Talk to a person',
    complain: 'Complain',
    menu: 'List of services',
    language: 'Language',
    yes: 'Yes',
  },

  accessibility: {
    stepFree: 'step-free entrance',
    lift: 'lift',
    ramp: 'ramp',
    signLanguage: 'sign language',
    hearingLoop: 'hearing loop',
    accessibleToilet: 'accessible toilet',
    accessibleParking: 'accessible parking',
    braille: 'Braille signs',
    womenOnlyCounter: 'counter for women',
    queueForElderly: 'queue for the elderly',
  },
};

const MISSING = {
  bring: 'I do not have the list of papers.',
  cost: 'I do not have the cost.',
  time: 'I do not know how long it takes.',
  visits: 'I do not know how many visits it takes.',
  steps: 'I do not have the steps.',
  open: 'I do not have the opening hours.',
  where: 'I do not have an office for it.',
  anotherOffice: 'I do not have another office for it.',
  nearest: 'I do not have a nearer one.',
  phone: 'I do not have a phone number.',
  who: 'I do not have the rules on who can get it.',
  online: 'I know of no way to do it online.',
  access: 'I do not know about lifts and ramps there.',
  checked: 'I do not know when it was last checked.',
  what: 'I have nothing else on it.',
};

const twoDigits = (number: number) => String(number).padStart(2, '0');
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quote = (text: string) => `"${text}"`;
const withAddress = (office: string, address?: string) => (address ? `${office}, ${address}` : office);

function inBrackets(...notes: (string | undefined)[]): string {
  const given = notes.filter(Boolean);
  return given.length ? ` (${given.join('; ')})` : '';
}
