import { bnLatn as cases } from './cases/bnLatn.ts';
import type { Examples } from './examples.ts';

/** Bengali in Latin letters, as it is typed on phones; spellings vary, so the frequent ones stand side by side. */
export const bnLatn: Examples = {
  cases,
  commands: {
    menu: 'menu, talika, list, sheba, seba, sob seba, sob sheba, shuru',
    help: `
      sahajjo, shahajjo, sahajjo chai, help, help koren, help korun, apni ke, tumi ke, kivabe kaj kore, ki korte paro,
      ki korte paren
    `,
    cancel: 'batil, bad, bad den, bad dao, thak, thak lagbe na, lagbe na, dorkar nai, dorkar nei, cancel',
    language: 'bhasha, vasha, onno bhasha, onno vasha, bhasha bodlan, language',
    person: `
      manusher sathe kotha bolte chai, karo sathe kotha bolte chai, manusher sathe kotha bolbo, manush,
      manusher sathe kotha, karo sathe kotha bolbo, kotha bolte chai, kotha bolbo, officer, kormokorta,
      kake phone korbo, kake call dibo, helpline, hotline
    `,
    more: 'aro, aaro, aro bolun, baki, bakita, baki ta, tarpor, bistarito, ar ki, aro janbo',
    again: 'abar, abar bolun, abar bolo, abar pathan, abar pathao, arekbar, ar ekbar, abar den',
  },
  languages: {
    en: 'ingreji, engreji, english, ingregi',
    bn: 'bangla, banglay, bangla te, bangla bhasha',
    es: 'spanish',
    hi: 'hindi, hindi te',
    ar: 'arbi, arobi, arabic',
  },
  socials: {
    greeting: `
      salam, assalamu alaikum, assalamualaikum, slm, nomoskar, nomoshkar, hello, hi, kemon asen, kemon achen,
      kemon acho, adab, bhai, vai
    `,
    thanks: `
      dhonnobad, dhonnobaad, donnobad, onek dhonnobad, thanks, thank you, thik ache, thik ase, accha, acha, bujhsi,
      bujhechi, bujhlam, valo, bhalo, khub bhalo, ok, allah hafez, khoda hafez, shukria
    `,
    abuse: 'gadha, boka, faltu, baje, shala, sala, harami, kutta, haramjada, pagol, chup, bekar',
  },
  yes: 'ha, haa, hae, hya, hyan, ji, jee, jii, thik, thik ache, oboshoi, setai, otai, hmm, hum, ok',
  no: 'na, nah, naa, konotai na, kono ta na, ekta o na',
  notIt: `
    eta na, eita na, ota na, seta na, vul, bhul, vul uttor, eta vul, eta chai nai, eta chaini, onno ta, onnota,
    onno kichu, hoy nai, arekta
  `,
  grievance: `
    obhijog, ovijog, obhijog korbo, ovijog korbo, ovijog korte chai, obhijog korte chai, nalish, somossa, shomossha,
    somosya, problem, kaj hoy nai, kaj hoyni, ghush, ghus
  `,
  status:
    'obostha, obosta, ki obostha, ovijoger obostha, khobor, ovijoger khobor, amar ovijog, amar obhijog, status, ovijog kotodur',
  anywhere: {
    grievance: `
      obhijog korte chai, ovijog korte chai, ghush chay, ghus chay, ghush chaise, ghush cheyeche, beshi taka chay,
      beshi taka chaise, firaya dise, firiye dise, kharap babohar
    `,
    notIt: 'eta jiggesh kori nai, eta jante chai nai',
  },
  aspects: {
    bring: `
      ki ki lagbe, ki lagbe, ki lage, ki ki lage, kagoj, kagojpotro, kagoj potro, ki kagoj, ki ki kagoj, ki anbo,
      ki ante hobe, ki niye jabo, ki niye jete hobe, document, documents, form, chobi, ki dorkar, ki ki dorkar,
      ki proyojon, ki prosojon, kagoj lagbe
    `,
    cost: `
      koto taka, koto, khoroch, khoroch koto, koto khoroch, fee, fee koto, taka, koto lage, koto lagbe,
      koto taka lage, koto taka lagbe, dam, free, bina mulle, charge, taka lage, koto nibe
    `,
    time: `
      koto din, kotodin, koto somoy, kotokkhon, koto din lage, koto din lagbe, kotodin lagbe, koto somoy lage,
      koto somoy lagbe, kobe pabo, kobe hobe, koydin, koy din, koydin lagbe, joruri, taratari
    `,
    visits: 'kotobar, koybar, koto bar, koy bar, koto bar jete hobe, koybar jete hobe',
    steps: `
      kivabe, kibhabe, kemne, kivabe korbo, kibhabe korbo, kemne korbo, niyom, niom, dhap, proses, process, poddhoti,
      ki korbo, ki korte hobe, abedon, kivabe abedon korbo, tarpor ki, erpor ki
    `,
    open: `
      khola, khola ache, khola ase, khola thake, khola thakbe, bondho, bondho thake, khulbe, khole, kokhon khole,
      kokhon khola, koyta porjonto, koyta theke, kokhon bondho, office time, officer somoy, kokhon jabo, kokhon,
      kobe jabo, chuti, time, jaoa jabe, jete parbo, kokhon asbo, asbo
    `,
    where: `
      kothay, kothai, koi, kothay jabo, koi jabo, kothay jete hobe, thikana, address, kon office, kon office e,
      koto dur, kotodur, kivabe jabo, rasta, map, location, jayga
    `,
    anotherOffice: 'onno office, arekta office, ar kono office, onno kothao, onno jayga',
    nearest: `
      amar kache, kacher office konta, kacher office, kase kon office, kache konta, kachakachi, kasakasi,
      shobcheye kache, onek dur
    `,
    phone: 'phone, phone number, fon number, number, nambar, mobile number, jogajog, call, contact',
    who: 'kara pabe, ke pabe, kara pay, joggota, jogyota, shorto, ami ki pabo, ami pabo, kar jonno, kader jonno',
    online: 'online, online e, online e hobe, website, link, internet, ghore boshe, app',
    access: 'wheelchair, lift, ramp, siri',
    checked: 'thik to, eta ki thik, shotti, sotti, nishchit, kobekar tottho',
    what: 'mane ki, mane, bujhiye bolun, kisher jonno',
  },
  times: {
    now: 'ekhon, akhon, ekhoni, ekhono',
    today: 'aj, aaj, ajke, aajke, aj rate, aj bikale',
    tomorrow: 'kal, kalke, agamikal, agami kal',
    dayAfterTomorrow: 'porshu, porshudin, porsu',
    weekdays: [
      'robibar, robi bar, robbar, roibar',
      'sombar, shombar, som bar',
      'mongolbar, mongol bar',
      'budhbar, budh bar, budbar',
      'brihospotibar, bishudbar, brihospoti bar, bishutbar, brihoshpotibar',
      'shukrobar, sukrobar, shukro bar, shukkurbar, jummabar, sukkurbar',
      'shonibar, sonibar, shoni bar',
    ],
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    partsOfDay: `
      sokale, shokale, sokal, dupure, dupur, bikale, bikal, bikele, shondhay, sondhay, rate, raat, din, dine, agami,
      samner, pore, age, porjonto, ta, tay
    `,
  },
  ordinals: [
    'prothom, prothomta, ek, ek number, 1 number, 1 no',
    'ditiyo, dui, dui number, 2 number, 2 no',
    'tritiyo, tin, tin number, 3 number, 3 no',
    'char, char number',
    'pach, panch',
  ],
  last: 'sheshta, shesherta, sesh ta',
  also: 'ebong, ar, aro, sathe',
  carryOn: 'ar, ebong, ar jodi, ar amar, tahole',
  nearby: `
    kache, kase, pashe, pase, elaka, elakay, elakar, thaki, ami thaki, amar elaka, amar basa, basa, bari, postcode,
    achi, asi, ekhane, theke, ward, no, nong, office, shohor, dike, ashe pashe, jayga
  `,
  fillers: `
    dekhan, dekhao, konta, parbo, parbe, hate, somoy, naki, tahole, ami, amar, amake, amader, amra, apni, apnar, tumi,
    tomar, se, tar, eta, eita, etar, ota, otar, seta, ei, oi, er, jonno, jonne, ki, to, o, ar, kintu, je, hobe, hoy,
    ache, ase, asen, achen, chilo, thake, thakbe, lage, lagbe, korbo, korte, kora, kore, chai, pabo, pawa, jay, jabe,
    jabo, jete, den, dao, din, bolun, bolen, bolo, jante, ektu, bhai, vai, apa, sir, madam, please, plz, pls, okhane,
    sekhane, ekhane, ta, ti, e, te, mot, sob, kichu, office, salam, dhonnobad, nite, ante, niye, sathe, kon, kono,
    koto, kobe, kokhon, kothay, kivabe, koyta, koi, na, ni, nai, r
  `,
  telling: `
    ovijog, obhijog, obostha,    ami, amar, amader, amake, apni, apnar, kothay, kothai, koi, koto, kobe, kokhon, kivabe, kibhabe, kemne, lagbe,
    lage, korbo, korte, chai, pabo, jabo, ache, ase, hobe, hoy, nai, jonno, kagoj, taka, khola, bondho, hariye, harai,
    harayse, geche, gese, giyeche, bacchar, bachar, chele, meye, baba, ma, bari, basa, ekhon, aj, ajke, kal, kalke,
    bhai, vai, jonmo, sonod, dhonnobad, kon, kono, ekta, eta, thik, accha, korchi, korsi, bhata, pani, panir, din,
    den, ki, na, er, kothao, kore, nobayon, kacher, sathe, niye, jete, dorkar, bolun, notun, pathan
  `,
};
