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
    ma hatte pare na kono shahajjo ache
    bajare boshar card chai
    meyeke schoole vorti korabo kivabe
    barir tax kothay dibo
    gacher dal kata lagbe
    nordoma theke gondho ashe
    biye registry korbo kothay
    protibondhi boner jonno vata
    math bhara nite chai
    nanir jonno lathi dorkar
    ghor sharate shahajjo pawa jay
    biyer jonno hall lagbe
    ghore khabar nai kono shahajjo pabo
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
    kerani amar sathe chillaise
    ek room theke arek room e ghuray
    ghush chara hat dey na
    char bar gelam protibar kisu baki
    line e rekhe janala bondho kore dilo
    amar abedon mash er por mash pore ase
    gali galaj korse office er ekjon
    bar bar giyeo kaj hocche na
    taka chara keu kaj kore na
    taka dile tobei file agay
    darowan amake dhakka mere ber korse
    protidin bole agami shoptahe ashen
    amar kotha shune hashe
    chithir jobab dey na
    nijer loker kaj age kore
    kagoj mukhe chure marse
    daktar amake dekhte chay nai
    master amar chele ke marse
    tin bochoreo siddhanto hoy nai
  `,
  status: `
    amar obhijoger ki holo
    obhijoger kono khobor ase
    amar case koto dur
    obhijog ke dekhtese
    kobe uttor pabo obhijoger
    amar nalisher uttor paini
    obhijoger kono siddhanto holo
    amar case ta kothay ase
    kobe janbo obhijoger fol
    nalish disilam khobor nai
    amar obhijog keu dekhse
    ja janaisilam tar ki holo
  `,
  person: `
    ekjon manusher sathe kotha bolte chai
    kauke phone korte bolen amake
    office er karo sathe kotha bola jabe
    machine er sathe kotha bolbo na
    amake ekta call den keu
    ekjon manush lagbe kotha bolte
    kormokorta r sathe kotha boliye den
    amake ekta phone dite bolen
    manush keu ase naki
    machine na manush chai
  `,
  greeting: `
    assalamu alaikum bhai kemon achen
    shuvo sokal
    hello keu achen
    bhai achen naki
    shuvo shondha
    adab bhai
    kemon achen apa
    hello bhai kemon
  `,
  thanks: `
    onek dhonnobad apnake
    khub upokar holo
    apni onek shahajjo korlen
    accha thik ase kal jabo thanks
    khub valo holo dhonnobad
    apnar valo hok
    bujhlam onek thanks bhai
    darun etai jante chaisilam
    shomossha mite gelo
    bas etei hobe thanks
    apni khub valo
    apni shera
    chomotkar sheba
  `,
  abuse: `
    tui ekta gadha
    kisui paris na boka
    faltu machine
    chup kor
    tora shob chor
    okormma machine
    chup thak beyadob
    tui akta boka
  `,
  notIt: `
    ami eta jante chai nai
    na onnota bolsi
    amar kotha bujhen nai
    vul uttor disen
    ami onno jinish chaisi
    eita na
    ami to eta chaini
    proshno ta bujhen nai
    onno kotha jiggesh korsi
    ami arekta bishoyer kotha bolchi
    ete amar lav nai
    eta alada
    ami alada jinish jigai
    apni vul bolechen
  `,
  emergency: `
    amar ghore agun lagse bachan
    baccha panite pore gese
    abba shash nitese na
    ekjon chhuri niye ashse
    ami ar bachte chai na
    shami amake martese
    dakat dhukse ghore
    uporer tolay agun
    bon oggan hoye pore ase
    ghore chor dhukse
    meyeta pukure dube jacche
    ami more jete chai
    pasher basay agun dhorse
  `,
  bring: `
    sathe ki ki niye jete hobe
    chobi lagbe naki
    mul kagoj naki photocopy
    chobi koyta lage
    mul copy nite hobe
    kon kagoj niye jabo
    ki ki document lage
    copy dile hobe naki mul
    passport thakle cholbe
    ki ki dekhate hobe
  `,
  cost: `
    ete koto khoroch porbe
    kono taka lagbe naki
    koto taka sathe nibo
    fee koto
    free naki taka lage
    mot koto porbe
    koto tk nibe
    mot koto taka ashe
    ki rokom khoroch
  `,
  time: `
    kotodin pore pabo
    kobe hate pabo
    taratari kora jay
    koto shoptaho lage
    kobe ready hobe
    deri hoy naki
    koto din lage
    agami mashe pabo to
    chutir age hobe
    dui shoptahe hobe ki
    card kobe ashbe
  `,
  open: `
    koyta porjonto thake ora
    shonibar ki khola thake
    kal shokale gele pabo
    koyta porjonto office
    aj kokhon bondho hobe
    bikale khola
    kal khola thakbe
    shonibar keu thake
    dupure thake
    chutir din kaj hoy
  `,
  where: `
    jayga ta thik kothay
    kivabe jabo shekhane
    thikana ta den
    kon rastay
    puro thikana den
    kon dik diye jabo
    office ta koi
  `,
};
