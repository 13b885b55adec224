/** A question of the city's own file, and the entries that answer it; none when the bot should say that it does not know. */
export interface CityQuestion {
  text: string;
  /** BCP 47. */
  language: string;
  gold: string[];
}

/** More would keep a check of a draft busy for minutes. */
export const MOST_QUESTIONS = 5000;
export const LONGEST_QUESTION = 500;
