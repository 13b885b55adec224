import type { LanguageWords } from './languageWords.ts';

export const romanisedBengali: LanguageWords = {
  shortForms: ``,
  common: `
ache amader amake amar ami amra apnar apni ar ba chai dite diye ebong ei ekta er eta hobe hoy hoye ja jabe jay je
jonno ke kemon keno ki kibhabe kintu kivabe kobe kokhon kon kora korbo kore korte kothai kothay koto lagbe lage na
nai nei nite o oi pabo pete sathe se ta tar theke tomar tumi`,
};
