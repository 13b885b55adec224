import type { Sentences } from './sentences.ts';

export const hiLatn: Sentences = {
  ask: `
    naya passport kaise banwaye
    mera id card kho gaya kya karu
    janam praman patra ke liye kya chahiye
    gali ki light kharab hai
    kachra uthane koi nahi aata
    pani ka bill bahut zyada aaya hai
    dukan kholne ka licence chahiye
    zameen apne naam kaise karu
    driving licence kitne me banta hai
    maa ke liye pension chahiye
  `,
  grievance: `
    counter wale ne mujhse badtameezi ki
    bina paise ke kaam nahi karenge kehte hai
    teen mahine se chakkar lagwa rahe hai
    afsar ne rishwat mangi
    mere kagaz daftar ne kho diye
    subah se baithakar bhaga diya
    meri koi nahi sunta
    zyada paise liye rasid nahi di
    form lene se mana kar diya
    is afsar ke khilaf karwai chahiye
  `,
  status: `
    meri shikayat ka kya hua
    shikayat ki koi khabar hai
    mera case kaha tak pahucha
    meri shikayat kaun dekh raha hai
    jawab kab milega shikayat ka
  `,
  person: `
    kisi insaan se baat karni hai
    mujhe kisi ka phone karwaiye
    daftar ke kisi aadmi se baat karao
    machine se baat nahi karni
    kisi adhikari se milaiye
  `,
  greeting: `
    namaste bhai kaise hai
    suprabhat ji
    hello koi hai
    ram ram bhai sahab
  `,
  thanks: `
    bahut bahut dhanyavaad aapka
    badi madad mili
    aapne bahut sahayata ki
    thik hai kal jaunga shukriya
  `,
  abuse: `
    tu ekdum bewakoof hai
    kuch nahi aata tujhe gadhe
    bakwas machine
    chup kar badtameez
    tum sab chor ho
  `,
  notIt: `
    maine ye nahi pucha tha
    nahi mujhe kuch aur chahiye
    aap meri baat nahi samjhe
    galat jawab diya
    mera matlab kuch aur tha
  `,
  emergency: `
    mere ghar me aag lag gayi bachao
    bacha nadi me gir gaya
    papa saans nahi le rahe
    ek aadmi chaku lekar aaya hai
    main ab jeena nahi chahta
    pati mujhe maar raha hai
    ghar me daku ghus aaye
  `,
  bring: `
    sath me kya kya le jana hai
    photo bhi lagegi kya
    asli kagaz ya copy
  `,
  cost: `
    isme kitna kharch aayega
    kuch paise dene padenge kya
    kitne paise sath lau
  `,
  time: `
    kitne din me mil jayega
    kab tak taiyar hoga
    jaldi ho sakta hai kya
  `,
  open: `
    woh kab tak baithte hai
    shanivar ko khula rehta hai kya
    kal subah jau to milenge
  `,
  where: `
    jagah thik kaha hai
    waha kaise pahuchu
    pata bata dijiye
  `,
};
