import type { Rating } from '../../../grievances/model.ts';
import { fold } from '../../../knowledge/search/fold.ts';

/** Visits and money in any of our languages, beside a figure; the first figure without one of them is the score. */
const VISITS = /(visit|time|trip|veces|vez|visita|bar\b|baar|বার|দফা|बार|चक्कर|مرة|مرات|زيار)/u;
const MONEY =
  /(taka|tk|bdt|rs|rupee|rupay|peso|eur|usd|dollar|euro|inr|টাকা|रुप|रू|तका|टका|تاكا|ريال|درهم|دينار|جنيه|دولار|[$€£₹৳])/u;

/** More of a message than figures, their words and a few more is no rating. */
const MOST_WORDS = 10;

/** "4, 2 visits, 60": the score, then how many visits, then what it cost; in this order where nothing else is said. */
export function parseRating(text: string): Rating | undefined {
  const plain = fold(text).trim();
  const pieces = [...plain.matchAll(FIGURE)].map(([whole, figure = '']) => ({
    figure: Number(figure.replace(',', '.')),
    isVisits: VISITS.test(whole),
    isMoney: MONEY.test(whole),
  }));
  if (!pieces.length || plain.split(/\s+/u).length > MOST_WORDS) return undefined;
  const [score, ...others] = pieces;
  if (!score || score.isVisits || score.isMoney || !isScore(score.figure)) return undefined;
  const unnamed = others.filter(({ isVisits, isMoney }) => !isVisits && !isMoney).map(({ figure }) => figure);
  const visits = others.find(({ isVisits }) => isVisits)?.figure ?? unnamed.shift();
  const cost = others.find(({ isMoney }) => isMoney)?.figure ?? unnamed.shift();
  return {
    score: score.figure,
    ...(visits === undefined ? {} : { visits: Math.round(visits) }),
    ...(cost === undefined ? {} : { cost }),
  };
}

const isScore = (figure: number) => Number.isInteger(figure) && figure >= 1 && figure <= 5;

/** A figure with the word before it that is a currency, and the words after it up to the next figure or comma. */
const FIGURE = /(?:[$€£₹৳]\s?|\b(?:tk|rs|bdt|inr)\.?\s?)?(\d+(?:[.,]\d{1,2}(?!\d))?)(?:\s?\/\s?5\b)?[^\d,;،।]*/gu;
