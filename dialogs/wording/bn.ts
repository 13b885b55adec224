import { createFormats } from './formats.ts';
import { withColon } from './punctuation.ts';
import type { Wording } from './wording.ts';

/** Bengali as it is spoken to a citizen at a counter in Bangladesh: polite (আপনি), everyday words, Bengali digits. */
export const bn: Wording = {
  language: 'bn',
  ownName: 'বাংলা',

  formats: createFormats({
    locale: 'bn-u-nu-beng',
    month: 'long',
    free: 'কোনো টাকা লাগে না',
    range: (from, to) => `${from}-${to}`,
    money: (amount, currency) => `${amount} ${currency}`,
    currencies: { BDT: 'টাকা', INR: 'রুপি', USD: 'ডলার', EUR: 'ইউরো' },
    units: {
      hours: { other: '# ঘণ্টা' },
      days: { other: '# দিন' },
      workingDays: { other: '# কর্মদিবস' },
      weeks: { other: '# সপ্তাহ' },
      months: { other: '# মাস' },
    },
    visits: { other: '# বার যেতে হয়' },
    noVisit: 'যেতে হয় না',
    metres: (count) => `প্রায় ${count} মিটার দূরে`,
    kilometres: (count) => `প্রায় ${count} কিমি দূরে`,
    clock: (hour, minute, digits) => {
      const time = digits(hour % 12 || 12);
      return `${partOfDay(hour)} ${minute ? `${time}:${digits(minute).padStart(2, '০')}` : `${time}টা`}`;
    },
    today: (clock) => `আজ ${at(clock)}`,
    tomorrow: (clock) => `কাল ${at(clock)}`,
    thisWeek: (weekday, clock) => `${weekday}বার ${at(clock)}`,
    later: (day, clock) => `${day} ${at(clock)}`,
  }),

  answer: {
    stop: '।',
    door: (service, office, address) => withColon(service, `${withAddress(office, address)}।`),
    openUntil: (moment) => `এখন খোলা, ${moment} পর্যন্ত।`,
    openAlways: 'এখন খোলা, দিন-রাত ২৪ ঘণ্টা।',
    closed: 'এখন বন্ধ। আবার কবে খুলবে, জানা নেই।',
    closedUntil: (moment) => `এখন বন্ধ। খুলবে ${moment}।`,
    closedBecause: (reason, opens) =>
      `বন্ধ${reason ? ` (${reason})` : ' রয়েছে'}। ${opens ? `খুলবে ${opens}।` : 'আবার কবে খুলবে, জানা নেই।'}`,
    hoursUnknown: 'কখন খোলা থাকে, তা আমার জানা নেই।',
    bring: 'সঙ্গে আনবেন:',
    bringNothing: 'কোনো কাগজ লাগে না।',
    document: (name, note, onlyIf) => name + inBrackets(onlyIf, note),
    facts: (facts) => `${facts.join(', ')}।`,
    checked: (day) => `যাচাই: ${day}।`,
    warnOld: (day, phone) =>
      `${day ? `শেষ যাচাই ${day}` : 'অনেক দিন যাচাই করা হয়নি'}, বদলে থাকতে পারে: যাওয়ার আগে ${phone ? `${phone} নম্বরে ফোন করুন` : 'জেনে নিন'}।`,
    checkedNever: 'তথ্যটি কবে যাচাই হয়েছে, জানা নেই।',
    otherLanguage: (language) => `এটি আমার কাছে শুধু ${language} ভাষায় আছে।`,
    nearestOnly: 'আপনার এলাকার জন্য আলাদা অফিস নেই; এটিই সবচেয়ে কাছে।',
    addressAndDistance: (address, distance) => `${address}, ${distance}`,
    manyOffices: (count, isMain) =>
      `${digits(count)}টি অফিসের ${isMain ? 'প্রধানটি' : 'একটি'}। কাছেরটির জন্য এলাকা বা পোস্টকোড লিখুন।`,
    noOffice: 'এর জন্য কোথাও যেতে হয় না।',
    steps: 'ধাপ:',
    who: 'যাঁদের জন্য:',
    online: (url) => `অনলাইনে: ${url}`,
    phones: (phones) => `ফোন: ${phones.join(', ')}।`,
    access: (features) => `${features.join(', ')} আছে।`,
    problemHint: 'কাজ না হলে লিখুন: সমস্যা।',
    moreHint: 'বাকি জানতে লিখুন: আরও।',
    lifeEvent: (name) => `${name}। একটির পর একটি এগুলো করুন।`,
    lifeEventHint: 'কোথায় যাবেন, কী লাগবে জানতে নম্বর লিখুন।',
    lifeEventHintButtons: 'কোথায় যাবেন, কী লাগবে জানতে একটি বেছে নিন।',
  },

  card: {
    bring: 'সঙ্গে যা আনবেন',
    steps: 'ধাপগুলো',
    cost: 'খরচ',
    time: 'সময়',
    visits: 'কতবার',
    directions: 'পথ দেখুন',
    online: 'অনলাইনে করুন',
    call: (phone) => `ফোন করুন ${phone}`,
    checkedBy: (day, by) => `যাচাই: ${day}${by ? `, ${by}` : ''}`,
  },

  follow: {
    about: withColon,
    missing: (service, aspect, phone) =>
      `${service}: ${MISSING[aspect]} ${phone ? `${phone} নম্বরে ফোন করলে জানতে পারবেন।` : 'অফিসে জিজ্ঞেস করুন।'}`,
    openOn: (office, day, spans) => `${day}: ${office} খোলা, ${spans.join(', ')}।`,
    openAllDayOn: (office, day) => `${day}: ${office} দিন-রাত খোলা।`,
    closedOn: (office, day, reason) => `না, ${day} ${office} বন্ধ${reason ? ` (${reason})` : ''}।`,
    otherOpenOn: (office, spans) => `সেদিন ${office} খোলা, ${spans.join(', ')}।`,
    otherArea: 'এই অফিস অন্য এলাকার জন্য, আগে জেনে নিয়ে যাবেন।',
    span: (opens, closes) => `${opens} থেকে ${closes}`,
    hoursOf: (firstDay, lastDay, spans) =>
      `${firstDay === lastDay ? firstDay : `${firstDay}-${lastDay}`} ${spans.length ? spans.join(' ও ') : 'বন্ধ'}`,
    hours: (office, days) => `${office}: ${days.join('; ')}।`,
    allDay: 'দিন-রাত',
    onlyOffice: 'এই কাজের অফিস এই একটিই।',
    allOfficesSeen: 'সব অফিস বলা হয়ে গেছে। আবার প্রথমটি:',
    isNearest: 'আমার জানা সবচেয়ে কাছেরটি:',
    aboutWhat: (example) => `কোন কাজের জন্য? নামটি লিখুন, যেমন "${example}"।`,
  },

  choice: {
    which: 'আপনার কোনটি দরকার?',
    orSayMore: 'নম্বর লিখুন, অথবা অন্যভাবে বলুন।',
    orSayMoreButtons: 'একটি বেছে নিন, অথবা অন্যভাবে বলুন।',
    notOffered: (count) => `১ থেকে ${digits(count)}-এর মধ্যে একটি নম্বর লিখুন, অথবা নতুন কিছু জিজ্ঞেস করুন।`,
    nothingOffered: 'এখন বেছে নেওয়ার মতো কোনো তালিকা নেই। কী দরকার লিখুন, অথবা লিখুন: মেনু।',
    one: (name) => `আপনি কি "${name}" চাইছেন? হলে লিখুন হ্যাঁ, নইলে অন্য কথায় বলুন।`,
    place: (name) => `আপনি কি ${name} বলছেন? হলে লিখুন হ্যাঁ, নইলে এলাকার নাম বা পোস্টকোড লিখুন।`,
    places: 'কোন জায়গাটি?',
    whichPlace: (names) => `${names.slice(0, -1).join(', ')} ও ${names.at(-1)} আছে: কাছের অফিসের জন্য কোনটি, লিখুন।`,
    placeNoted: (name, example) => `${name}, বুঝেছি। কী কাজে যাবেন? যেমন "${example}"।`,
    placeShared: (example) => `ধন্যবাদ, আপনি কোথায় আছেন জানলাম। কী কাজ দরকার? যেমন "${example}"।`,
    placeUnknown: 'জায়গাটি চিনতে পারিনি। এলাকার নাম বা পোস্টকোড লিখুন।',
    language: 'কোন ভাষা?',
    languageSet: 'এখন থেকে বাংলা।',
    languageUnknown: (names) => `ওই ভাষা এখনো জানি না। আমি জানি: ${names.join(', ')}।`,
  },

  miss: {
    first: 'এটা আমার জানা নেই, আন্দাজে কিছু বলব না। আপনার প্রশ্নটি পৌঁছে দিয়েছি, নাম বা নম্বর ছাড়া।',
    near: 'কাছাকাছি যা আছে:',
    otherWords: 'অন্যভাবে লিখে দেখুন, অথবা:',
    askThere: (service, phone) => `${service} নিয়ে জানতে ফোন করুন ${phone}।`,
    second: (examples) => `দুঃখিত, এখনো বুঝতে পারিনি। এক-দুটি শব্দ লিখুন, যেমন ${examples.map(quote).join(' বা ')}।`,
    third: 'তালিকা থেকে দেখি। এগুলোর কোনোটি কি?',
    fourth: 'এটা আমার সাধ্যের বাইরে, আপনার সময় নষ্ট করতে চাই না। অফিসের মানুষ ভালো বলতে পারবেন।',
  },

  person: {
    none: 'এখানে কথা বলার মতো কোনো মানুষ বসে নেই, আমি একটি প্রোগ্রাম।',
    call: (office, phone, open) => `কথা বলতে পারেন: ${office}, ফোন ${phone}। ${open}`,
    visit: (office, open) => `কথা বলতে যেতে পারেন: ${office}। ${open}`,
    nowhere: 'কাছের অফিসে জিজ্ঞেস করুন; আমি এখানে উত্তর দিয়ে যাব।',
  },

  grievance: {
    notYet: 'এমন হওয়ার জন্য দুঃখিত। এখানে এখনো অভিযোগ নেওয়া যায় না।',
    tell: (office, phone) => `জানাতে পারেন: ${office}${phone ? `, ফোন ${phone}` : ''}। কী হয়েছে, কবে, কোন ডেস্কে, তা বলুন।`,
    noStatus: 'অভিযোগের খবর এখানে এখনো জানা যায় না।',
    keep: 'যাঁর সঙ্গে কথা হবে তাঁর নাম ও তারিখ লিখে রাখুন।',
  },

  talk: {
    welcome: (example) =>
      `স্বাগতম। কোন কাজে কোথায় যাবেন, নিজের ভাষায় লিখুন: অফিস, সময়সূচি, কী লাগবে, কত খরচ, সব বলে দেব। যেমন "${example}"।`,
    greeting: (example) => `বলুন, কী দরকার? যেমন "${example}"।`,
    thanks: 'আপনাকেও ধন্যবাদ। যখন খুশি লিখবেন।',
    calm: 'আপনার কষ্ট হচ্ছে, দুঃখিত। কী দরকার অল্প কথায় লিখুন, অথবা লিখুন: মানুষ।',
    menu: 'নিজের ভাষায় জিজ্ঞেস করুন, অথবা নম্বর লিখুন:',
    menuButtons: 'নিজের ভাষায় জিজ্ঞেস করুন, অথবা বেছে নিন:',
    menuEmpty: 'এখনো কোনো সেবার তথ্য নেই। পরে আবার লিখুন।',
    help: (example) =>
      `আমি একটি প্রোগ্রাম, মানুষ নই। কোন কাজে কোথায় যাবেন লিখুন, যেমন "${example}"। মেনু: তালিকা। ভাষা: অন্য ভাষা। মানুষ: কাকে ফোন করবেন।`,
    helpEmergency: (number) => `বিপদে ${number} নম্বরে ফোন করুন।`,
    helpStop: 'STOP লিখলে আর বার্তা যাবে না।',
    cancelled: 'ঠিক আছে, ওটা থাক। এখন কী দরকার?',
    yesToWhat: 'কিসের জন্য বললেন, বুঝিনি। কী দরকার লিখুন, অথবা লিখুন: মেনু।',
    noMatter: 'ঠিক আছে। তাহলে কী দরকার লিখুন, অথবা লিখুন: মেনু।',
    noMore: 'এ বিষয়ে এটুকুই জানি। অন্য কিছু জিজ্ঞেস করুন, অথবা লিখুন: মেনু।',
    nothingSaid: 'আবার বলার মতো এখনো কিছু নেই। কী দরকার?',
    notIt: 'দুঃখিত, ওটা নয়। তাহলে কি এগুলোর কোনোটি?',
    notItNoOther: 'অন্যভাবে লিখুন কী দরকার; কাগজ বা অফিসের নাম জানলে সেটিও লিখুন।',
    picture: 'ছবির জন্য ধন্যবাদ, কিন্তু আমি ছবি পড়তে পারি না। কী দরকার অল্প কথায় লিখুন।',
    empty: 'লেখাটি পড়তে পারিনি। কী দরকার অল্প কথায় লিখুন।',
    emergency: (number) => `${number} নম্বরে এখনই ফোন করুন: ফায়ার সার্ভিস, পুলিশ, অ্যাম্বুলেন্স। পরে যা লাগে, আমি আছি।`,
    emergencyAlone: (number) => `${number} নম্বরে এখনই ফোন করুন, আর একা থাকবেন না: কাছের কারও কাছে যান। বলেছেন, খুব ভালো করেছেন।`,
    apology: 'দুঃখিত, আমাদের দিকে কিছু একটা গোলমাল হয়েছে। প্রশ্নটি আর একবার পাঠান।',
    patience: 'একসঙ্গে অনেকগুলো বার্তা এসেছে। এক মিনিট পরে আবার লিখুন।',
    welcomeBack: 'আবার স্বাগতম। কী দরকার? তালিকার জন্য লিখুন: মেনু। STOP লিখলে আর বার্তা যাবে না।',
    exampleQuestion: 'পাসপোর্ট নবায়ন',
  },

  labels: {
    steps: 'ধাপগুলো',
    anotherOffice: 'অন্য অফিস',
    problem: 'কাজ হয়নি',
    notIt: 'এটা না',
    person: 'মানুষের সঙ্গে কথা',
    complain: 'অভিযোগ',
    menu: 'সেবার তালিকা',
    language: 'ভাষা',
    yes: 'হ্যাঁ',
  },

  accessibility: {
    stepFree: 'সিঁড়ি ছাড়া প্রবেশপথ',
    lift: 'লিফট',
    ramp: 'র‍্যাম্প',
    signLanguage: 'ইশারা ভাষা',
    hearingLoop: 'শ্রবণ সহায়ক',
    accessibleToilet: 'প্রতিবন্ধীবান্ধব টয়লেট',
    accessibleParking: 'প্রতিবন্ধীদের গাড়ি রাখার জায়গা',
    braille: 'ব্রেইল',
    womenOnlyCounter: 'নারীদের কাউন্টার',
    queueForElderly: 'প্রবীণদের আলাদা লাইন',
  },
};

const MISSING = {
  bring: 'কী কী কাগজ লাগে, তা আমার কাছে নেই।',
  cost: 'খরচ কত, তা আমার কাছে নেই।',
  time: 'কত দিন লাগে, জানা নেই।',
  visits: 'কতবার যেতে হয়, জানা নেই।',
  steps: 'ধাপগুলো আমার কাছে নেই।',
  open: 'কখন খোলা, জানা নেই।',
  where: 'অফিসের ঠিকানা আমার কাছে নেই।',
  anotherOffice: 'অন্য কোনো অফিস আমার কাছে নেই।',
  nearest: 'আরও কাছের অফিস আমার কাছে নেই।',
  phone: 'ফোন নম্বর আমার কাছে নেই।',
  who: 'কারা পাবেন, সেই নিয়ম আমার কাছে নেই।',
  online: 'অনলাইনে করার উপায় জানা নেই।',
  access: 'সেখানে লিফট বা র‍্যাম্প আছে কি না, জানা নেই।',
  checked: 'কবে যাচাই হয়েছে, জানা নেই।',
  what: 'এ বিষয়ে আর কিছু জানা নেই।',
};

function partOfDay(hour: number): string {
  if (hour < 4 || hour >= 20) return 'রাত';
  if (hour < 6) return 'ভোর';
  if (hour < 12) return 'সকাল';
  if (hour < 15) return 'দুপুর';
  return hour < 18 ? 'বিকেল' : 'সন্ধ্যা';
}

/** "৯টা" becomes "৯টায়", "৯:৩০" becomes "৯:৩০-এ". */
const at = (clock: string) => (clock.endsWith('টা') ? `${clock}য়` : `${clock}-এ`);
const digits = (count: number) => String(count).replace(/\d/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)));
const quote = (text: string) => `"${text}"`;
const withAddress = (office: string, address?: string) => (address ? `${office}, ${address}` : office);

function inBrackets(...notes: (string | undefined)[]): string {
  const given = notes.filter(Boolean);
  return given.length ? ` (${given.join('; ')})` : '';
}
