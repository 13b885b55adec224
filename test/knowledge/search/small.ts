import { createSearchIndex, type SearchDocument, type SearchIndex } from '../../../knowledge/search/index.ts';

/** A handful of entries of a small city, in English and Bengali, as an officer would write them. */
export const SMALL_CITY: SearchDocument[] = [
  entry(
    'passport-renewal',
    'Renew a passport',
    'পাসপোর্ট নবায়ন',
    ['extend passport', 'passport expired'],
    'For a passport that has run out.',
  ),
  entry(
    'passport-first',
    'First passport',
    'প্রথম পাসপোর্ট',
    ['never had a passport'],
    'For a citizen who has never had one.',
  ),
  entry('passport-child', 'Passport for a child', 'শিশুর পাসপোর্ট', ['passport for my son'], 'For children under 18.'),
  entry(
    'birth-certificate',
    'Birth certificate',
    'জন্ম সনদ',
    ['register a birth'],
    'To register a birth and get the certificate.',
  ),
  entry(
    'death-certificate',
    'Death certificate',
    'মৃত্যু সনদ',
    ['register a death'],
    'To register a death and get the certificate.',
  ),
  entry(
    'water-bill',
    'Wrong water bill',
    'ভুল পানির বিল',
    ['water bill too high'],
    'When the bill is higher than what you used.',
  ),
  entry(
    'waste',
    'Bulky waste collection',
    'বড় বর্জ্য সংগ্রহ',
    ['get rid of a sofa'],
    'Furniture and large things, fetched at your door.',
  ),
  entry('library-card', 'Library card', 'পাঠাগার কার্ড', ['borrow books'], 'To borrow books and films.'),
  entry('tree', 'Have a tree cut', 'গাছ কাটা', ['fallen tree'], 'When a tree in the street is ill or fell.'),
  entry('parking', 'Parking permit for residents', 'পার্কিং অনুমতি', ['park at my house'], 'To park near your home.'),
];

export function smallCity(): SearchIndex {
  const index = createSearchIndex();
  index.putAll(SMALL_CITY);
  return index;
}

function entry(id: string, en: string, bn: string, aliases: string[], summary: string): SearchDocument {
  return { id, names: { en, bn }, aliases: { en: aliases }, summaries: { en: summary } };
}
