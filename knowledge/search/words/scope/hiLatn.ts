import type { ScopeWords } from './scopeWords.ts';

export const romanisedHindi: ScopeWords = {
  elsewhere: `
    aaj mausam kaisa hai, barish hogi kya, kal barish hogi, kitni garmi hai, match kaun jeeta, kaun jita, cricket score kya hai,
    ipl score, football match, world cup, gaana sunao, gana gao, gaane bajao, joke sunao, chutkula sunao, kuch mazedar batao,
    kahani sunao, tumhara naam kya hai, tum kaun ho, tum kaise ho, kaha rehte ho, i love you jaan, mujhse pyar karte ho,
    mujhse dosti karoge, shaadi karogi mujhse, bore ho raha hu, sone ka bhav, dollar ka rate, mobile ka price, iphone kitne ka hai,
    pyaz ka bhav, petrol ka daam, bike kharidni hai, kiraye ka makan, train kab hai, train ka ticket, dilli ki train,
    bus ka ticket, flight ka ticket, hotel booking, ghumne ki jagah, america ka visa, canada ka visa, biryani kaha milegi,
    khana order karo, pizza chahiye, recipe batao, kaise pakaye, lottery ka result, rashifal, sapne ka matlab,
    english me kya kehte hai, translate karo, essay likho, facebook password, wifi password, net nahi chal raha, recharge karo,
    sim card, phone kharab ho gaya, achi film, movie batao, game khelna hai, exam ka result, college admission,
    naukri chahiye, sarkari naukri, online paise kamana, bank loan chahiye, vajan kam karna, sir dard, bukhar ki dawa,
    rajdhani kya hai, pradhan mantri kaun hai, aaj ki khabar, kitne baje hai, kutta palna hai, happy birthday bolo,
    trademark karwana hai, brand ka naam register, patent karna hai, bachcha god lena hai
  `,
  offices: `
    yeh kaise hota hai, niyam kya hai, kya mujhe milega, online ho sakta hai kya, chitthi mili hai, kya free hai, last date kya hai, kahan hota hai, kharab hai, madad chahiye, mere naam par karna hai,
    passport banwana hai, passport renew, passport kho gaya, janam praman patra, birth certificate banwana, mrityu praman patra,
    papa ki death, shaadi registration, vivah praman patra, talaq ke kagaz, pehchan patra, id card kho gaya, pata badalna,
    naam sudhar, niwas praman patra, driving licence, licence renew, gaadi registration, dukan ka licence, dukan kholni hai,
    house tax, zameen ke kagaz, makan banana, naksha pass, pani ka bill, pani nahi aa raha, pani ka connection, kachra nahi uthaya,
    nali band hai, street light kharab, sadak me gaddha, machar, ped katna, school admission, scholarship, bache ka tika,
    health card, muft ilaj, budhapa pension, vidhwa pension, viklang card, ration card, police verification, mobile kho gaya,
    vakil chahiye, malik paise nahi deta, shikayat karni hai, rishwat mangi, voter card, kaunse kagaz chahiye,
    kitna paisa lagega, office kaha hai, office kab khulta hai, kitne din lagenge, kaise apply kare, income tax, bacha hua hai,
    kaam nahi hai ghar me khana nahi, garib parivar ke liye kuch madad hai, office me ek kagaz maang rahe hai, bank aay ka praman maangta hai,
    athara saal ka ho gaya, makan kharida hai, pita ki zameen baatni hai, fasal kharab ho gayi, beta dekh nahi sakta, bhai chal nahi pata,
    ghar badla hai school chahiye, choti dukan kholni hai, ek kamra aur banana hai, batua kho gaya, bachcha hua hai kya karna hai
  `,
};
