import type { LanguageWords } from './languageWords.ts';

export const german: LanguageWords = {
  shortForms: ``,
  common: `
aber alle als am an auch auf aus bei bin bis bitte da damit dann das dass dein dem den denn der des die dies diese
dieser doch dort du durch ein eine einem einen einer eines er es etwas euch für gegen gibt habe haben hat hatte hier
hin ich ihm ihn ihr ihre im in ist ja jede jeder kann kein keine können könnte man mein meine mich mir mit muss
möchte müssen nach nicht noch nun nur ob oder ohne schon sehr sein seine sich sie sind so soll sollen sollte sollten
um und uns unser unter vom von vor wann war warum was weil welche welcher welches wenn wer werde werden wie wieder
will wir wird wo wurde zu zum zur über`,
};
