import type { Category } from '../../categories.ts';
import { texts } from '../texts.ts';

export const HEALTH_AND_WASTE: Category[] = [
  {
    _id: 'waste',
    names: texts('rubbish', 'আবর্জনা', 'basura', 'कूड़ा', 'القمامة'),
    hints: texts('rubbish is not collected or is dumped', 'আবর্জনা নেওয়া হয় না বা ফেলা হয়', 'no recogen la basura o la tiran', 'कूड़ा नहीं उठता या फेंका जाता है', 'القمامة لا تجمع أو ترمى'),
    examples: {
      en: ['garbage has not been collected for a week', 'people dump waste on the corner', 'the bin is overflowing and stinks', 'rubbish burning in the open', 'nobody sweeps our street', 'garbge truck dont come'],
      bn: ['এক সপ্তাহ ধরে ময়লা নেয় না', 'রাস্তার মোড়ে আবর্জনার স্তূপ', 'ডাস্টবিন উপচে পড়ছে', 'moyla nite ase na', 'ময়লা পোড়ানো হচ্ছে'],
      es: ['hace una semana que no recogen la basura', 'tiran basura en la esquina', 'el contenedor está desbordado y apesta', 'queman basura al aire libre', 'nadie barre la calle'],
      hi: ['एक हफ़्ते से कूड़ा नहीं उठा', 'कोने पर कचरे का ढेर है', 'कूड़ेदान भर गया है और बदबू आती है', 'kachra gadi nahi aati', 'कूड़ा जलाया जा रहा है'],
      ar: ['لم تجمع القمامة منذ أسبوع', 'يرمون النفايات في الزاوية', 'الحاوية ممتلئة ورائحتها كريهة', 'يحرقون القمامة في الهواء'],
    },
    details: [],
    department: 'waste',
    promiseDays: 3,
    isShared: true,
  },
  {
    _id: 'mosquitoes',
    names: texts('mosquitoes and pests', 'মশা ও কীটপতঙ্গ', 'mosquitos y plagas', 'मच्छर और कीड़े', 'البعوض والحشرات'),
    hints: texts('mosquitoes, rats or other pests', 'মশা, ইঁদুর বা অন্য পোকা', 'mosquitos, ratas u otras plagas', 'मच्छर, चूहे या दूसरे कीड़े', 'بعوض أو فئران أو حشرات'),
    examples: {
      en: ['too many mosquitoes, no spraying done', 'dengue in our street, please fog', 'rats everywhere near the market', 'cockroaches from the drain', 'no mosquito medicine sprayed this year'],
      bn: ['মশার উপদ্রব, ওষুধ ছিটায় না', 'ডেঙ্গু হচ্ছে ফগিং করেন', 'ইঁদুরের উৎপাত', 'mosha onek osudh dey na'],
      es: ['hay demasiados mosquitos y no fumigan', 'casos de dengue en mi calle', 'ratas por todas partes', 'plaga de cucarachas'],
      hi: ['मच्छर बहुत हैं दवा नहीं छिड़की', 'डेंगू फैल रहा है फॉगिंग कराओ', 'चूहे बहुत हो गए हैं', 'machhar bahut hai'],
      ar: ['البعوض كثير ولا يوجد رش', 'حمى الضنك في شارعنا', 'الفئران في كل مكان', 'صراصير من المجاري'],
    },
    details: [],
    department: 'health',
    promiseDays: 5,
    isShared: true,
  },
  {
    _id: 'strayAnimals',
    names: texts('stray or dead animals', 'বেওয়ারিশ বা মৃত প্রাণী', 'animales callejeros o muertos', 'आवारा या मरे जानवर', 'حيوانات ضالة أو نافقة'),
    hints: texts('stray dogs, cattle, or a dead animal', 'বেওয়ারিশ কুকুর, গরু বা মৃত প্রাণী', 'perros sueltos, ganado o un animal muerto', 'आवारा कुत्ते, मवेशी, या मरा जानवर', 'كلاب ضالة أو ماشية أو حيوان نافق'),
    examples: {
      en: ['stray dogs bite people in our street', 'a dead cow lies on the road', 'pack of dogs near the school', 'monkeys enter the houses', 'cows roam on the road'],
      bn: ['বেওয়ারিশ কুকুর মানুষকে কামড়ায়', 'রাস্তায় মরা গরু পড়ে আছে', 'পাগলা কুকুর ঘুরছে', 'kukur kamray'],
      es: ['perros callejeros muerden a la gente', 'hay un animal muerto en la calle', 'jauría de perros cerca del colegio', 'vacas sueltas en la carretera'],
      hi: ['आवारा कुत्ते लोगों को काटते हैं', 'सड़क पर मरी गाय पड़ी है', 'स्कूल के पास कुत्तों का झुंड', 'awara kutte kaat rahe hai', 'बंदर घर में घुसते हैं'],
      ar: ['كلاب ضالة تعض الناس', 'حيوان ميت في الطريق', 'قطيع كلاب قرب المدرسة', 'أبقار سائبة في الشارع'],
    },
    details: [],
    department: 'health',
    promiseDays: 5,
    isShared: true,
  },
  {
    _id: 'noise',
    names: texts('noise', 'শব্দদূষণ', 'ruido', 'शोर', 'الضوضاء'),
    hints: texts('noise at night or all day', 'রাতে বা সারাদিন শব্দ', 'ruido de noche o todo el día', 'रात या दिन भर शोर', 'ضوضاء ليلا أو طوال النهار'),
    examples: {
      en: ['loud music every night until 3', 'loudspeakers all day', 'construction noise at night', 'factory noise next to homes', 'neighbours party so loud we cannot sleep'],
      bn: ['রাতভর জোরে গান বাজায়', 'সারাদিন মাইক বাজে', 'রাতে নির্মাণকাজের শব্দে ঘুমাতে পারি না', 'joray gan baje raat bhor'],
      es: ['música muy alta todas las noches', 'altavoces todo el día', 'ruido de obras por la noche', 'el ruido de la fábrica no deja dormir'],
      hi: ['रात भर तेज़ गाना बजता है', 'दिन भर लाउडस्पीकर', 'रात में निर्माण का शोर', 'bahut shor hota hai', 'फ़ैक्ट्री का शोर सोने नहीं देता'],
      ar: ['موسيقى صاخبة كل ليلة', 'مكبرات صوت طوال اليوم', 'ضجيج بناء في الليل', 'ضجيج المصنع يمنع النوم'],
    },
    details: [],
    department: 'health',
    promiseDays: 7,
  },
];
