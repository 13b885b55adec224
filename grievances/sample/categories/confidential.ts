import type { Category } from '../../categories.ts';
import { texts } from '../texts.ts';

/** Seen by named roles only; asked for as little as can be. */
export const CONFIDENTIAL: Category[] = [
  {
    _id: 'corruption',
    names: texts('asked for extra money', 'বাড়তি টাকা চাওয়া', 'pidieron dinero de más', 'अतिरिक्त पैसे माँगे', 'طلب مال زائد'),
    hints: texts('somebody asked for a bribe or extra money', 'কেউ ঘুষ বা বাড়তি টাকা চেয়েছে', 'alguien pidió un soborno o dinero de más', 'किसी ने रिश्वत या अतिरिक्त पैसे माँगे', 'طلب أحدهم رشوة أو مالا زائدا'),
    examples: {
      en: ['they asked for money', 'the clerk wants a bribe', 'officer asked 500 extra for the certificate', 'a middleman sells appointments at the office', 'they want tea money', 'without paying under the table nothing moves'],
      bn: ['ঘুষ চেয়েছে', 'সনদের জন্য ৫০০ টাকা বেশি চাইছে', 'দালাল ছাড়া কাজ হয় না', 'ghush chay', 'চা-নাস্তার টাকা চায়'],
      es: ['me pidieron dinero', 'el empleado quiere un soborno', 'piden 500 de más por el certificado', 'sin pagar por debajo de la mesa no avanza'],
      hi: ['रिश्वत माँगी', 'प्रमाण पत्र के लिए 500 ज़्यादा माँगे', 'दलाल के बिना काम नहीं होता', 'rishwat mang rahe hai', 'चाय-पानी के पैसे माँगते हैं'],
      ar: ['طلبوا مني مالا', 'الموظف يريد رشوة', 'طلب 500 زيادة من أجل الشهادة', 'لا شيء يتم بدون دفع تحت الطاولة'],
    },
    details: [],
    department: 'integrity',
    promiseDays: 21,
    confidential: 'integrity',
  },
  {
    _id: 'harassment',
    names: texts('harassment', 'হয়রানি', 'acoso', 'उत्पीड़न', 'تحرش'),
    hints: texts('somebody touched, threatened or followed you', 'কেউ গায়ে হাত, হুমকি বা পিছু নিয়েছে', 'alguien le tocó, amenazó o siguió', 'किसी ने छुआ, धमकाया या पीछा किया', 'لمسكم أو هددكم أو تبعكم أحد'),
    examples: {
      en: ['an officer touched me', 'i was sexually harassed at the office', 'he asks for favours from women', 'a man in the office follows me and sends messages', 'he threatened me when i complained'],
      bn: ['অফিসের লোক গায়ে হাত দিয়েছে', 'যৌন হয়রানি করেছে', 'কর্মচারী আমাকে হুমকি দিয়েছে', 'মেয়েদের উত্ত্যক্ত করে', 'amake horani koreche'],
      es: ['un funcionario me tocó', 'sufrí acoso sexual en la oficina', 'un empleado me sigue y me escribe', 'me amenazó cuando me quejé'],
      hi: ['दफ़्तर के आदमी ने मुझे छुआ', 'यौन उत्पीड़न किया', 'कर्मचारी ने धमकी दी', 'औरतों को परेशान करता है', 'mujhe chheda'],
      ar: ['موظف لمسني', 'تعرضت للتحرش في المكتب', 'يلاحقني رجل من المكتب', 'هددني عندما اشتكيت'],
    },
    details: [],
    department: 'integrity',
    promiseDays: 10,
    confidential: 'integrity',
  },
  {
    _id: 'childInDanger',
    names: texts('a child in danger', 'বিপদে শিশু', 'un niño en peligro', 'ख़तरे में बच्चा', 'طفل في خطر'),
    hints: texts('a child is beaten, made to work or married, or alone', 'শিশুকে মারধর, কাজ বা বিয়ে করানো, বা একা', 'un niño golpeado, explotado, casado o solo', 'बच्चे को मारना, काम या शादी कराना, या अकेला', 'طفل يضرب أو يجبر على العمل أو الزواج أو وحيد'),
    examples: {
      en: ['a child is beaten next door', 'small children work in the factory', 'a 13 year old girl is to be married', 'child left alone at home for days', 'a teacher hurts the children'],
      bn: ['পাশের বাসায় বাচ্চাকে মারে', 'কারখানায় শিশুরা কাজ করে', '১৩ বছরের মেয়ের বিয়ে দিচ্ছে', 'বাচ্চাটাকে একা ফেলে গেছে', 'বাল্যবিবাহ'],
      es: ['golpean a un niño en la casa de al lado', 'niños pequeños trabajan en la fábrica', 'quieren casar a una niña de 13 años', 'dejan a un niño solo varios días'],
      hi: ['पड़ोस में बच्चे को मारते हैं', 'फ़ैक्ट्री में छोटे बच्चे काम करते हैं', '13 साल की लड़की की शादी हो रही है', 'बच्चे को अकेला छोड़ गए', 'बाल विवाह'],
      ar: ['يضربون طفلا في البيت المجاور', 'أطفال صغار يعملون في المصنع', 'يريدون تزويج فتاة عمرها 13 سنة', 'طفل متروك وحده في البيت'],
    },
    details: [],
    department: 'welfare',
    promiseDays: 1,
    confidential: 'child',
    isUrgent: true,
  },
];
