import type { Category } from '../../categories.ts';
import { ACCOUNT } from '../details.ts';
import { texts } from '../texts.ts';

export const WATER: Category[] = [
  {
    _id: 'waterSupply',
    names: texts('no water or low pressure', 'পানি নেই বা চাপ কম', 'sin agua o poca presión', 'पानी नहीं या कम दबाव', 'انقطاع الماء أو ضعف الضغط'),
    hints: texts('no water, too little, or a leaking pipe', 'পানি নেই, কম আসে, বা পাইপ ফাটা', 'no hay agua, llega poca, o una tubería pierde', 'पानी नहीं, कम, या पाइप से रिसाव', 'لا ماء أو قليل أو أنبوب يتسرب'),
    examples: {
      en: ['no water in the tap since yesterday', 'water pressure is too low to reach the first floor', 'water pipe burst and water runs on the street', 'water comes only one hour at night', 'no wtr 3 days', 'leak in the main water line'],
      bn: ['তিন দিন ধরে কলে পানি নেই', 'পানির চাপ খুব কম', 'পানির পাইপ ফেটে রাস্তায় পানি যাচ্ছে', 'pani nai 3 din', 'রাতে মাত্র এক ঘণ্টা পানি আসে'],
      es: ['no hay agua desde ayer', 'llega muy poca presión de agua', 'se rompió una tubería y el agua corre por la calle', 'solo hay agua una hora por la noche'],
      hi: ['तीन दिन से नल में पानी नहीं आ रहा', 'पानी का दबाव बहुत कम है', 'पाइप फट गया पानी सड़क पर बह रहा है', 'pani nahi aa raha', 'रात में सिर्फ़ एक घंटा पानी आता है'],
      ar: ['لا يوجد ماء منذ ثلاثة أيام', 'ضغط الماء ضعيف جدا', 'انكسر أنبوب الماء والماء يجري في الشارع', 'الماء يأتي ساعة واحدة في الليل'],
    },
    details: [ACCOUNT],
    department: 'water',
    promiseDays: 5,
    isShared: true,
  },
  {
    _id: 'waterQuality',
    names: texts('dirty or smelling water', 'ময়লা বা দুর্গন্ধ পানি', 'agua sucia o con mal olor', 'गंदा या बदबूदार पानी', 'ماء ملوث أو كريه الرائحة'),
    hints: texts('the water is dirty, smells or makes people ill', 'পানি ময়লা, গন্ধ বা খেলে অসুখ হয়', 'el agua está sucia, huele o enferma', 'पानी गंदा, बदबूदार, या बीमार करता है', 'الماء متسخ أو له رائحة أو يمرض'),
    examples: {
      en: ['tap water is brown and smells', 'drinking water is dirty, children got sick', 'worms in the water supply', 'water tastes of sewage', 'yellow water from the tap'],
      bn: ['কলের পানি ময়লা ও দুর্গন্ধ', 'পানি খেয়ে বাচ্চারা অসুস্থ', 'পানিতে পোকা', 'হলুদ পানি আসছে', 'panite gondho'],
      es: ['el agua del grifo sale marrón y huele mal', 'el agua está sucia y los niños enfermaron', 'hay gusanos en el agua', 'el agua sabe a alcantarilla'],
      hi: ['नल से गंदा और बदबूदार पानी आता है', 'पानी पीकर बच्चे बीमार हो गए', 'पानी में कीड़े हैं', 'ganda pani aa raha hai', 'पीला पानी आता है'],
      ar: ['ماء الصنبور بني وله رائحة', 'الماء ملوث والأطفال مرضوا', 'في الماء ديدان', 'طعم الماء مثل المجاري'],
    },
    details: [ACCOUNT],
    department: 'water',
    promiseDays: 3,
    isShared: true,
  },
  {
    _id: 'waterBill',
    names: texts('water bill', 'পানির বিল', 'recibo del agua', 'पानी का बिल', 'فاتورة المياه'),
    hints: texts('the bill or the meter is wrong', 'বিল বা মিটার ভুল', 'el recibo o el contador está mal', 'बिल या मीटर ग़लत है', 'الفاتورة أو العداد خطأ'),
    examples: {
      en: ['water bill is far too high', 'i was charged twice for water', 'water meter is wrong', 'bill for a house that is empty', 'paid the water bill but it shows unpaid'],
      bn: ['পানির বিল অনেক বেশি এসেছে', 'একই মাসের বিল দুইবার', 'পানির মিটার ভুল দেখায়', 'বিল দিয়েছি তবু বাকি দেখায়'],
      es: ['el recibo del agua es demasiado alto', 'me cobraron el agua dos veces', 'el contador de agua está mal', 'pagué el agua y sale como pendiente'],
      hi: ['पानी का बिल बहुत ज़्यादा आया है', 'पानी का बिल दो बार लिया गया', 'पानी का मीटर ग़लत है', 'बिल भरा फिर भी बकाया दिखाता है'],
      ar: ['فاتورة المياه مرتفعة جدا', 'دفعت فاتورة الماء مرتين', 'عداد الماء خاطئ', 'سددت الفاتورة وتظهر غير مدفوعة'],
    },
    details: [ACCOUNT],
    department: 'water',
    promiseDays: 15,
  },
  {
    _id: 'drains',
    names: texts('drains and sewage', 'ড্রেন ও পয়ঃনিষ্কাশন', 'desagües y alcantarillado', 'नाली और सीवर', 'الصرف والمجاري'),
    hints: texts('a drain is blocked, sewage or rain water stands', 'ড্রেন বন্ধ, ময়লা বা বৃষ্টির পানি জমে', 'un desagüe atascado, aguas estancadas', 'नाली बंद, गंदा या बारिश का पानी भरा', 'المجاري مسدودة أو مياه راكدة'),
    examples: {
      en: ['the drain is blocked and overflows', 'sewage on the street in front of the shop', 'water stands in our lane after every rain', 'sewer smells terribly', 'flooded street because the drain is full', 'open drain full of dirt'],
      bn: ['ড্রেন বন্ধ হয়ে ময়লা পানি উপচে পড়ছে', 'বৃষ্টি হলেই গলিতে পানি জমে', 'স্যুয়ারেজের ময়লা রাস্তায়', 'drain bondho moyla pani', 'জলাবদ্ধতা'],
      es: ['el desagüe está atascado y se desborda', 'aguas negras en la calle', 'se inunda la calle cada vez que llueve', 'la alcantarilla huele muy mal'],
      hi: ['नाली बंद है और गंदा पानी बह रहा है', 'बारिश में गली में पानी भर जाता है', 'सीवर का पानी सड़क पर', 'nali jam hai', 'गटर से बदबू आती है'],
      ar: ['المجاري مسدودة وتفيض', 'مياه الصرف في الشارع', 'تتجمع المياه في الزقاق بعد كل مطر', 'رائحة المجاري كريهة'],
    },
    details: [],
    department: 'water',
    promiseDays: 7,
    isShared: true,
  },
];
