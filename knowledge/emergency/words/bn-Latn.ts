import type { EmergencyWords } from './emergencyWords.ts';

export const romanisedBengali: EmergencyWords = {
  groups: {
    BACCHA: 'baccha bacha bacchake chele chhele meye shishu cheleke meyeke bachchake bachcha cheleta meyeta',
    KEU: `ami baba abba ma amma shami swami bou stri bhai bon dada dadi nana nani chacha lok manush keu ekjon bondhu mohila she
      ekta ekjon budho bridhho`,
    PANI: 'pukure pukur nodite nodi khale panite pani kuyay kuyate lake drain drene',
    JAN: 'trucker truck baser bus busher garir gari trainer train railer ricksar rickshawr autor vaner lorir',
    OSTRO: 'churi chhuri bonduk pistol ostro da ramda chapati boma lathi',
    CHOR: 'chor dakat shontrashi',
  },
  urgent: {
    fire: `
      agun lag-/leg-/dhor-/jol-
      agun agun
      ^ agun $
      agun bachan/bachao
      pure jacche/jachche
      jolche/jolse/jolteche
      puree jacche
      dhoya ber/bhore/ashche
      gari/ghor/ghore/bari/barite/dokan/dokane/basay/barir/gharite … agun`,
    medical: `
      oggan/ogyan/ognan/oggyan
      gyan/gan hariye/nai/nei
      hush/hush nai/nei/hara-
      nishash/nishwas/shash/sash nite/nicche/nichche/bondho/nai/nei
      dom bondho/nite
      heart attack kor-/hoi-/hoy-/hoe-
      stroke kor-
      buke … betha/batha/byatha
      rokto por-/bondho/ber
      shape/sape kamor/kat-/kamr-
      bish kheye-/khai-/khey-/kheyeche
      ambulance lagbe/pathan/daken/dorkar/ekhoni
      current shock
      current/karent e dhor-/dhorse
      mara jacche/jachche
      more jacche/jachche
      norche na`,
    violence: `
      amake/amader/oke/take … marche/marse/pitacche/pitasse/marteche/martese
      mere felbe/felbo/phelbe/felche
      maira felbe
      khun kor-
      dhorshon
      churi mar-/mere-
      kupiye/kopacche`,
    crime: `
      chor/dakat dhuk-/dhukche/ashche/asche/poreche/ghore/esheche
      ghore/basay/barite chor/dakat
      ghore/basay/barite dhuk-/dhukche chor/dakat
      hate OSTRO
      OSTRO niye/hate/ache/ber/dekhay/dekhaise/tulse
      guli kor-/chol-/hocche
      dorja bhang-/vang-`,
    suicide: `
      more jete/jabo chai/iccha
      morte chai/chay
      attohotta/attohatta/atmohotya/attohotya kor-
      suicide kor-/korbo
      bachte/bacte chai/chay na
      golay dori/fash
      jibon shesh`,
    child: ``,
    gas: `
      gas er gondho
      gaser gondho
      gas leak/lik/ber
      cylinder leak/fete/blast`,
    drowning: `
      dube jacche/geche/gese/jachche
      BACCHA/KEU … PANI … pore/poira geche/gese/gelo/gelam
      nouka/launch/trawler dub-/ulte`,
    accident: `
      accident hoi-/hoye-/hoise/ghot-
      accident … ahoto/rokto/manush
      manush/onek/loke ahoto
      bus/truck/gari/rickshaw … ulte/dhakka/chapa
      dhakka diye-/dise
      BACCHA/KEU … JAN/chakar/chakkar niche/nice/tole
      deyal/building/chad bhenge/dhose`,
    other: `
      police pathan/daken taratari/ekhoni/joldi
      amake/amader bachan/bachao
      bachan bachan
      bachao bachao`,
  },
  likely: {
    crime: `
      dhukte/vangte/bhangte cheshta/chay`,
    medical: `
      pore geche/gese/gelo … kotha/nor-/uth-
      kotha bolche/bolse/bolteche na
      theke pore geche/gese`,
    child: `
      BACCHA … khuje/khuija pacchi/pachchi/passi/pai
      BACCHA … pacchi/pachchi/passi na
      BACCHA … nikhoj/hariye/opohoron
      BACCHA … niye/tule geche/gese/gelo`,
    fire: `
      agun`,
    suicide: 'attohotta',
  },
  harmless: `
    sonod/shonod/certificate/licence/license/kagoj/kagojpotro/passport/card/onumoti/nibondhon/form/visa
    bill/bhara/vara/fee/khoroch/taka/koto/dam/jorimana/bhata/vata/insurance
    kaj korte
    chakri/training
    safety/connection/clearance/report/gd
    phone/mobile`,
  spared: `
    olper/ektur jonno
    arektu hole
    ar ektu hole
    porte/morte jacchilo/jacchilam
    file/line/kagoj/abedon/kaj … norche/nore/nori na
    moyla porano/poray`,
  past: `
    goto bochor/mash/mashe/shoptahe/rate/soptaho
    gotokal
    bochor/mash/shoptaho/din age`,
  between:
    'amar amader khub onek ekta ekjon ekhon ekhoni pura hothat taratari please plz shokal theke ke choto er or tar bhai ma baba',
  notMisspelt: 'agei again aguni agent along chore core more pore pure done dome',
};
