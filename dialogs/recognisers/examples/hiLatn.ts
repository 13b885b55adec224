import { hiLatn as cases } from './cases/hiLatn.ts';
import type { Examples } from './examples.ts';

/** Hindi in Latin letters, as it is typed on phones; spellings vary, so the frequent ones stand side by side. */
export const hiLatn: Examples = {
  cases,
  commands: {
    menu: 'menu, suchi, list, sevayen, sevaye, sab services, shuru, vikalp',
    help: `
      madad, madad karo, madad chahiye, help karo, help, sahayata, aap kaun ho, tum kaun ho, kaise kaam karta hai,
      kya kar sakte ho
    `,
    cancel: `
      cancel, cancel karo, radd, chhodo, chodo, chhod do, chod do, rehne do, rahne do, jaane do, jane do, wapas,
      nahi chahiye
    `,
    language: 'bhasha, bhasha badlo, language, dusri bhasha, doosri bhasha',
    person: `
      insaan se baat, kisi insaan se baat, insan se baat, aadmi se baat, vyakti, insaan, insan, aadmi, kisi se baat,
      kisi se baat karni hai, kisi se baat karna hai, baat karni hai, adhikari, officer, officer se baat,
      kisko phone karu, kise phone kare, customer care, helpline
    `,
    more: `
      aur, aur batao, aur bataiye, adhik, baki, baaki, baki batao, aage, aage batao, vistar se, aur jankari, aur kya
    `,
    again: `
      phir se, fir se, dobara, dubara, phir se batao, phir se bhejo, fir se bhejo, dobara bhejo, ek baar aur,
      ek bar aur, kya kaha, repeat karo
    `,
  },
  languages: {
    en: 'angrezi, angreji, english, english me, english mein',
    bn: 'bangla, bengali, bangla me',
    es: 'spanish',
    hi: 'hindi, hindi me, hindi mein',
    ar: 'arbi, arabic',
  },
  socials: {
    greeting: `
      kya haal hai, kya haal, aur batao kya haal, kya haal chaal,
      namaste, namaskar, namastey, hello, hi, salaam, salam, ram ram, kaise ho, kaise hain, kaise hai, pranam,
      suprabhat
    `,
    thanks: `
      dhanyawad, dhanyavad, dhanyavaad, bahut dhanyawad, shukriya, thanks, thank you, theek hai, thik hai, accha,
      acha, achha, bahut accha, samajh gaya, samajh gayi, badhiya, ok, alvida
    `,
    abuse: `
      bewakoof, bewkuf, gadha, gadhe, bekar, bakwas, pagal, murkh, kutta, kutte, saala, kamina, harami, nikamma, chup,
      chup raho
    `,
  },
  yes: `
    haan, han, ha, haa, ji, ji haan, jee, sahi, bilkul, theek, thik, theek hai, thik hai, wahi, yahi, ok, zaroor,
    jarur, haan ji
  `,
  no: 'nahi, nahin, nai, na, ji nahi, koi nahi, koi bhi nahi, inme se koi nahi',
  notIt: `
    ye nahi, yeh nahi, wo nahi, woh nahi, galat, galat jawab, galat hai, ye galat hai, ye nahi pucha, ye nahi chahiye,
    kuch aur, dusra, dusra wala, doosra wala, sahi nahi hai
  `,
  grievance: `
    shikayat, shikayat karni hai, shikayat hai, samasya, samasya hai, dikkat, pareshani, problem, problem hai,
    kaam nahi hua, kaam nahi bana, rishwat, ghoos, bhrashtachar
  `,
  status: 'shikayat ka kya hua, meri shikayat, status, shikayat ka status, sthiti',
  anywhere: {
    grievance: `
      shikayat karni hai, shikayat karna chahta, shikayat karna chahti, shikayat darj, ke khilaf shikayat,
      rishwat mangi, rishwat maang rahe, rishwat mang rahe, ghoos mangi, mana kar diya, wapas bhej diya,
      zyada paise mange, jyada paise mang rahe
    `,
    notIt: 'ye nahi pucha, yeh nahi poocha',
  },
  aspects: {
    bring: `
      kya leke jana hai, kya lekar jana hai, kya lana hai, kya laana hai, kya lana hoga, kya laun, kya le jana hai,
      kya le jaana hai, kya le jau, kya kya lagega, kya lagega, kya kya lagta hai, kya lagta hai, kya chahiye,
      kya kya chahiye, kagaz, kagaj, kaagaz, kagzat, kagajat, kaun se kagaz, konse kagaj, kaun se document,
      konse document, document, documents, dastavej, form, photo, kya zaroori hai, kya jaruri hai, kagaz lagenge,
      kaunse documents, kaunse kagaz, kya leke aau, kya leke aana hai, kya lekar aau, docs kya chahiye, docs,
      kya documents, documents kya chahiye
    `,
    cost: `
      kitna paisa, kitne paise, kitna, kitne rupaye, kitne rupay, kitne ka, kharch, kharcha, kitna kharcha,
      kitna kharch, fees, fees kitni, kitni fees, fee, shulk, daam, paise, paisa, kimat, keemat, muft, free,
      kitna lagega, kitna lagta hai, kitne lagenge, paise lagenge, charge kya hai, charge, charges, charge kitna,
      kitna charge, free hai kya
    `,
    time: `
      kitna samay, kitna time, kitne din, kitne din me, kitne din lagenge, kitni der, kab milega, kab milegi,
      kab tak milega, kab tak, kab banega, kitne dino me, jaldi, kitna time lagega, kitna samay lagega, kitne hafte,
      kitne mahine
    `,
    visits: `
      kitni baar, kitni bar, kitni baar jana, kitni baar jana hoga, kitni baar jana padega, kitne chakkar, dobara jana
    `,
    steps: `
      kaise, kese, kaise kare, kaise karein, kaise karu, kaise hoga, kaise banega, tarika, tareeka, prakriya, process,
      kya karna hai, kya karna hoga, kya karu, aavedan, aavedan kaise kare, apply kaise kare, uske baad, phir kya,
      aage kya, steps
    `,
    open: `
      khula, khula hai, khuli, khulta, khulta hai, khulega, khula rehta hai, band, band hai, band hota hai,
      kab khulta hai, kab khulega, kab band, kitne baje, kitne baje tak, kitne baje khulta hai, samay, timing,
      timings, kab jaye, kab jau, kab, chutti, chhutti, office time, open, open hai, open rehta hai, open rahega,
      jau, jau kya, aau, kab aau, kholte
    `,
    where: `
      kahan, kaha, kahaan, kahan hai, kaha hai, kahan jana hai, kaha jana hai, kahan jau, kaha jau, pata,
      pata kya hai, address, kaun sa office, konsa office, kis office, kitni door, kitni dur, kaise pahunche,
      kaise jaye, rasta, raasta, location, jagah, map, kidhar, kidhar hai, kaise jau, kaise pahunchu
    `,
    anotherOffice: `
      dusra office, doosra office, koi aur office, aur office, kahin aur, dusri jagah, kahi aur, aur koi office
    `,
    nearest: `
      mere paas, mere pass, paas me koi, paas ka office, pass ka office, sabse paas, sabse pass, nazdeeki, najdiki,
      nazdeek, paas me, bahut door, bahut dur, door hai
    `,
    phone: `
      phone, phone number, number, mobile number, contact, sampark, call, phone kar sakte hain, number do,
      number dijiye, number batao
    `,
    who: `
      kise milta hai, kisko milta hai, kaun le sakta hai, kaun kar sakta hai, patrata, yogyata, sharte, kiske liye,
      kya mujhe milega, mujhe milega
    `,
    online: 'online, online ho sakta hai, online hoga, website, link, internet, internet se, ghar baithe, app',
    access: 'wheelchair, lift, ramp, seedhi, sidhi',
    checked: 'ye sahi hai, kya ye sahi hai, sach me, pakka, jankari sahi hai',
    what: 'matlab, kya matlab, iska matlab, samjhao, samjhaiye, ye kis liye hai',
  },
  times: {
    now: 'abhi, is samay, is waqt, ab, filhal',
    today: 'aaj, aj, aaj hi, aaj sham, aaj raat',
    tomorrow: 'kal, kal subah',
    dayAfterTomorrow: 'parso, parson',
    weekdays: [
      'ravivar, raviwar, itwar, itvar, sunday',
      'somvar, somwar, monday',
      'mangalvar, mangalwar, mangal, tuesday',
      'budhvar, budhwar, wednesday',
      'guruvar, guruwar, brihaspativar, veervar, virvar, thursday',
      'shukravar, shukrawar, sukravar, juma, friday',
      'shanivar, shaniwar, sanivar, saturday',
    ],
    months: [
      'janvari, janwari, january',
      'farvari, february',
      'march',
      'april',
      'mai, may',
      'june',
      'july, julai',
      'agast, august',
      'sitambar, september',
      'aktubar, october',
      'navambar, november',
      'disambar, december',
    ],
    partsOfDay: `
      subah, dopahar, dopaher, sham, shaam, raat, rat, savere, ko, din, hafte, agle, is, baje, tak, baad, pehle,
      ke baad, se pehle
    `,
  },
  ordinals: [
    'pehla, pehli, pahla, pehle wala, ek, number ek, ek number',
    'do number, number do',
    'teesra, tisra, teen, tin, teen number',
    'chautha, chotha, char, chaar',
    'panchva, paanch, panch',
  ],
  last: 'aakhri, akhri, aakhri wala, last wala',
  also: 'aur, saath hi, tatha',
  carryOn: 'aur, aur mere, aur agar, to',
  nearby: `
    paas, pass, ke paas, ke pass, nazdeek, najdik, me, mein, main rehta hu, main rehti hu, rehta hu, rehta hun,
    rehti hu, mera ilaka, ilaka, ilake, pincode, pin code, yahan, yaha, se, ward, mohalla, shahar, office, ghar,
    mera ghar, hu, hun, hoon, taraf
  `,
  fillers: `
    rahega, rahegi, rehta, rehti, karao, karwao, dikhao, dikhaiye, bhejo, leke, lekar, mil, jayegi, main, mai, mujhe,
    mujhko, mera, meri, mere, hum, hame, hamara, hamare, aap, aapka, tum, wo, woh, vo, ve, ye, yeh, is, us, iska,
    iski, iske, isme, isko, uska, uske, usme, ka, ki, ke, ko, me, mein, par, pe, se, ne, liye, hai, hain, he, hu, hun,
    hoon, ho, tha, thi, the, hoga, hogi, hota, hoti, kya, aur, ya, to, toh, bhi, hi, ji, karna, karni, karne, kare,
    karein, karo, jana, jaana, chahiye, chahta, chahti, sakta, sakte, sakti, batao, bataiye, bataye, bata, do, de,
    dijiye, kripya, please, plz, pls, bhai, bhaiya, sir, madam, wahan, waha, yahan, yaha, wala, wali, wale, kul, sab,
    kuch, koi, namaste, dhanyawad, office, lagega, lagta, lagte, lagenge, padega, jayega, milega, milta, raha, rahe,
    kaun, kab, kahan, kaha, kaise, kitna, kitne, kitni, na
  `,
  telling: `
    shikayat, shikayatein, sthiti,    mujhe, mera, meri, mere, hai, hain, kahan, kaha, kaise, kitna, kitne, kitni, kab, kya, chahiye, karna, karni,
    karne, karu, hoga, milega, banega, banwana, banta, nahi, nahin, aur, ke, ki, ka, ko, liye, lagega, lagta, paise,
    rupaye, gaya, gayi, kho, khula, band, aap, hum, bhai, batao, bataiye, namaste, dhanyawad, shukriya, jana, kagaz,
    kagaj, kaun, konsa, kal, aaj, abhi, bachche, bacche, beta, beti, pita, maa, ghar, pani, bijli, mein, se, wala,
    wali, theek, thik, nikalna, kara, rha, raha, rahi, haan, yeh, woh, naya, nayi, banane, karwana
  `,
};
