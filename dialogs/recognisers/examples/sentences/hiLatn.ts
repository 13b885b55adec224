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
    maa chal nahi pati koi sahayata hai
    bazar me thela lagana hai
    beti ka dakhila school me kaise hoga
    makan ka tax kahan bharu
    ped ki daal katwani hai
    sadak par gaddha hai
    shaadi ki registry kahan hoti hai
    naya ration card banwana hai
    maidan kiraye par lena hai
    nani ko chhadi chahiye
    ghar sudharne ke liye paisa milta hai
    shaadi ke liye hall chahiye
    ghar me khane ko kuch nahi koi madad milegi
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
    babu ne sabke samne chillaya
    ek kamre se dusre kamre bhejte rahe
    rishwat bina haath nahi lagate
    chaar chakkar lagaye har baar kuch kam nikla
    line me khada rakhkar khidki band kar di
    mahino se aavedan pada hua hai
    gaali galoj ki daftar me
    baar baar jane par bhi kaam nahi hota
    paise do tabhi file chalti hai
    guard ne dhakke dekar nikala
    roz kehte hai agle hafte aao
    meri boli par hanste hai
    chitthi ka jawab nahi dete
    apne logo ka kaam pehle karte hai
    kagaz muh par phenk diye
    doctor ne dekhne se mana kiya
    master ne mere bete ko mara
    teen saal me faisla nahi hua
  `,
  status: `
    meri shikayat ka kya hua
    shikayat ki koi khabar hai
    mera case kaha tak pahucha
    meri shikayat kaun dekh raha hai
    jawab kab milega shikayat ka
    meri shikayat par kya faisla hua
    shikayat darj ki thi uska kya hua
    case kahan atka hai
    jawab kab aayega
    meri shikayat kisi ne dekhi
    jo bataya tha uska kya hua
  `,
  person: `
    kisi insaan se baat karni hai
    mujhe kisi ka phone karwaiye
    daftar ke kisi aadmi se baat karao
    machine se baat nahi karni
    kisi adhikari se milaiye
    kisi karmchari se mila dijiye
    mujhe phone karwa do
    machine nahi insaan chahiye
    sahab se baat kara do
  `,
  greeting: `
    namaste bhai kaise hai
    suprabhat ji
    hello koi hai
    ram ram bhai sahab
    shubh sandhya
    pranam ji
    koi hai kya yaha
    namaskar kaise ho
  `,
  thanks: `
    bahut bahut dhanyavaad aapka
    badi madad mili
    aapne bahut sahayata ki
    thik hai kal jaunga shukriya
    bahut accha hua dhanyavaad
    bhala ho aapka
    samajh gaya bahut shukriya
    wah yahi jaanna tha
    meri pareshani door ho gayi
    bas itna hi chahiye tha dhanyavaad
    aap bahut acche hai
    aap sabse acche hai
    badhiya seva hai
  `,
  abuse: `
    tu ekdum bewakoof hai
    kuch nahi aata tujhe gadhe
    bakwas machine
    chup kar badtameez
    tum sab chor ho
    nikammi machine
    chup reh badtameez
    bilkul bekaar bot hai
  `,
  notIt: `
    maine ye nahi pucha tha
    nahi mujhe kuch aur chahiye
    aap meri baat nahi samjhe
    galat jawab diya
    mera matlab kuch aur tha
    ye nahi
    maine ye nahi manga
    sawal samjhe nahi aap
    doosri cheez puchi thi
    main doosri baat kar raha hu
    isse mera kaam nahi banega
    ye alag cheez hai
    main kuch alag puch rahi hu
    aapne galat bataya
    aap kuch aur samajh baithe
  `,
  emergency: `
    mere ghar me aag lag gayi bachao
    bacha nadi me gir gaya
    papa saans nahi le rahe
    ek aadmi chaku lekar aaya hai
    main ab jeena nahi chahta
    pati mujhe maar raha hai
    ghar me daku ghus aaye
    upar wale ghar me aag hai
    behen behosh padi hai
    ghar me chor ghusa hai
    bachchi talab me doob rahi hai
    main marna chahta hu
  `,
  bring: `
    sath me kya kya le jana hai
    photo bhi lagegi kya
    asli kagaz ya copy
    photo kitni lagegi
    asli kagaz lana hai kya
    kaun sa dastavez chahiye
    copy se kaam chalega ya mool
    passport kaafi hai kya
    kya kya dikhana hoga
  `,
  cost: `
    isme kitna kharch aayega
    kuch paise dene padenge kya
    kitne paise sath lau
    fees kitni hai
    muft hai ya paise lagte hai
    kul kitna padega
    kul kitne paise bante hai
    kharcha kitna baithega
  `,
  time: `
    kitne din me mil jayega
    kab tak taiyar hoga
    jaldi ho sakta hai kya
    kitne hafte lagte hai
    kab taiyar hoga
    der lagti hai kya
    agle mahine tak ho jayega
    chhutti se pehle milega
    do hafte kaafi hai
    card kab aayega
  `,
  open: `
    woh kab tak baithte hai
    shanivar ko khula rehta hai kya
    kal subah jau to milenge
    kitne baje tak daftar
    aaj kab band hoga
    shaam ko khula hai
    shanivar ko koi milega
    dopahar me rehte hai
    chhutti ke din kaam hota hai
  `,
  where: `
    jagah thik kaha hai
    waha kaise pahuchu
    pata bata dijiye
    kis sadak par hai
    poora pata dijiye
    kidhar se jau
  `,
};
