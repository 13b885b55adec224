import type { LanguageWords } from './languageWords.ts';

export const romanisedBengali: LanguageWords = {
  shortForms: ``,
  common: `
ache amader amake amar amder ami amio amr amra amaro amrao amareo apnar apni ar ba chai dite diye dorkar ebong ei ekta er eta hobe hoy hoye ja jabe
jabo jay je jonno kache ke kemon keno ki kibhabe kintu kivabe kobe koi kokhon kon kora korar korate korbo kore korte kotai
kothae kothai kothay koto lagbe lagbo lage na nai nei nite o oi pabo paoa pete sathe se ta tar theke tomar tumi kagoj kagojpotro keu
parbo parbe pari pare parina paren korsi koreche korche dise dibo nibo ekhon onek khub ektu bolen kisu kichu amake apnake take tader
oder ekhane sekhane oikhane jete ase asche thaka thaki thake thakbo jai jawa
kal ajke kalke gotokal protidin deoa dey dile bole bolse gesen gesi jodi karon hoilo`,
};
