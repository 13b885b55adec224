import type { Sentences } from './sentences.ts';

export const bnLatn: Sentences = {
  ask: `
    notun passport kivabe korbo
    amar id card hariye gese ki korbo
    jonmo nibondhon korte ki ki lage
    golir bati jole na
    moylar gari ashe na
    panir bill onek beshi
    dokan khulte license lagbe
    jomi amar name korbo kivabe
    driving license korte koto taka lage
    ammur jonno bhata chai
  `,
  grievance: `
    counter er lok amar sathe kharap babohar korse
    taka chara kaj korbe na bolse
    tin mash dhore ghuraitese kaj hoy na
    officer ghush chaise
    amar kagoj haraye felse office
    sokal theke bosaye rakhse
    beshi taka nise roshid dey nai
    abba ke opoman korse
    form joma nite chay na
    officer er birudhe bichar chai
  `,
  status: `
    amar obhijoger ki holo
    obhijoger kono khobor ase
    amar case koto dur
    obhijog ke dekhtese
    kobe uttor pabo obhijoger
  `,
  person: `
    ekjon manusher sathe kotha bolte chai
    kauke phone korte bolen amake
    office er karo sathe kotha bola jabe
    machine er sathe kotha bolbo na
    amake ekta call den keu
  `,
  greeting: `
    assalamu alaikum bhai kemon achen
    shuvo sokal
    hello keu achen
    bhai achen naki
  `,
  thanks: `
    onek dhonnobad apnake
    khub upokar holo
    apni onek shahajjo korlen
    accha thik ase kal jabo thanks
  `,
  abuse: `
    tui ekta gadha
    kisui paris na boka
    faltu machine
    chup kor
    tora shob chor
  `,
  notIt: `
    ami eta jante chai nai
    na onnota bolsi
    amar kotha bujhen nai
    vul uttor disen
    ami onno jinish chaisi
  `,
  emergency: `
    amar ghore agun lagse bachan
    baccha panite pore gese
    abba shash nitese na
    ekjon chhuri niye ashse
    ami ar bachte chai na
    shami amake martese
    dakat dhukse ghore
  `,
  bring: `
    sathe ki ki niye jete hobe
    chobi lagbe naki
    mul kagoj naki photocopy
  `,
  cost: `
    ete koto khoroch porbe
    kono taka lagbe naki
    koto taka sathe nibo
  `,
  time: `
    kotodin pore pabo
    kobe hate pabo
    taratari kora jay
  `,
  open: `
    koyta porjonto thake ora
    shonibar ki khola thake
    kal shokale gele pabo
  `,
  where: `
    jayga ta thik kothay
    kivabe jabo shekhane
    thikana ta den
  `,
};
