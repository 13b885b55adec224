import type { Category } from '../../categories.ts';
import { APPLICATION } from '../details.ts';
import { texts } from '../texts.ts';

export const OFFICES: Category[] = [
  {
    _id: 'officeRefused',
    names: texts('an office refused', 'অফিস ফিরিয়ে দিয়েছে', 'una oficina se negó', 'दफ़्तर ने मना किया', 'رفض من مكتب'),
    hints: texts('the office did not take it or sent you away', 'অফিস কাজ নেয়নি বা ফিরিয়ে দিয়েছে', 'no lo aceptaron o le mandaron fuera', 'दफ़्तर ने काम नहीं लिया या लौटा दिया', 'لم يقبل المكتب الطلب أو أعادكم'),
    examples: {
      en: ['they refused me', 'the office refused to take my application', 'they sent me away without a reason', 'clerk said no and closed the window', 'refused to renew my passport though i had all papers', 'they would not accept my documents'],
      bn: ['অফিস আমার আবেদন নেয়নি', 'কারণ ছাড়াই ফিরিয়ে দিয়েছে', 'সব কাগজ থাকার পরও কাজ করেনি', 'amake firiye dise', 'আবেদন জমা নিতে রাজি না'],
      es: ['se negaron a atenderme', 'la oficina no aceptó mi solicitud', 'me mandaron a casa sin explicación', 'rechazaron mis papeles aunque estaba todo'],
      hi: ['दफ़्तर ने मेरा आवेदन नहीं लिया', 'बिना कारण लौटा दिया', 'सारे काग़ज़ थे फिर भी मना कर दिया', 'mujhe mana kar diya', 'काम करने से इनकार किया'],
      ar: ['رفضوا طلبي', 'المكتب لم يقبل أوراقي', 'أعادوني بدون سبب', 'كل الأوراق كاملة ومع ذلك رفضوا'],
    },
    details: [APPLICATION],
    department: 'service',
    promiseDays: 10,
  },
  {
    _id: 'wrongInformation',
    names: texts('wrong information', 'ভুল তথ্য', 'información equivocada', 'ग़लत जानकारी', 'معلومات خاطئة'),
    hints: texts('you were told something wrong, or sent to the wrong office', 'ভুল বলা হয়েছে বা ভুল অফিসে পাঠানো হয়েছে', 'le dijeron algo falso o le enviaron a otra oficina', 'ग़लत बताया या ग़लत दफ़्तर भेजा', 'قيل لكم شيء خاطئ أو أرسلتم إلى مكتب خطأ'),
    examples: {
      en: ['wrong office', 'they sent me from one office to another', 'the address i was given is wrong', 'i was told to bring the wrong papers', 'the website says other hours than the office', 'the fee they told me is wrong'],
      bn: ['ভুল অফিসে পাঠিয়েছে', 'এক অফিস থেকে আরেক অফিসে ঘুরাচ্ছে', 'ঠিকানা ভুল দিয়েছে', 'ভুল কাগজ আনতে বলেছে', 'bhul tothyo diyeche'],
      es: ['me enviaron a la oficina equivocada', 'me mandan de una oficina a otra', 'la dirección que me dieron está mal', 'me pidieron papeles equivocados'],
      hi: ['ग़लत दफ़्तर भेज दिया', 'एक दफ़्तर से दूसरे दफ़्तर भगा रहे हैं', 'पता ग़लत दिया', 'ग़लत काग़ज़ लाने को कहा', 'galat jankari di'],
      ar: ['أرسلوني إلى المكتب الخطأ', 'ينقلونني من مكتب إلى آخر', 'العنوان الذي أعطوني خطأ', 'طلبوا أوراقا خاطئة'],
    },
    details: [],
    department: 'service',
    promiseDays: 10,
  },
  {
    _id: 'longWait',
    names: texts('long wait or delay', 'দীর্ঘ অপেক্ষা বা দেরি', 'espera larga o retraso', 'लंबा इंतज़ार या देरी', 'انتظار طويل أو تأخير'),
    hints: texts('a queue of hours, or an answer that does not come', 'ঘণ্টার পর ঘণ্টা লাইন, বা উত্তর আসে না', 'una cola de horas, o una respuesta que no llega', 'घंटों की लाइन, या जवाब नहीं आता', 'طابور لساعات أو رد لا يأتي'),
    examples: {
      en: ['i waited five hours and was not served', 'my certificate is three months late', 'applied in june and still no answer', 'the queue does not move', 'my file is pending for ages', 'passport not ready after the promised date'],
      bn: ['পাঁচ ঘণ্টা লাইনে দাঁড়িয়েও কাজ হয়নি', 'তিন মাস ধরে সনদ পাইনি', 'আবেদনের কোনো উত্তর নেই', 'ফাইল আটকে আছে', 'onek deri hocche'],
      es: ['esperé cinco horas y no me atendieron', 'mi certificado lleva tres meses de retraso', 'solicité en junio y no hay respuesta', 'la cola no avanza'],
      hi: ['पांच घंटे लाइन में खड़ा रहा काम नहीं हुआ', 'तीन महीने से प्रमाण पत्र नहीं मिला', 'आवेदन का कोई जवाब नहीं', 'फ़ाइल अटकी हुई है', 'bahut der ho rahi hai'],
      ar: ['انتظرت خمس ساعات ولم يخدمني أحد', 'شهادتي متأخرة ثلاثة أشهر', 'قدمت الطلب في يونيو ولا يوجد رد', 'الطابور لا يتحرك'],
    },
    details: [APPLICATION],
    department: 'service',
    promiseDays: 10,
  },
  {
    _id: 'officeClosed',
    names: texts('office closed', 'অফিস বন্ধ', 'oficina cerrada', 'दफ़्तर बंद', 'المكتب مغلق'),
    hints: texts('closed, or nobody there, in opening hours', 'খোলার সময়ে বন্ধ বা কেউ নেই', 'cerrada o sin nadie en horas de atención', 'खुलने के समय बंद या कोई नहीं', 'مغلق أو لا أحد في وقت الدوام'),
    examples: {
      en: ['it was closed', 'the office was closed during opening hours', 'nobody at the counter at 10 in the morning', 'office opens late every day', 'went there and the door was locked', 'nobody answers the phone'],
      bn: ['অফিস সময়ে বন্ধ ছিল', 'সকাল ১০টায় কাউন্টারে কেউ নেই', 'গিয়ে দেখি তালা', 'office bondho chilo', 'কেউ ফোন ধরে না'],
      es: ['estaba cerrado', 'la oficina estaba cerrada en horario de atención', 'no había nadie en la ventanilla', 'fui y la puerta estaba cerrada', 'nadie contesta el teléfono'],
      hi: ['दफ़्तर बंद था', 'काम के समय काउंटर पर कोई नहीं था', 'गया तो ताला लगा था', 'office band tha', 'कोई फ़ोन नहीं उठाता'],
      ar: ['كان المكتب مغلقا', 'مغلق في وقت الدوام', 'لا أحد في الشباك', 'وجدت الباب مقفلا', 'لا أحد يرد على الهاتف'],
    },
    details: [],
    department: 'service',
    promiseDays: 10,
  },
  {
    _id: 'rude',
    names: texts('rude or unfair treatment', 'খারাপ বা অন্যায় আচরণ', 'trato grosero o injusto', 'बदतमीज़ी या अन्याय', 'معاملة سيئة أو غير عادلة'),
    hints: texts('staff were rude or treated you unfairly', 'কর্মচারী খারাপ বা অন্যায় আচরণ করেছে', 'el personal fue grosero o injusto', 'कर्मचारी ने बदतमीज़ी या अन्याय किया', 'الموظف كان فظا أو ظالما'),
    examples: {
      en: ['the officer shouted at me', 'staff was rude to my mother', 'clerk insulted me', 'they treat poor people badly', 'disrespectful behaviour at the counter', 'no ramp, they laughed at my wheelchair'],
      bn: ['কর্মচারী আমার সাথে খারাপ ব্যবহার করেছে', 'অফিসার চিৎকার করেছে', 'গরিব মানুষের সাথে দুর্ব্যবহার', 'kharap byabohar koreche', 'অপমান করেছে'],
      es: ['el funcionario me gritó', 'el personal fue grosero con mi madre', 'me insultaron en la ventanilla', 'tratan mal a los pobres'],
      hi: ['कर्मचारी ने बदतमीज़ी की', 'अफ़सर मुझ पर चिल्लाया', 'ग़रीबों से बुरा बर्ताव करते हैं', 'badtameezi ki', 'अपमान किया'],
      ar: ['الموظف صرخ في وجهي', 'كان الموظف فظا مع أمي', 'أهانوني عند الشباك', 'يعاملون الفقراء بسوء'],
    },
    details: [],
    department: 'service',
    promiseDays: 15,
  },
  {
    _id: 'other',
    names: texts('something else', 'অন্য কিছু', 'otra cosa', 'कुछ और', 'شيء آخر'),
    examples: {},
    details: [],
    department: 'front-desk',
    promiseDays: 21,
  },
];
