import type { LanguageWords } from './languageWords.ts';

export const romanisedHindi: LanguageWords = {
  shortForms: ``,
  common: `
aap aapka ab apka apna apne apni aur baad banega banegi banta banwana banwani banwaye bhi chahiye de den dijiye do ek gaya h
hai hain hamara hamare hamari hame hi ho hoga hogi hona hoon hota hoti hu hua hui hum is ji jo ka kab kaha kahan kaise kar
karana karani kardo kare karna karo karwana karwani kaun ke ki kijiye kis kitna kitne kitni ko koi kuch kya kyu kyun lagega
lagegi lagta lagti liye mai main me mein mera mere meri milega milegi milta muje mujhe mujhko na nahi nahin namaste ne par pe
pehle plz raha rahe rahi rha rhi saath sab se tak tha the thi to us wala wale wali wo woh ya ye yeh kagaz kagaj kagzat
sakta sakti sakte uska uski uske unka unki unke iska iski iske humko hamko aapko apko nhi gaye gayi wahan yahan yaha waha phir abhi
bahut bohot jab tab sirf bas karu karun karein karenge chahta chahti chahte dena lena bolo batao bataye bataiye koi
aaj kal roz baar lekin kyunki agar magar aana jaana aaya aayi aaye aata aati lo rakha bola kehte`,
};
