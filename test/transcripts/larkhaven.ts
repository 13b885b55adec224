import type { Entry, KnowledgeFile, Office, Texts } from '../../knowledge/model.ts';

/** Larkhaven: a small town for transcripts, of which everything is known. It is 10:00 there on Sunday 22 November 2026. */
export const LARKHAVEN_NOW = new Date('2026-11-22T04:00:00Z');

const published = {
  status: 'published',
  checkedOn: '2026-11-12',
  checkedBy: 'Town desk',
  reviewBy: '2027-05-12',
} as const;

const texts = (en: string, bn: string, es: string, hi: string, ar: string): Texts => ({ en, bn, es, hi, ar });
const identityCard = texts('Identity card', 'পরিচয়পত্র', 'Cédula de identidad', 'पहचान पत्र', 'بطاقة الهوية');

const entries: Entry[] = [
  {
    ...published,
    id: 'passport-renewal',
    kind: 'service',
    names: texts('Renew a passport', 'পাসপোর্ট নবায়ন', 'Renovar el pasaporte', 'पासपोर्ट नवीनीकरण', 'تجديد جواز السفر'),
    summaries: texts(
      'For a passport that has expired or soon will.',
      'মেয়াদ শেষ বা শেষ হতে চলা পাসপোর্টের জন্য।',
      'Para un pasaporte vencido o por vencer.',
      'जिस पासपोर्ट की अवधि खत्म हो गई हो।',
      'لجواز انتهت صلاحيته أو أوشكت.',
    ),
    aliases: {
      en: ['my passport ran out', 'extend passport', 'where can i renew my passport'],
      bn: ['আমার পাসপোর্ট নবায়ন করব কোথায়', 'পাসপোর্ট রিনিউ'],
      es: ['donde renuevo mi pasaporte'],
      hi: ['पासपोर्ट रिन्यू कहाँ होता है'],
      ar: ['أين أجدد جواز السفر'],
      'bn-Latn': ['passport renew kothay korbo', 'passport nobayon'],
      'hi-Latn': ['passport renew kahan hota hai', 'passport renew karna hai'],
    },
    eligibility: texts(
      'Citizens of 18 and over',
      '১৮ বা তার বেশি বয়সী নাগরিক',
      'Mayores de 18 años',
      '18 साल या उससे बड़े नागरिक',
      'المواطنون من 18 سنة فما فوق',
    ),
    documents: [
      {
        names: texts('Old passport', 'পুরোনো পাসপোর্ট', 'Pasaporte anterior', 'पुराना पासपोर्ट', 'الجواز القديم'),
        note: texts('the original', 'মূল কপি', 'el original', 'मूल प्रति', 'الأصل'),
      },
      { names: identityCard },
      { names: texts('One photograph', 'একটি ছবি', 'Una fotografía', 'एक फ़ोटो', 'صورة واحدة') },
    ],
    cost: {
      amount: 3450,
      currency: 'BDT',
      note: texts('cash or card', 'নগদ বা কার্ড', 'efectivo o tarjeta', 'नकद या कार्ड', 'نقدًا أو بالبطاقة'),
    },
    time: { min: 7, max: 15, unit: 'workingDays' },
    visits: 2,
    steps: [
      texts('Hand in the form', 'ফরম জমা দিন', 'Entregue el formulario', 'फ़ॉर्म जमा करें', 'سلموا الاستمارة'),
      texts('Collect the passport', 'পাসপোর্ট সংগ্রহ করুন', 'Recoja el pasaporte', 'पासपोर्ट लें', 'استلموا الجواز'),
    ],
    onlineUrl: 'https://passports.larkhaven.example/renew',
    offices: ['passport-office'],
    related: ['passport-child'],
  },
  {
    ...published,
    id: 'passport-child',
    kind: 'service',
    names: texts('Passport for a child', 'শিশুর পাসপোর্ট', 'Pasaporte para un niño', 'बच्चे का पासपोर्ट', 'جواز سفر لطفل'),
    aliases: { en: ['passport for my son', 'passport for my daughter'] },
    documents: [
      {
        names: texts(
          "Child's birth certificate",
          'শিশুর জন্ম সনদ',
          'Partida de nacimiento',
          'बच्चे का जन्म प्रमाण पत्र',
          'شهادة ميلاد الطفل',
        ),
      },
    ],
    cost: { amount: 2300, currency: 'BDT' },
    time: { min: 10, max: 10, unit: 'workingDays' },
    visits: 1,
    offices: ['passport-office'],
  },
  {
    ...published,
    id: 'birth-certificate',
    kind: 'service',
    names: texts('Birth certificate', 'জন্ম সনদ', 'Certificado de nacimiento', 'जन्म प्रमाण पत्र', 'شهادة ميلاد'),
    aliases: { en: ['register a birth', 'register my baby'] },
    documents: [
      { names: texts('Hospital slip', 'হাসপাতালের কাগজ', 'Papel del hospital', 'अस्पताल की पर्ची', 'ورقة المستشفى') },
    ],
    cost: { amount: 55, currency: 'BDT' },
    time: { min: 1, max: 1, unit: 'days' },
    visits: 1,
    offices: ['north-point', 'harbour-point'],
  },
  {
    ...published,
    id: 'trade-licence',
    kind: 'service',
    names: texts('Trade licence', 'ট্রেড লাইসেন্স', 'Licencia comercial', 'व्यापार लाइसेंस', 'رخصة تجارية'),
    aliases: { en: ['open a shop', 'licence for a shop'] },
    documents: [
      'Rental contract of the premises',
      'Property tax receipt',
      'Tax number certificate',
      'Letter of consent from the neighbours',
      'Sketch of the shop floor',
      'Three colour photographs of the owner',
    ].map((en) => ({ names: { en } })),
    cost: { min: 2000, max: 2650, currency: 'BDT' },
    time: { min: 2, max: 3, unit: 'weeks' },
    visits: 3,
    offices: ['night-desk'],
  },
  {
    ...published,
    id: 'bicycle-registration',
    kind: 'service',
    names: { en: 'Register a bicycle' },
    aliases: { en: ['number plate for my bicycle'] },
    cost: { free: true },
    offices: ['passport-office'],
    checkedOn: '2025-03-03',
    reviewBy: '2025-09-03',
  },
  {
    ...published,
    id: 'tap-water',
    kind: 'article',
    names: texts(
      'Is the tap water safe',
      'কলের পানি কি নিরাপদ',
      '¿Es segura el agua del grifo?',
      'क्या नल का पानी सुरक्षित है',
      'هل ماء الصنبور آمن',
    ),
    summaries: texts(
      'Yes. At the harbour boil it first.',
      'হ্যাঁ। বন্দর এলাকায় ফুটিয়ে নিন।',
      'Sí. En el puerto, hiérvala.',
      'हाँ। बंदरगाह में उबाल लें।',
      'نعم. في الميناء اغلوه أولًا.',
    ),
    aliases: { en: ['can i drink tap water'] },
  },
  {
    ...published,
    id: 'new-baby',
    kind: 'lifeEvent',
    names: texts('A baby is born', 'শিশুর জন্ম', 'Nace un bebé', 'बच्चे का जन्म', 'ولادة طفل'),
    aliases: { en: ['my wife gave birth', 'we had a baby'] },
    related: ['birth-certificate', 'passport-child'],
  },
];

const offices: Office[] = [
  {
    id: 'passport-office',
    names: texts(
      'Larkhaven Passport Office',
      'লার্কহ্যাভেন পাসপোর্ট অফিস',
      'Oficina de Pasaportes',
      'पासपोर्ट दफ़्तर',
      'مكتب الجوازات',
    ),
    address: texts('14 Station Road', '১৪ স্টেশন রোড', 'Calle de la Estación 14', '14 स्टेशन रोड', '14 شارع المحطة'),
    position: { lat: 24.896, lon: 91.879 },
    phones: ['+8802510001'],
    schedule: [{ byday: 'SU,MO,TU,WE,TH', opensAt: '09:00', closesAt: '15:00' }],
    closures: [
      { from: '2026-11-24', to: '2026-11-24', reason: texts('Stocktaking', 'মজুদ গণনা', 'Inventario', 'गिनती', 'جرد') },
    ],
  },
  {
    id: 'north-point',
    names: texts(
      'North Bank Service Point',
      'উত্তর পাড় সেবাকেন্দ্র',
      'Punto de Servicio Norte',
      'उत्तर तट सेवा केंद्र',
      'مركز خدمة الضفة الشمالية',
    ),
    address: texts('8 Ferry Lane', '৮ ফেরি লেন', 'Callejón del Ferry 8', '8 फ़ेरी लेन', '8 زقاق العبّارة'),
    position: { lat: 24.912, lon: 91.869 },
    areas: ['north-bank'],
    accessibility: ['stepFree', 'lift'],
    schedule: [{ byday: 'SU,MO,TU,WE,TH', opensAt: '08:00', closesAt: '14:00' }],
  },
  {
    id: 'harbour-point',
    names: texts(
      'Harbour Service Point',
      'বন্দর সেবাকেন্দ্র',
      'Punto de Servicio del Puerto',
      'बंदरगाह सेवा केंद्र',
      'مركز خدمة الميناء',
    ),
    address: texts('22 Dock Street', '২২ ডক স্ট্রিট', 'Calle del Muelle 22', '22 डॉक स्ट्रीट', '22 شارع الرصيف'),
    position: { lat: 24.88, lon: 91.89 },
    areas: ['harbour', 'station-road'],
    schedule: [{ byday: 'SU,MO,TU,WE,TH,SA', opensAt: '11:00', closesAt: '18:00' }],
  },
  {
    id: 'night-desk',
    names: texts(
      'Market Night Desk',
      'বাজার রাত্রিকালীন ডেস্ক',
      'Mostrador Nocturno',
      'बाज़ार रात्रि डेस्क',
      'مكتب السوق الليلي',
    ),
    address: texts('Market Hall', 'বাজার ভবন', 'Mercado', 'बाज़ार भवन', 'مبنى السوق'),
    schedule: [{ byday: 'MO,TU,WE,TH,FR,SA,SU', opensAt: '00:00', closesAt: '24:00' }],
  },
];

export const LARKHAVEN: KnowledgeFile = {
  version: 1,
  entries,
  offices,
  areas: [
    {
      id: 'north-bank',
      names: texts('North Bank', 'উত্তর পাড়', 'Ribera Norte', 'उत्तर तट', 'الضفة الشمالية'),
      postcodes: ['7101'],
      position: { lat: 24.913, lon: 91.868 },
    },
    {
      id: 'harbour',
      names: texts('Harbour', 'বন্দর', 'Puerto', 'बंदरगाह', 'الميناء'),
      postcodes: ['7103'],
      position: { lat: 24.879, lon: 91.891 },
    },
    {
      id: 'station-road',
      names: texts('Station Road', 'স্টেশন রোড', 'Calle Estación', 'स्टेशन रोड', 'شارع المحطة'),
      postcodes: ['7104'],
      position: { lat: 24.8955, lon: 91.88 },
    },
  ],
};
