import type { ScopeWords } from './scopeWords.ts';

export const romanisedBengali: ScopeWords = {
  elsewhere: `
    ajke abohawa kemon, ajke brishti hobe, kal brishti hobe naki, gorom koto, ke jitse, ke jitlo, khela kobe, cricket score koto,
    football khela, ajker khela, gaan shonao, ekta gan gao, gaan chalao, ekta joke bolo, hasir kotha bolo, golpo bolo,
    tomar naam ki, tomar boyosh koto, tumi ke, tumi kemon acho, ami tomake valobashi, amake biye korba, bondhu hoba,
    mon kharap, girlfriend chole gese, sonar dam koto, dollar rate koto, phone er dam, iphone dam, mobile er dam koto,
    peyaj er dam, bike kinbo, basa vara lagbe, train koytay, trainer ticket, bus ticket, bimaner ticket, hotel vara,
    americar visa, canada jabo kivabe, dv lottery, valo biryani kothay, khabar order, ranna kivabe kore, recipe dao,
    lotteryr result, rashifol, shopner mane, english e ki bole, onubad koro, rochona likhe dao, facebook hack hoise,
    facebook password, wifi password, net slow, mb kinbo, sim card, recharge korbo, phone nosto, cinema, valo movie, natok,
    game khelbo, exam result, porikkhar routine, chakri chai, chakrir khobor, online income, taka income, bank loan,
    ojon komano, matha betha, jorer oshudh, rajdhani kothay, prime minister ke, ajker khobor, koyta baje, eid kobe,
    namajer somoy, kukur palbo, birthday wish, patri chai,
    trademark korte chai, brand er nam nibondhon, patent korbo, baccha dottok nite chai
  `,
  offices: `
    eta kivabe kore, niyom ki, ami ki pabo, online e kora jabe, amar name korte chai, nam vul, chithi paisi, eta ki free, shesh tarikh kobe, shahajjo lagbe,
    passport korbo, passport renew, passport hariye gese, jonmo sonod, jonmo nibondhon, mrittu sonod, abba mara gese,
    biye registry, talak er kagoj, nid card, id card harai gese, nid thik korbo, thikana bodol, nagorik sonod,
    charitrik sonod, warish sonod, driving license, license renew, gari registration, trade license, dokan khulbo,
    holding tax, jomir khajna, namjari, jomir kagoj, bari banabo, panir bill, pani ashe na, panir line, moyla ney na,
    drain bondho, rastar bati nosto, rastay gorto, mosha, gach kata, school e vorti, upobritti, bacchar tika,
    health card, free chikitsa, boyosko bhata, bidhoba bhata, protibondhi card, ration card, police clearance,
    bidesh jabo police er kagoj, gd korbo, mobile haraise, ukil lagbe, beton dey na, obhijog korbo, ghush chay, kobor,
    voter hobo, ki ki kagoj lagbe, koto taka lage, office kothay, office kokhon khole, koydin lage, kothay jabo,
    tin number, income tax, baccha hoise, amar 18 hoise,
    kaj nai ghore khabar nai, gorib manusher jonno kisu ase, office e ekta kagoj chay, bank ayer proman chay, amar atharo bochor hoise, bari kinsi,
    babar jomi vag korbo, foshol noshto, chele chokhe dekhe na, bhai hatte pare na, basa bodlaisi school lagbe, choto dokan dibo, ghor tulbo, manibag haraisi
  `,
};
