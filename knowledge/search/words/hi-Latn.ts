import type { LanguageWords } from './languageWords.ts';

export const romanisedHindi: LanguageWords = {
  shortForms: ``,
  common: `
aap apka apna aur baad bhi chahiye de den dijiye do ek gaya h hai hain hame hi ho hoon hota hoti hu hua hui hum is
jo ka kab kahan kaise kar kardo kare karna karo kaun ke ki kijiye kis kitna kitne kitni ko koi kuch kya kyu kyun
liye mai main me mein mera mere meri muje mujhe na nahi ne par pe pehle raha rahe rahi saath sab se tak tha the thi
to us wo woh ya ye yeh`,
};
