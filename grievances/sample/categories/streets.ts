import type { Category } from '../../categories.ts';
import { POLE } from '../details.ts';
import { texts } from '../texts.ts';

export const STREETS: Category[] = [
  {
    _id: 'streetLight',
    names: texts('street light', 'রাস্তার বাতি', 'alumbrado público', 'सड़क की बत्ती', 'إنارة الشارع'),
    hints: texts('a street light is dark or damaged', 'রাস্তার বাতি জ্বলে না বা ভাঙা', 'una farola está apagada o dañada', 'सड़क की बत्ती बंद या टूटी है', 'مصباح الشارع مطفأ أو مكسور'),
    examples: {
      en: ['street light not working for two weeks', 'the lamp post in front of my house is broken', 'our lane is totally dark at night no light', 'strt lite off since friday', 'street lamp flickers all night', 'lights on the footbridge are out'],
      bn: ['রাস্তার বাতি দুই সপ্তাহ ধরে জ্বলছে না', 'আমাদের গলিতে রাতে কোনো আলো নেই', 'ল্যাম্পপোস্টের বাতি নষ্ট', 'rastar bati jole na', 'বাসার সামনের লাইট ভেঙে গেছে'],
      es: ['la farola de mi calle lleva dos semanas apagada', 'no hay luz en la calle por la noche', 'el poste de luz está roto', 'las luces del paso peatonal no funcionan'],
      hi: ['सड़क की बत्ती दो हफ़्ते से बंद है', 'हमारी गली में रात को अंधेरा रहता है', 'खंभे की लाइट टूट गई है', 'street light nahi jal rahi hai', 'gali me andhera hai light kharab'],
      ar: ['مصباح الشارع لا يعمل منذ أسبوعين', 'شارعنا مظلم في الليل لا توجد إنارة', 'عمود الإنارة مكسور', 'الأنوار في الزقاق مطفأة'],
    },
    details: [POLE],
    department: 'streets',
    promiseDays: 10,
    isShared: true,
  },
  {
    _id: 'road',
    names: texts('road or pavement', 'রাস্তা বা ফুটপাত', 'calle o acera', 'सड़क या फुटपाथ', 'الطريق أو الرصيف'),
    hints: texts('a hole, a broken road or pavement', 'গর্ত, ভাঙা রাস্তা বা ফুটপাত', 'un bache, una calle o acera rota', 'गड्ढा, टूटी सड़क या फुटपाथ', 'حفرة أو طريق أو رصيف مكسور'),
    examples: {
      en: ['big pothole in the road near the school', 'the pavement is broken and old people fall', 'road dug up and never repaired', 'road full of holes cars get damaged', 'missing manhole cover on the street', 'speed breaker broken, traffic sign fallen'],
      bn: ['রাস্তায় বড় গর্ত হয়েছে', 'ফুটপাত ভাঙা হাঁটা যায় না', 'রাস্তা খুঁড়ে রেখে আর ঠিক করেনি', 'rasta bhanga gorto', 'ম্যানহোলের ঢাকনা নেই'],
      es: ['hay un bache enorme en la calle', 'la acera está rota y la gente se cae', 'abrieron la calle y no la repararon', 'falta la tapa de una alcantarilla en la calzada'],
      hi: ['सड़क पर बड़ा गड्ढा है', 'फुटपाथ टूटा हुआ है', 'सड़क खोदकर छोड़ दी मरम्मत नहीं की', 'sadak me gaddha hai', 'मैनहोल का ढक्कन गायब है'],
      ar: ['حفرة كبيرة في الطريق قرب المدرسة', 'الرصيف مكسور ويسقط الناس', 'حفروا الشارع ولم يصلحوه', 'غطاء البالوعة مفقود في الطريق'],
    },
    details: [],
    department: 'streets',
    promiseDays: 21,
    isShared: true,
  },
  {
    _id: 'parking',
    names: texts('blocked road or parking', 'রাস্তা দখল বা পার্কিং', 'vía bloqueada o aparcamiento', 'रास्ता रुका या पार्किंग', 'طريق مسدود أو وقوف سيارات'),
    hints: texts('cars, stalls or goods block the way', 'গাড়ি, দোকান বা মালপত্রে পথ বন্ধ', 'coches, puestos o mercancía cierran el paso', 'गाड़ियों, ठेलों या सामान से रास्ता बंद', 'سيارات أو أكشاك أو بضائع تسد الطريق'),
    examples: {
      en: ['cars parked on the pavement every day', 'shop has put its goods on the footpath, no way to walk', 'hawkers block the whole road', 'trucks parked in front of our gate', 'abandoned car blocks the lane'],
      bn: ['ফুটপাতে গাড়ি রাখে হাঁটা যায় না', 'হকাররা রাস্তা দখল করে রেখেছে', 'গেটের সামনে ট্রাক পার্ক করে', 'দোকানের মাল ফুটপাতে'],
      es: ['aparcan coches en la acera todos los días', 'los vendedores bloquean la calle', 'un camión bloquea mi puerta', 'coche abandonado en el callejón'],
      hi: ['फुटपाथ पर गाड़ियां खड़ी रहती हैं', 'ठेले वालों ने सड़क घेर ली है', 'गेट के सामने ट्रक खड़ा रहता है', 'footpath par dukan ka saman'],
      ar: ['سيارات تقف على الرصيف كل يوم', 'الباعة يسدون الشارع', 'شاحنة تقف أمام بابنا', 'سيارة مهجورة تسد الزقاق'],
    },
    details: [],
    department: 'streets',
    promiseDays: 10,
    isShared: true,
  },
];
