import type { AnswerCard, Option } from '../../../channels/channel.ts';
import type { Posted } from './fakeCity.ts';

/** What the fake city knows by heart, in each language of the widget. */
export function answerTo({ text = '', entities, attachments, value, locale = 'en' }: Posted): Record<string, unknown> {
  if (attachments) return plain('Thank you, the photo has arrived.', locale);
  if (entities?.length) return plain('The nearest is Passport Office North, 400 m away.', locale);
  if (value) return plain(`You chose ${JSON.stringify(value)}.`, locale);
  if (/old sofa/.test(text))
    return carded('en', {
      ...CARDS.en,
      checked: { text: 'This was last checked in March. Call 0210 0001 before you go.', isWarning: true },
      open: { state: 'closed', text: 'Closed now. Opens Sunday 09:00.' },
    });
  if (/which|কোন/.test(text))
    return plain('Is the passport for you, or for a child?', locale, [
      { value: 'a', label: 'For me, it has run out' },
      { value: 'b', label: 'For a child' },
      { value: 'c', label: 'For me, it is lost' },
    ]);
  if (/fire/.test(text)) return plain('Call 999 now: fire, police, ambulance. I am here for anything after.', locale);
  if (/link/.test(text))
    return plain('See https://passports.example/renew?x=1. Or call +880 210 0001, never javascript:alert(1).', locale);
  if (/passport|পাসপোর্ট|pasaporte|पासपोर्ट|جواز/.test(text)) return carded(cardOf(locale), CARDS[cardOf(locale)]);
  return plain(`You said: ${text}`, locale);
}

type Tongue = keyof typeof CARDS;
const cardOf = (locale: string): Tongue => (locale in CARDS ? (locale as Tongue) : 'en');

function plain(text: string, language: string, options: Option[] = []) {
  const actions = options.map(({ label }) => ({ type: 'imBack', title: label, value: label }));
  return {
    text,
    ...(options.length && { suggestedActions: { actions } }),
    channelData: { rightDoor: { language, options } },
  };
}

function carded(language: Tongue, card: AnswerCard) {
  const text = [
    card.title,
    card.door?.name,
    card.open?.text,
    ...(card.bring?.items ?? []).map((one) => `- ${one.text}`),
  ].join('\n');
  return {
    text,
    channelData: {
      rightDoor: {
        language,
        card,
        options: ACTIONS[language].map((label, index) => ({ label, value: `do-${index}` })),
      },
    },
  };
}

const ACTIONS = {
  en: ['Steps', 'Another office', 'It went wrong'],
  bn: ['ধাপগুলো', 'অন্য অফিস', 'সমস্যা হয়েছে'],
  es: ['Pasos', 'Otra oficina', 'Salió mal'],
  hi: ['चरण', 'दूसरा दफ़्तर', 'काम नहीं हुआ'],
  ar: ['الخطوات', 'مكتب آخر', 'حدثت مشكلة'],
};

const at = 'https://www.openstreetmap.org/directions?to=23.81,90.41';

const CARDS = {
  en: {
    title: 'Renew a passport',
    summary: 'For a passport that has expired or will within 6 months.',
    door: {
      name: 'Passport Office North',
      address: '14 Station Road, Ward 3',
      distance: 'about 400 m away',
      directions: { label: 'Directions', url: at },
    },
    open: { state: 'open', text: 'Open now, until 13:00. Opens again at 14:00.' },
    bring: {
      heading: 'What to bring',
      items: [
        { text: 'Old passport', note: 'the original' },
        { text: 'Identity card' },
        { text: 'Form A1' },
        { text: 'Police report', note: 'if the old one is lost' },
      ],
    },
    facts: [
      { label: 'Cost', value: '3450 BDT' },
      { label: 'Time', value: '7-15 working days' },
      { label: 'Visits', value: '2' },
    ],
    notes: [],
    links: [{ label: 'Begin online', url: 'https://passports.example/renew' }],
    checked: { text: 'Checked 1 October 2026 by the Passport desk', isWarning: false },
  },
  bn: {
    title: 'পাসপোর্ট নবায়ন',
    summary: 'মেয়াদ শেষ হয়েছে বা ৬ মাসের মধ্যে শেষ হবে এমন পাসপোর্টের জন্য।',
    door: {
      name: 'উত্তর পাসপোর্ট অফিস',
      address: '১৪ স্টেশন রোড, ৩ নং ওয়ার্ড',
      distance: 'প্রায় ৪০০ মিটার দূরে',
      directions: { label: 'পথ দেখুন', url: at },
    },
    open: { state: 'open', text: 'এখন খোলা, দুপুর ১টা পর্যন্ত' },
    bring: {
      heading: 'যা নিতে হবে',
      items: [{ text: 'পুরোনো পাসপোর্ট', note: 'মূল কপি' }, { text: 'জাতীয় পরিচয়পত্র' }, { text: 'ফরম এ১' }],
    },
    facts: [
      { label: 'খরচ', value: '৩,৪৫০ টাকা' },
      { label: 'সময়', value: '৭-১৫ কর্মদিবস' },
      { label: 'যাতায়াত', value: '২ বার' },
    ],
    notes: [],
    links: [],
    checked: { text: 'পাসপোর্ট ডেস্ক ১ অক্টোবর ২০২৬ তারিখে যাচাই করেছে', isWarning: false },
  },
  es: {
    title: 'Renovar el pasaporte',
    summary: 'Para un pasaporte caducado o que caduca en menos de 6 meses.',
    door: {
      name: 'Oficina de Pasaportes Norte',
      address: '14 Station Road, Distrito 3',
      distance: 'a unos 400 m',
      directions: { label: 'Cómo llegar', url: at },
    },
    open: { state: 'closed', text: 'Cerrada ahora. Abre el domingo a las 9:00.' },
    bring: {
      heading: 'Qué llevar',
      items: [
        { text: 'Pasaporte anterior', note: 'el original' },
        { text: 'Documento de identidad' },
        { text: 'Formulario A1' },
      ],
    },
    facts: [
      { label: 'Coste', value: '3450 BDT' },
      { label: 'Plazo', value: '7-15 días laborables' },
      { label: 'Visitas', value: '2' },
    ],
    notes: [],
    links: [],
    checked: { text: 'Comprobado el 1 de octubre de 2026 por la oficina de pasaportes', isWarning: false },
  },
  hi: {
    title: 'पासपोर्ट का नवीनीकरण',
    summary: 'उस पासपोर्ट के लिए जिसकी अवधि समाप्त हो गई है या 6 महीने में होगी।',
    door: {
      name: 'उत्तरी पासपोर्ट कार्यालय',
      address: '14 स्टेशन रोड, वार्ड 3',
      distance: 'लगभग 400 मीटर दूर',
      directions: { label: 'रास्ता देखें', url: at },
    },
    open: { state: 'open', text: 'अभी खुला है, दोपहर 1 बजे तक' },
    bring: {
      heading: 'साथ लाएँ',
      items: [{ text: 'पुराना पासपोर्ट', note: 'मूल प्रति' }, { text: 'पहचान पत्र' }, { text: 'फ़ॉर्म A1' }],
    },
    facts: [
      { label: 'खर्च', value: '3450 टका' },
      { label: 'समय', value: '7-15 कार्यदिवस' },
      { label: 'चक्कर', value: '2' },
    ],
    notes: [],
    links: [],
    checked: { text: 'पासपोर्ट डेस्क ने 1 अक्टूबर 2026 को जाँचा', isWarning: false },
  },
  ar: {
    title: 'تجديد جواز السفر',
    summary: 'لجواز انتهت صلاحيته أو ستنتهي خلال 6 أشهر.',
    door: {
      name: 'مكتب الجوازات الشمالي',
      address: '14 طريق المحطة، الحي 3',
      distance: 'على بعد نحو 400 متر',
      directions: { label: 'الاتجاهات', url: at },
    },
    open: { state: 'open', text: 'مفتوح الآن حتى الساعة 13:00' },
    bring: {
      heading: 'ما تحضره معك',
      items: [{ text: 'جواز السفر القديم', note: 'الأصل' }, { text: 'بطاقة الهوية' }, { text: 'النموذج A1' }],
    },
    facts: [
      { label: 'الكلفة', value: '3450 تاكا' },
      { label: 'المدة', value: '7-15 يوم عمل' },
      { label: 'الزيارات', value: '2' },
    ],
    notes: [],
    links: [],
    checked: { text: 'دققه مكتب الجوازات في 1 أكتوبر 2026', isWarning: false },
  },
} satisfies Record<string, AnswerCard>;
