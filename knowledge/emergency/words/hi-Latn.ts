import type { EmergencyWords } from './emergencyWords.ts';

export const romanisedHindi: EmergencyWords = {
  groups: {
    BACCHA: 'baccha bacha bacche bachche bachcha bacchi bachi beta bete beti ladka ladke ladki bachchi',
    PANI: 'nadi pani paani talab talaab kuan kuen kue jheel nehar nahar samundar nala nale naale',
    JAN: `aadmi admi aurat mahila log koi maa mata papa pita pati patni bhai behen dada dadi nana nani chacha buzurg yatri mazdoor
      dost padosi woh wo`,
    VAHAN: 'truck bus gaadi gadi car train rail tractor lorry tempo auto motorcycle bike jeep tram dumper',
    HATHIYAR: 'chaku chaaku chakoo bandook banduk gun pistol hathiyar hathiyaar talwar katta bomb tezab',
    JALTA:
      'ghar makan makaan dukan dukaan dookan rasoi kitchen building gaadi gadi car bus factory godown jhopdi kamra chhat school',
  },
  urgent: {
    fire: `
      aag lag-/lagi/lagi/fail-/phail-/bujhao
      aag aag
      ^ aag $
      aag bachao
      JALTA jal raha/rahi/rahe/rha/rhi
      dhuan/dhua nikal/bhar/aa
      fire brigade bhejo/bulao
      dhamaka hua/ho
      dhuan/dhua … nikal`,
    medical: `
      saans/sans/saas nahi/nhi/nahin
      saans/sans ruk-
      saans lene me/mein
      dam/dum ghut-
      behosh
      hosh nahi/nhi/kho
      heart attack aa-/hua/aya/pada/ho
      dil ka daura
      stroke aaya/hua
      seene/sine me/mein dard
      chhati me/mein dard
      khoon/khun beh/bah/nikal/ruk
      saanp/saap/sanp ne kaat/kata/das
      zeher/zehar/jahar/zahar kha/pi/khaya
      ambulance chahiye/bhejo/bulao/bhejiye/jaldi
      current lag-/laga
      mar raha/rahi/rha/rhi hai/h
      chhat/chat/seedhi se gir`,
    violence: `
      pati/sasur/sasural/bhai/baap/aadmi/padosi/wo/woh/log/gunde … maar/peet/pit raha/rahi/rahe/rha/rhe
      jaan se maar/mar
      rape hua/kiya/kar
      balatkar
      hamla kar-/kiya/hua
      gala daba
      chaku/chaaku mara/maar
      peecha/picha kar
      pati/wo/woh/usne ne … mara/maara/peeta
      dhamki de`,
    crime: `
      ghar me/mein … chor/ghus
      chor ghus/aa/aaya
      paas/pas HATHIYAR hai
      HATHIYAR hai/lekar/leke/dikha/dikhaya/nikala/nikali/nikal/taan/taani/utha
      goli chal-/mar/chali
      loot rahe/raha
      darwaza/darwaja tod`,
    suicide: `
      marna chahta/chahti/chah
      mar jana chahta/chahti
      suicide karna/karne/karunga/karungi/kar/krna
      atmahatya/aatmahatya kar-
      khudkushi
      jeena/jina nahi/nhi/nahin
      jeene/jine ka/ki man/ichha nahi
      apni jaan le/de/dena/lena
      phansi/faansi laga
      khud ko maar/khatam
      jaan dene/de
      mar jaunga/jaungi
      mujhe marna`,
    child: `
      BACCHA … kidnap/apaharan
      kidnap ho/kar/hua
      BACCHA … peet/maar raha/rahe`,
    gas: `
      gas ki/ka badbu/smell/leak/boo
      gas leak/lik/nikal
      gas … badbu/leak ho
      cylinder phat-/leak/fat-`,
    drowning: `
      PANI me/mein/mai … gir/doob/dub/beh
      doob/dub raha/rahi/gaya/gayi/rha
      naav/nav doob/palat
      baadh me/mein phans/fas`,
    accident: `
      accident ho/hua/hogaya
      accident … ghayal/khoon/mar
      log ghayal
      takkar maar/mar/ho
      truck/bus/gaadi/car ne … takkar/kuchal/maar/mar
      BACCHA/JAN … VAHAN/pahiye/pahiya/chakke ke niche/neeche/nechay
      bus/truck/gaadi/car palat-
      deewar/building/chhat/pul gir`,
    other: `
      ^ bachao
      police bhejo/bulao/bhejiye
      meri jaan khatre`,
  },
  likely: {
    medical: `
      gir gaya/gayi/gaye … bol/uth/hil/hosh/sir
      bol/uth/hil nahi/nhi
      tabiyat bahut kharab
      heart attack`,
    violence: `
      maar/mar dalega/dalenge/daalega/dega/denge
      mujhe/hame/humein/usko/mujhko … maar/peet/pit raha/rahi/rahe/rha/rhe`,
    child: `
      BACCHA … lapata/gum/kho/gayab/gayb
      BACCHA … nahi/nhi/nahin mil
      BACCHA … mil nahi/nhi
      BACCHA … utha/le le/gaya/gaye/kar`,
    fire: 'aag',
    suicide: 'atmahatya',
  },
  harmless: `
    certificate/praman/licence/license/kagaz/kagaj/dastavej/passport/card/permit/form/visa/registration
    bill/kiraya/fees/fee/kitna/kitne/kharcha/tax/jurmana/pension/muavza/muawza/bima/insurance/subsidy
    naukri/bharti/training
    safety/suraksha/connection/verification/report/fir
    roz/rozana
    har din
    phone/mobile`,
  spared: `
    baal/bal bacha/bachi/bache
    aate/marte/girte aate/marte/girte bacha/bachi/bache
    file/line/katar/arji/arzi/kaam/mamla … hil nahi/nhi/hi
    file/line/arji/arzi/kaam … nahi/nhi hilti/hilta/hilte
    kachra/kooda/plastic jalate/jalane/jalaya
    shor/bill/kiraya/mehngai/garmi/intezar/intazar/machhar/machar … maar/mar dalega/dalegi/dalenge/dega/degi/denge`,
  past: `
    pichhle/pichle/pichli/pichale saal/sal/mahine/hafte/raat/bar
    saal/mahine/din pehle
    kal raat`,
  between: `bahut bohot abhi jaldi turant ek mere mera meri hamare koi log zyada tez chota choti bada badi pure sab subah se please plz
    ko ne ka ki ke me mein hai hain h hu hoon gaya gayi gaye diya liya lag raha rahi rahe rha rhi aur`,
  notMisspelt: 'agar aage aaj aam age dukh dam gas ghat sans marna man gala gali',
};
