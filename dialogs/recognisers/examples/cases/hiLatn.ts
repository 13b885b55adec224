import type { CaseExamples } from '../examples.ts';

export const hiLatn: CaseExamples = {
  deeds: {
    mine: 'meri shikayatein, meri sab shikayat, meri sari shikayat, mera case, mere case',
    withdraw:
      'wapas, shikayat wapas, shikayat wapas leni hai, wapas leni hai, wapas lena hai, shikayat radd, vapas lena hai, shikayat vapas',
    reopen: 'phir se kholo, fir se kholo, dobara kholo, phir kholo',
    appeal: 'apil, apeal karni hai, appeal karni hai, apil karni hai',
    rate: 'rating deni hai, rating dena hai, rai deni hai',
    add: 'jodna hai, jankari jodni hai, aur jankari deni hai, photo jodna hai, kuch jodna hai',
    forget:
      'mera data hatao, mera data mitao, mera data delete karo, meri jankari hatao, meri jankari mitao, mujhe bhool jao',
    known: 'mere bare me kya jante ho, mere bare mein kya jante ho, mera data, meri jankari, mere bare me kya pata hai',
    solved: 'hal ho gaya, thik ho gaya, theek ho gaya, kaam ho gaya, solve ho gaya',
    unsolved:
      'hal nahi hua, thik nahi hua, theek nahi hua, abhi tak nahi hua, koi nahi aaya, solve nahi hua, abhi bhi kharab hai',
    skip: 'chodo, chhodo, chhod do, chod do, pata nahi, nahi pata, mujhe nahi pata, nahi hai, mere paas nahi hai, yaad nahi, rehne do, bina naam',
    anonymous: 'gumnaam, gumnam, naam chupao, naam gupt, naam nahi batana, gupt',
    kind: 'prakar, shreni, kism, prakar galat, dusra prakar, vishay',
    place:
      'jagah, jagah galat, sthan, pata galat, dusri jagah, ilaka, daftar, dusra daftar, office galat, dusra office',
    words: 'baat, vivaran, kya hua, jo hua, mere shabd',
    join: 'main bhi, mai bhi, mera bhi, meri bhi, judna hai, hum bhi',
    own: 'nayi, naya, alag, mera alag hai, meri alag hai, apni, nayi shikayat',
  },
  complain: `
    shikayat, shikayat karni hai, shikayat karna hai, shikayat hai, meri ek shikayat hai, samasya, samasya hai, dikkat,
    dikkat hai, shikayat darj, shikayat darj karni hai, nayi shikayat
  `,
  complaints: `
    band tha, office band tha, daftar band tha, koi nahi tha, mana kar diya, unhone mana kar diya, lauta diya,
    mujhe lauta diya, paise mange, paise mang rahe hai, rishwat mangi, rishwat mang rahe hai, kaam nahi kiya
  `,
  anywhere: `
    mana kar diya, lauta diya, paise mange, paise mang rahe, rishwat mangi, rishwat mang rahe, office band tha,
    daftar band tha, dhamki di, badtameezi ki
  `,
  wrongOffice:
    'galat office, galat daftar, galat pata, yahan nahi hota, yaha nahi hota, dusre office bhej diya, dusre daftar bhej diya',
  asks: 'kahan, kaha, kaise, kya, kab, kaun, kaunsa, kyon, kyu, kitna, kitne, kitni, kis, kidhar',
  seeks: `
    kahan jana, kahan jau, kahan se banega, kahan banega, kahan banta, kahan milega, kis office, kaun se kagaz, kya kya lagega,
    kya lagega, kaise hoga, kaise banwaye, kaise kare, kitne paise lagenge, kitna lagega, kitne din lagenge, janna chahta,
    janna chahti, bataiye, bataye, batao, banwana hai, kya mujhe
  `,
  wishes:
    'chahiye, chahta, chahti, banwana, banwani, karwana, karwani, karana, karani, kaise, kahan, kholni hai, kholna hai, lagana hai, lagwana hai, lena hai, leni hai, banana hai',
  money: 'paise, paisa, rishwat, ghoos, rupaye',
  nameIs: 'mera naam, mera nam, naam, main',
  placeIs: `jagah hai, jagah, sthan, pata hai, office hai, daftar hai`,
  joins: 'aur, lekin, kyonki, par, isliye',
};
