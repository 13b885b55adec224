import type { LanguageWords } from './languageWords.ts';

export const spanish: LanguageWords = {
  shortForms: ``,
  common: `
a al algo algun alguna como con cual cuales cuando cuanta cuanto cuantos de del desde donde dos el ella ellos en
entre era eran es esa ese eso esta estaba este esto estos fue fueron gracias ha haber hace hacer hacia han hasta hay
hola la las le les lo los mas me mi mis mucho muy nada necesito ni no nos o para pero podria por porque puede puedo
que quien quiero se ser si sin sobre son su sus tambien tener tengo tiene todo todos tu tus un una uno unos y ya yo`,
};
