import type { DangerExamples } from './dangerExamples.ts';

export const bengali: DangerExamples = {
  danger: `
    আমার ঘরে আগুন লেগেছে
    দোকানে আগুন ধরেছে তাড়াতাড়ি আসেন
    বাবা শ্বাস নিচ্ছে না
    মা অজ্ঞান হয়ে পড়ে আছে
    বুকে ব্যথা ঘাম হচ্ছে
    বাচ্চা পুকুরে পড়ে গেছে
    ছেলে ডুবে যাচ্ছে
    মেয়ে বিষ খেয়েছে
    ভাইকে কারেন্ট ধরেছে
    সাপে কামড়েছে
    দেয়াল ভেঙে মানুষের উপর পড়েছে
    ছাদ ধসে পড়েছে
    বাস উল্টে গেছে অনেকে আহত
    রাস্তায় এক্সিডেন্ট হয়েছে রক্ত পড়ছে
    নৌকা ডুবছে
    ঘরে ডাকাত ঢুকেছে
    ছুরি নিয়ে একজন দাঁড়িয়ে আছে
    স্বামী আমাকে মারছে
    আমাকে মেরে ফেলবে
    মেয়েকে তুলে নিয়ে গেছে
    বাচ্চা হারিয়ে গেছে পাচ্ছি না
    আমি আর বাঁচতে চাই না
    আমি আত্মহত্যা করব
    গ্যাস লিক হচ্ছে
    সিলিন্ডার ফেটে গেছে
    রক্ত বন্ধ হচ্ছে না
    বাঁচান কেউ আসেন
  `,
  calm: `
    কারেন্ট নাই সকাল থেকে
    রাস্তার লাইট নষ্ট
    পাম্প নষ্ট হয়ে গেছে
    বারবার ফোন করি কেউ আসে না
    বাসা ছেড়ে দিছি
    কার্ডের মেয়াদ চলে গেছে
    আমাকে ফিরিয়ে দিয়েছে
    কাজ করে দেয়নি
    ঘুষ চেয়েছে আমার কাছে
    খারাপ ব্যবহার করেছে
    আমার কথা কেউ শোনে না
    ফরম নেয়নি
    অফিস থেকে বের করে দিয়েছে
    অভিযোগ করতে চাই
    বাড়তি টাকা নিয়েছে
    সমস্যা সমাধান হয়নি
    ফায়ার লাইসেন্স
    অগ্নি নিরাপত্তা সনদ
    গত বছর আগুনে সনদ পুড়ে গেছে
    আব্বা মারা গেছে সনদ লাগবে
    দুর্ঘটনায় মারা গেছেন দুই বছর আগে
    মশা মারার ওষুধ
    মরা কুকুর
    মোবাইল চুরি হয়েছে জিডি করব
    পাসপোর্ট চুরি হয়ে গেছে
    রাস্তা ভাঙা রিকশা উল্টে যায়
    গাছ পড়েছে রাস্তায়
    ঘরে বৃষ্টির পানি ঢোকে
    তিন দিন ধরে পানি নাই
    নালা বন্ধ হয়ে পানি ঢুকতেছে
    গ্যাস সংযোগ লাগবে
    চিকিৎসার টাকা নাই
    রক্ত পরীক্ষার কাগজ
    স্বামী মারা গেছে সাহায্য
    তালাক দিতে চাই
    বাচ্চার টিকা
    বাচ্চার জন্ম সনদ
    ভাই চোখে দেখে না
    মালিক বেতন দেয় না
    কবর দেওয়ার জায়গা
    পুলিশ ক্লিয়ারেন্স
    অফিসের লোক গালি দিয়েছে
  `,
};

export const romanisedBengali: DangerExamples = {
  danger: `
    amar ghore agun lagse
    abba shash nitese na
    ma oggan hoye gese
    baccha panite pore gese
    meye bish khaise
    bhaike current dhorse
    shape kamor dise
    bus ulte gese onek manush ahoto
    accident hoise rokto portese
    dakat dhukse ghore
    churi niye ekjon
    shami amake martese
    amake mere felbe
    ami ar bachte chai na
    gas leak hocche
    bachao
  `,
  calm: `
    current nai shokal theke
    rastar light noshto
    pump noshto
    phone kori keu ashe na
    amake firaye dise
    kaj kore dey nai
    ghush chaise
    kharap babohar korse
    keu kotha shone na
    office theke ber kore dise
    obhijog korte chai
    barti taka nise
    fire license
    abba mara gese sonod lagbe
    mosha marar oshudh
    mora kukur
    mobile churi hoise gd korbo
    passport churi hoise
    rasta vanga
    pani nai duidin
    gas line nibo
    chikitsar taka nai
    talak dite chai
    bacchar tika
    malik beton dey na
    police clearance
  `,
};

export const hindi: DangerExamples = {
  danger: `
    मेरे घर में आग लग गई
    दुकान में आग लगी है जल्दी आओ
    पिताजी साँस नहीं ले रहे
    माँ बेहोश हो गई
    सीने में दर्द हो रहा है पसीना आ रहा है
    बच्चा नदी में गिर गया
    लड़का डूब रहा है
    बेटी ने ज़हर खा लिया
    भाई को करंट लगा
    साँप ने काट लिया
    दीवार गिर गई लोग दब गए
    बस पलट गई कई घायल
    हादसा हुआ है खून बह रहा है
    नाव डूब रही है
    घर में डाकू घुस आए
    आदमी चाकू लेकर खड़ा है
    बंदूक लेकर आए हैं
    पति मुझे मार रहा है
    मुझे मार डालेगा
    बेटी को उठा ले गए
    बच्चा खो गया मिल नहीं रहा
    मैं जीना नहीं चाहता
    मैं आत्महत्या कर लूँगा
    गैस लीक हो रही है
    सिलेंडर फट गया
    बचाओ कोई आओ
  `,
  calm: `
    लाइट नहीं आ रही
    बिजली गुल है सुबह से
    गली में अंधेरा है
    बार बार फोन किया कोई नहीं आया
    मकान बदल लिया है
    कार्ड की तारीख चली गई
    मुझे लौटा दिया
    काम नहीं किया
    रिश्वत माँगी
    बदतमीज़ी की मेरे साथ
    मेरी कोई नहीं सुनता
    दफ्तर से निकाल दिया
    शिकायत करनी है
    ज़्यादा पैसे लिए
    समस्या हल नहीं हुई
    अग्नि सुरक्षा प्रमाणपत्र
    पिछले साल आग में कागज़ जल गए
    पिताजी का देहांत हो गया प्रमाणपत्र चाहिए
    मच्छर मारने की दवा
    मरा हुआ कुत्ता
    मोबाइल चोरी हो गया रिपोर्ट
    पासपोर्ट चोरी हो गया
    सड़क टूटी है
    पेड़ गिर गया सड़क पर
    तीन दिन से पानी नहीं आ रहा
    नाली बंद है पानी घर में आता है
    गैस कनेक्शन चाहिए
    इलाज के पैसे नहीं
    खून की जाँच की रिपोर्ट
    पति गुज़र गए मदद
    तलाक लेना है
    बच्चे का टीका
    मालिक पैसे नहीं देता
    कब्र की जगह
    पुलिस सत्यापन
    बाबू ने गाली दी
  `,
};

export const romanisedHindi: DangerExamples = {
  danger: `
    mere ghar me aag lag gayi
    papa saans nahi le rahe
    maa behosh ho gayi
    bacha nadi me gir gaya
    ladka doob raha hai
    beti ne zahar kha liya
    bhai ko current laga
    saanp ne kaat liya
    bus palat gayi log ghayal
    accident hua khoon beh raha hai
    ghar me daku ghus aaye
    aadmi chaku lekar khada hai
    pati mujhe maar raha hai
    mujhe maar dalega
    main jeena nahi chahta
    gas leak ho rahi hai
    bachao koi mar raha hai
  `,
  calm: `
    light nahi aa rahi
    bijli gul hai subah se
    gali me andhera hai
    phone kiya koi nahi aaya
    mujhe lauta diya
    kaam nahi kiya
    rishwat mangi
    badtameezi ki
    meri koi nahi sunta
    daftar se nikal diya
    shikayat karni hai
    zyada paise liye
    fire licence
    papa guzar gaye certificate chahiye
    machar maarne ki dawa
    mara hua kutta
    mobile chori ho gaya report
    passport chori ho gaya
    sadak tooti hai
    pani nahi aa raha
    gas connection chahiye
    ilaj ke paise nahi
    talaq lena hai
    bache ka tika
    malik paise nahi deta
    police verification
    babu ne gaali di
  `,
};

export const spanish: DangerExamples = {
  danger: `
    hay fuego en mi casa
    se quema el edificio hay gente dentro
    mi padre no respira
    mi madre está inconsciente
    le duele el pecho y suda
    un niño cayó al río
    una niña se está ahogando
    mi hijo tragó veneno
    mi hija tomó muchas pastillas
    mi hermano recibió una descarga eléctrica
    una serpiente mordió a mi padre
    se cayó una pared encima de la gente
    se derrumbó el techo
    el autobús volcó hay heridos
    un camión atropelló a una niña
    hubo un choque hay sangre
    el barco se hunde
    un hombre tiene un cuchillo
    hay hombres armados en el banco
    entraron ladrones en mi casa
    mi marido me está pegando
    me quiere matar
    el vecino golpea a su esposa
    se llevaron a mi hija
    mi hijo está perdido
    ya no quiero vivir
    me voy a suicidar
    hay una fuga de gas
    explotó el cilindro
    socorro ayuda rápido
  `,
  calm: `
    se fue la electricidad otra vez
    los focos de la calle no prenden
    llamamos y nadie viene
    la bomba esta descompuesta
    nos cambiamos de casa
    se me vencio la tarjeta
    me rechazaron
    se negaron a ayudarme
    me mandaron a casa
    me trataron mal
    me pidieron dinero
    me insultó la empleada
    nadie me escucha
    me echaron de la oficina
    quiero quejarme
    el problema no está resuelto
    certificado contra incendios
    el acta se quemó en un incendio el año pasado
    murió mi padre qué papeles necesito
    murió en un accidente hace dos años
    fumigar para matar mosquitos
    perro muerto en la calle
    me robaron el teléfono ayer denuncia
    me robaron el pasaporte
    bache peligroso
    cayó un árbol en la calle
    no hay agua desde el lunes
    alcantarilla tapada
    conexión de gas
    precio del cilindro de gas
    no tengo dinero para el médico
    divorcio de mi marido
    vacunas para mi bebé
    mi jefe no me paga
    nos quieren desalojar
    cementerio
    antecedentes penales
    esta factura me mata
    me gritó la empleada
  `,
};

export const arabic: DangerExamples = {
  danger: `
    حريق في بيتي
    المبنى يحترق والناس في الداخل
    أبي لا يتنفس
    أمي فقدت الوعي
    ألم في الصدر ويتعرق
    طفل سقط في النهر
    بنت تغرق
    ابني شرب سما
    ابنتي ابتلعت حبوبا كثيرة
    أخي صعقته الكهرباء
    لدغته أفعى
    انهار الجدار على الناس
    انهار السقف
    انقلبت الحافلة وهناك جرحى
    شاحنة صدمت طفلة
    حادث سير وهناك دماء
    القارب يغرق
    رجل معه سكين
    مسلحون في البنك
    دخل لصوص إلى بيتي
    زوجي يضربني
    يهددني بالقتل
    خطفوا ابنتي
    ابني ضائع منذ الصباح
    لا أريد أن أعيش
    سأنتحر
    تسرب غاز في البيت
    انفجرت أسطوانة الغاز
    النجدة بسرعة
  `,
  calm: `
    الكهرباء مقطوعة من الصبح
    لمبات الشارع مطفية
    اتصلنا كثير وما حدا اجا
    المضخة عطلانة
    تركنا البيت القديم
    خلصت بطاقتي
    رفضوا طلبي
    رفضوا مساعدتي
    الموظف يريد رشوة
    طلبوا رشوة
    الملف لا يتحرك
    معاملتي متوقفة
    لا ينجزون معاملتي
    أعادوني إلى البيت
    عاملوني بسوء
    طلبوا مني مالا
    أهانني الموظف
    لا أحد يسمعني
    طردوني من المكتب
    أريد أن أشتكي
    المشكلة لم تحل
    شهادة سلامة من الحريق
    احترقت الشهادة في حريق العام الماضي
    توفي والدي ما الأوراق المطلوبة
    توفي في حادث قبل سنتين
    رش لقتل البعوض
    كلب ميت في الشارع
    سرق هاتفي أمس بلاغ
    سرق جواز سفري
    حفرة خطيرة في الطريق
    سقطت شجرة في الشارع
    لا ماء منذ يومين
    مجاري مسدودة
    توصيل الغاز
    سعر أسطوانة الغاز
    لا مال عندي للعلاج
    الطلاق من زوجي
    تطعيم طفلي
    صاحب العمل لم يدفع
    مقبرة
    شهادة حسن سيرة وسلوك
    الموظفة صرخت في وجهي
  `,
};
