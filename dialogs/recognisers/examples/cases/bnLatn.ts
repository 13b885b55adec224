import type { CaseExamples } from '../examples.ts';

export const bnLatn: CaseExamples = {
  deeds: {
    mine: 'amar ovijog gulo, amar obhijog gulo, amar sob ovijog, amar case, ovijoger talika',
    withdraw:
      'prottahar, ovijog prottahar, prottahar korbo, prottahar korte chai, ovijog tule nibo, tule nite chai, ovijog batil',
    reopen: 'abar khulun, abar khulen, punoray khulun, abar chalu korun',
    appeal: 'apil, appeal korbo, apil korbo, apil korte chai, appeal korte chai',
    rate: 'mullayon, rating dibo, rating debo',
    add: 'jog korun, jog korbo, tothyo jog, info jog korbo, chobi dibo, chobi jog, aro tothyo dibo',
    forget: 'amar data muchun, amar data muche den, amar data muche din, amar tothyo muche din, amar tothyo muchun',
    known: 'amar somporke ki janen, amar bepare ki janen, amar data, amar tothyo, amar ki tothyo ache',
    solved: 'somadhan hoyeche, thik hoyeche, thik hoye geche, kaj hoyeche, mite geche',
    unsolved:
      'somadhan hoyni, somadhan hoy nai, thik hoyni, thik hoy nai, ekhono thik hoyni, ekhono hoyni, keu ase nai',
    skip: 'bad, bad din, bad den, jani na, janina, nai, nei, amar kache nai, mone nai, lagbe na, thak, nam chara',
    anonymous: 'gopon, nam gopon, gopon rakhun, porichoy gopon, benami, nam bolbo na',
    kind: 'dhoron, dhoron vul, bishoy, onno dhoron, bishoy vul, dhoron bodlan',
    place: 'jayga, jayga vul, jaiga, jaiga vul, thikana, thikana vul, onno jayga, elaka, office vul, onno office',
    words: 'kotha, lekha, biboron, ki hoyeche, ki hoise, ghotona, abar boli',
    join: 'amio, amaro, jog dibo, jog dite chai, amader o, amra o',
    own: 'notun, alada, amarta alada, nijerta, notun ovijog',
  },
  complain: `
    ovijog, obhijog, avijog, ovijog korbo, ovijog korte chai, obhijog korte chai, ovijog ache, nalish, nalish korbo,
    somossa, shomossa, somossa hoyeche, ekta ovijog, notun ovijog
  `,
  complaints: `
    bondho chilo, office bondho chilo, giye dekhi bondho, keu chilo na, taka cheyeche, taka chay, taka chaise, ghush chay,
    ghush cheyeche, firiye diyeche, firiye dise, amake firiye dise, na kore diyeche, ney nai, neyni
  `,
  anywhere: `
    firiye diyeche, firiye dise, firaiya dise, ghush cheyeche, ghush chay, taka cheyeche, taka chaise, office bondho chilo,
    horani koreche, humki diyeche
  `,
  wrongOffice:
    'vul office, bhul office, vul thikana, ei office e hoy na, ekhane hoy na, onno office e pathaiche, onno office e pathiyeche',
  asks: 'kothay, kivabe, kibhabe, kokhon, kobe, kon, ke, keno, koto, koto taka, ki ki, koytay, kemne, koi',
  seeks: `
    kothay jete, kothay jabo, kothay pabo, kotha theke, kon office, kivabe, kibhabe, ki ki kagoj, ki kagoj, ki ki lage,
    koto taka lage, koto lage, koto din lage, jante chai, bolben, janaben, korate chai, nite chai, banate chai
  `,
  wishes: 'chai, lagbe, dorkar, kothay, kivabe, kibhabe',
  money: 'taka, ghush, barti, besi taka',
  nameIs: 'amar nam, amar naam, nam, ami',
  placeIs: `jaygata holo, jayga holo, jayga, jaiga, thikana, office holo`,
  joins: 'ar, ebong, kintu, karon, tai',
};
