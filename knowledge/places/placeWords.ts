import { tokenise } from '../search/tokens.ts';

/** Words around a place's name, by what they tell. */
export interface PlaceWords {
  /** Before a name: "near Lake Road". */
  before: ReadonlySet<string>;
  /** After a name: "Lake Road ke paas". */
  after: ReadonlySet<string>;
  /** Said along with a place that is all there is to say: "I live in Lake Road". */
  along: ReadonlySet<string>;
  /** Endings that a name takes in a sentence, and beginnings. */
  endings: string[];
  beginnings: [string, string][];
}

/** All languages together, since citizens mix them. */
export function placeWords(): PlaceWords {
  return {
    before: setOf(BEFORE),
    after: setOf(AFTER),
    along: new Set([...setOf(BEFORE), ...setOf(AFTER), ...setOf(ALONG)]),
    endings: ENDINGS.flatMap(tokenise).sort((a, b) => b.length - a.length),
    beginnings: BEGINNINGS,
  };
}

function setOf(lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(tokenise));
}

const BEFORE = [
  'in at near around by from to beside opposite behind nr inside towards',
  'en cerca de del desde junto frente zona barrio',
  'في قرب بجانب عند من قريب حي منطقة',
];

const AFTER = [
  'area side ward',
  'কাছে থেকে পাশে এলাকা এলাকায় এলাকার দিকে',
  'में के पास से इलाके इलाका तरफ',
  'mein me ke paas pas se ilaka ilake',
  'kache theke pashe elaka elakay',
];

const ALONG = [
  'i we live living stay my our area is the am here this place postcode zip code pin location city town for and or please',
  'vivo vivimos estoy mi es soy la el los las codigo postal',
  'আমি আমরা থাকি আছি আমার পোস্টকোড জায়গা হলো',
  'मैं हम रहता रहती रहते हूँ हैं मेरा पिन कोड जगह है',
  'ami amra thaki achi amar main hum rehta rehti rehte hoon hun hai mera',
  'أنا نحن أسكن أعيش اسكن الرمز البريدي هنا',
];

/** Bengali cases: in Harbour, of Harbour, to Harbour. */
const ENDINGS = ['ে', 'তে', 'র', 'ের', 'য়', 'এ', 'এর', 'কে', 'টা', 'টি'];

/** Arabic prepositions that are written as one word with the name: to what remains, as the name begins. */
const BEGINNINGS: [string, string][] = [
  ['بال', 'ال'],
  ['لل', 'ال'],
  ['وال', 'ال'],
  ['ب', ''],
  ['ل', ''],
];
