import { createFormats } from './formats.ts';
import { withColon } from './punctuation.ts';
import type { Wording } from './wording.ts';

/** Plain modern Arabic, as on a good public notice; the plural of politeness, so that women and men are addressed alike. */
export const ar: Wording = {
  language: 'ar',
  ownName: 'العربية',

  formats: createFormats({
    locale: 'ar-u-nu-latn',
    month: 'long',
    free: 'مجانًا',
    range: (from, to) => `${from}-${to}`,
    money: (amount, currency) => `${amount} ${currency}`,
    currencies: {
      BDT: 'تاكا',
      SAR: 'ريال',
      EGP: 'جنيه',
      AED: 'درهم',
      MAD: 'درهم',
      JOD: 'دينار',
      USD: 'دولار',
      EUR: 'يورو',
    },
    units: {
      hours: { one: 'ساعة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' },
      days: { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' },
      workingDays: {
        one: 'يوم عمل',
        two: 'يوما عمل',
        few: '# أيام عمل',
        many: '# يوم عمل',
        other: '# يوم عمل',
      },
      weeks: { one: 'أسبوع', two: 'أسبوعان', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' },
      months: { one: 'شهر', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
    },
    visits: { one: 'زيارة واحدة', two: 'زيارتان', few: '# زيارات', other: '# زيارة' },
    noVisit: 'دون زيارة',
    metres: (count) => `على بعد نحو ${count} متر`,
    kilometres: (count) => `على بعد نحو ${count} كم`,
    clock: (hour, minute, digits) =>
      `${digits(hour % 12 || 12)}${minute ? `:${digits(minute).padStart(2, '0')}` : ''} ${partOfDay(hour)}`,
    today: (clock) => `اليوم الساعة ${clock}`,
    tomorrow: (clock) => `غدًا الساعة ${clock}`,
    thisWeek: (weekday, clock) => `يوم ${weekday} الساعة ${clock}`,
    later: (day, clock) => `يوم ${day} الساعة ${clock}`,
  }),

  answer: {
    stop: '.',
    door: (service, office, address) => withColon(service, `${withAddress(office, address)}.`),
    openUntil: (moment) => `مفتوح الآن حتى ${/^\d/.test(moment) ? `الساعة ${moment}` : moment}.`,
    openAlways: 'مفتوح الآن، ليلًا ونهارًا.',
    closed: 'مغلق الآن، ولا أعرف متى يفتح.',
    closedUntil: (moment) => `مغلق الآن. يفتح ${moment}.`,
    closedBecause: (reason, opens) =>
      `مغلق${reason ? ` (${reason})` : ' هذه الأيام'}. ${opens ? `يفتح ${opens}.` : 'لا أعرف متى يفتح.'}`,
    hoursUnknown: 'لا أعرف ساعات العمل.',
    bring: 'أحضروا معكم:',
    bringNothing: 'لا تلزم أي أوراق.',
    document: (name, note, onlyIf) => name + inBrackets(onlyIf, note),
    facts: (facts) => `${facts.join('، ')}.`,
    checked: (day) => `تم التحقق ${day}.`,
    warnOld: (day, phone) =>
      `${day ? `آخر تحقق كان ${day}` : 'لم يتم التحقق منذ مدة'} وقد يكون تغيّر: ${phone ? `اتصلوا بالرقم ${phone}` : 'اسألوا'} قبل الذهاب.`,
    checkedNever: 'لا أعرف متى تم التحقق من هذا.',
    otherLanguage: (language) => `هذا عندي بـ${language} فقط.`,
    nearestOnly: 'لا مكتب مخصص لمنطقتكم؛ هذا هو الأقرب.',
    addressAndDistance: (address, distance) => `${address}، ${distance}`,
    manyOffices: (count, isMain) =>
      `${isMain ? 'الرئيسي' : 'واحد'} من ${offices(count)}. للأقرب أرسلوا منطقتكم أو الرمز البريدي.`,
    noOffice: 'لا حاجة للذهاب إلى أي مكان.',
    steps: 'الخطوات:',
    who: 'لمن:',
    online: (url) => `عبر الإنترنت: ${url}`,
    phones: (phones) => `الهاتف: ${phones.join('، ')}.`,
    access: (features) => `يتوفر: ${features.join('، ')}.`,
    problemHint: 'إذا تعثر الأمر فأرسلوا: مشكلة.',
    moreHint: 'للبقية أرسلوا: المزيد.',
    lifeEvent: (name) => `${name}. أنجزوا هذه واحدة بعد الأخرى.`,
    lifeEventHint: 'أرسلوا رقمًا لمعرفة المكان والأوراق.',
    lifeEventHintButtons: 'اختاروا واحدة لمعرفة المكان والأوراق.',
  },

  card: {
    bring: 'ما يجب إحضاره',
    steps: 'الخطوات',
    cost: 'الرسوم',
    time: 'المدة',
    visits: 'الزيارات',
    directions: 'الطريق إليه',
    online: 'عبر الإنترنت',
    call: (phone) => `اتصال ${phone}`,
    checkedBy: (day, by) => `تم التحقق ${day}${by ? `، ${by}` : ''}`,
  },

  follow: {
    about: withColon,
    missing: (service, aspect, phone) =>
      `${service}: ${MISSING[aspect]} ${phone ? `اتصلوا بالرقم ${phone} لمعرفة ذلك.` : 'اسألوا في المكتب.'}`,
    openOn: (office, day, spans) => `${office} مفتوح ${day}: ${spans.join('، ')}.`,
    openAllDayOn: (office, day) => `${office} مفتوح ${day} ليلًا ونهارًا.`,
    closedOn: (office, day, reason) => `لا، ${office} مغلق ${day}${reason ? ` (${reason})` : ''}.`,
    otherOpenOn: (office, spans) => `في ذلك اليوم يفتح ${office}: ${spans.join('، ')}.`,
    otherArea: 'هذا المكتب لمناطق أخرى، اسألوا قبل الذهاب.',
    span: (opens, closes) => `من ${opens} إلى ${closes}`,
    hoursOf: (firstDay, lastDay, spans) =>
      `${firstDay === lastDay ? firstDay : `${firstDay} إلى ${lastDay}`} ${spans.length ? spans.join(' و') : 'مغلق'}`,
    hours: (office, days) => `${office}: ${days.join('؛ ')}.`,
    allDay: 'ليلًا ونهارًا',
    onlyOffice: 'لا يتم هذا إلا في هذا المكتب.',
    allOfficesSeen: 'هذه كل المكاتب. أعود إلى الأول:',
    isNearest: 'هذا أقرب ما أعرفه:',
    aboutWhat: (example) => `لأي خدمة؟ اكتبوا اسمها، مثل "${example}".`,
  },

  choice: {
    which: 'أي واحدة تحتاجون؟',
    orSayMore: 'أرسلوا الرقم، أو اكتبوها بكلمات أخرى.',
    orSayMoreButtons: 'اختاروا واحدة، أو اكتبوها بكلمات أخرى.',
    notOffered: (count) => `الأرقام من 1 إلى ${count}. أرسلوا واحدًا منها، أو اسألوا عن شيء آخر.`,
    nothingOffered: 'لا توجد قائمة للاختيار الآن. اكتبوا ما تحتاجون، أو أرسلوا: قائمة.',
    one: (name) => `هل تقصدون "${name}"؟ أرسلوا نعم، أو قولوها بكلمات أخرى.`,
    place: (name) => `هل تقصدون ${name}؟ أرسلوا نعم، أو اسم منطقة أخرى أو الرمز البريدي.`,
    places: 'أي مكان تقصدون؟',
    whichPlace: (names) =>
      `هناك ${names.slice(0, -1).join('، ')} و${names.at(-1)}: أرسلوا أيهما تقصدون لنعرف أقرب مكتب.`,
    placeNoted: (name, example) => `${name}، فهمت. ماذا تحتاجون هناك؟ مثل "${example}".`,
    placeShared: (example) => `شكرًا، عرفت أين أنتم. ماذا تحتاجون؟ مثل "${example}".`,
    placeUnknown: 'لا أعرف هذا المكان. أرسلوا اسم منطقتكم أو الرمز البريدي.',
    language: 'أي لغة؟',
    languageSet: 'نتابع بالعربية.',
    languageUnknown: (names) => `لا أتكلم هذه اللغة بعد. أتكلم ${names.join('، ')}.`,
  },

  miss: {
    first: 'هذا ليس عندي، ولن أخمّن. أوصلت سؤالكم دون اسمكم أو رقمكم.',
    near: 'أقرب ما عندي:',
    otherWords: 'اكتبوه بكلمات أخرى، أو:',
    askThere: (service, phone) => `بشأن ${service} اتصلوا بالرقم ${phone}.`,
    second: (examples) => `عذرًا، ما زلت لا أفهم. أرسلوا كلمة أو كلمتين، مثل ${examples.map(quote).join(' أو ')}.`,
    third: 'لنجرب بقائمة. هل هو واحد من هذه؟',
    fourth: 'هذا فوق قدرتي، ولا أريد أن أضيع وقتكم. في المكتب من يساعدكم أفضل مني.',
  },

  person: {
    none: 'لا يوجد هنا شخص للحديث معه، أنا برنامج.',
    call: (office, phone, open) => `تجدون موظفين في ${office}، هاتف ${phone}. ${open}`,
    visit: (office, open) => `تجدون موظفين في ${office}. ${open}`,
    nowhere: 'اسألوا في أقرب مكتب؛ وأنا أواصل الإجابة هنا.',
  },

  grievance: {
    notYet: 'آسف لما حدث. لا يمكنني تسجيل الشكاوى هنا بعد.',
    tell: (office, phone) => `أخبروا ${office}${phone ? `، هاتف ${phone}` : ''}: ماذا حدث، ومتى، وعند أي شباك.`,
    noStatus: 'لا يمكنني متابعة الشكاوى هنا بعد.',
    keep: 'اكتبوا عندكم التاريخ واسم من تتحدثون معه.',
  },

  talk: {
    welcome: (example) =>
      `مرحبًا. اسألوا بكلماتكم أين تذهبون لأي معاملة: أخبركم بالمكتب وساعاته والأوراق والرسوم. مثل "${example}".`,
    greeting: (example) => `مرحبًا. ماذا تحتاجون؟ مثل "${example}".`,
    thanks: 'على الرحب والسعة. اكتبوا متى شئتم.',
    calm: 'آسف لأن الأمر صعب. اكتبوا ما تحتاجون بكلمات قليلة، أو أرسلوا: شخص.',
    menu: 'اسألوا بكلماتكم، أو أرسلوا رقمًا:',
    menuButtons: 'اسألوا بكلماتكم، أو اختاروا:',
    menuEmpty: 'لا توجد خدمات عندي بعد. عودوا لاحقًا من فضلكم.',
    help: (example) =>
      `أنا برنامج ولست شخصًا. اسألوا أين تذهبون لأي معاملة، مثل "${example}". قائمة: كل الخدمات. لغة: لغة أخرى. شخص: بمن تتصلون.`,
    helpEmergency: (number) => `عند الخطر اتصلوا بالرقم ${number}.`,
    helpStop: 'STOP يوقف هذه الرسائل.',
    cancelled: 'حسنًا، نترك ذلك. ماذا تحتاجون؟',
    yesToWhat: 'لم أفهم على ماذا توافقون. اكتبوا ما تحتاجون، أو أرسلوا: قائمة.',
    noMatter: 'حسنًا. اكتبوا ما تحتاجون، أو أرسلوا: قائمة.',
    noMore: 'هذا كل ما عندي عنه. اسألوا عن شيء آخر، أو أرسلوا: قائمة.',
    nothingSaid: 'لا شيء أعيده بعد. ماذا تحتاجون؟',
    notIt: 'عذرًا، ليس هذا. هل هو واحد من هذه؟',
    notItNoOther: 'اكتبوا بكلمات أخرى ما تحتاجون، واسم الورقة أو المكتب إن عرفتموه.',
    picture: 'شكرًا على الصورة، لكني لا أقرأ الصور. اكتبوا ما تحتاجون بكلمات قليلة.',
    empty: 'لم أستطع قراءة هذا. اكتبوا ما تحتاجون بكلمات قليلة.',
    emergency: (number) => `اتصلوا الآن بالرقم ${number}: الإطفاء والشرطة والإسعاف. وأنا هنا لما بعد ذلك.`,
    emergencyAlone: (number) =>
      `اتصلوا الآن بالرقم ${number}، ولا تبقوا وحدكم: اذهبوا إلى شخص قريب منكم. أحسنتم أنكم قلتم ذلك.`,
    apology: 'عذرًا، حدث خطأ من جهتنا. أرسلوا سؤالكم مرة أخرى من فضلكم.',
    patience: 'وصلت رسائل كثيرة دفعة واحدة. انتظروا دقيقة ثم أرسلوا سؤالكم.',
    welcomeBack: 'أهلًا بعودتكم. ماذا تحتاجون؟ للقائمة أرسلوا: قائمة. STOP يوقف هذه الرسائل.',
    exampleQuestion: 'تجديد جواز السفر',
  },

  labels: {
    steps: 'الخطوات',
    anotherOffice: 'مكتب آخر',
    problem: 'تعثر الأمر',
    notIt: 'ليس هذا',
    person: 'التحدث مع شخص',
    complain: 'شكوى',
    menu: 'قائمة الخدمات',
    language: 'اللغة',
    yes: 'نعم',
  },

  accessibility: {
    stepFree: 'مدخل دون درج',
    lift: 'مصعد',
    ramp: 'منحدر',
    signLanguage: 'لغة الإشارة',
    hearingLoop: 'نظام سمعي',
    accessibleToilet: 'مرحاض مهيأ',
    accessibleParking: 'موقف مهيأ',
    braille: 'لوحات برايل',
    womenOnlyCounter: 'شباك للنساء',
    queueForElderly: 'طابور لكبار السن',
  },
};

const MISSING = {
  bring: 'قائمة الأوراق ليست عندي.',
  cost: 'الرسوم ليست عندي.',
  time: 'لا أعرف المدة.',
  visits: 'لا أعرف عدد الزيارات.',
  steps: 'الخطوات ليست عندي.',
  open: 'لا أعرف ساعات العمل.',
  where: 'المكتب ليس عندي.',
  anotherOffice: 'ليس عندي مكتب آخر.',
  nearest: 'ليس عندي أقرب منه.',
  phone: 'رقم الهاتف ليس عندي.',
  who: 'الشروط ليست عندي.',
  online: 'لا أعرف طريقة عبر الإنترنت.',
  access: 'لا أعرف إن كان فيه مصعد أو منحدر.',
  checked: 'لا أعرف متى تم التحقق.',
  what: 'ليس عندي غير ذلك.',
};

/** Morning and evening in the words that are said, not in single letters. */
const partOfDay = (hour: number) => (hour < 12 ? 'صباحًا' : hour < 15 ? 'ظهرًا' : 'مساءً');
const quote = (text: string) => `"${text}"`;
/** Two are a word of their own, three to ten are several, more count one. */
function offices(count: number): string {
  if (count === 2) return 'مكتبين';
  return count <= 10 ? `${count} مكاتب` : `${count} مكتبًا`;
}

const withAddress = (office: string, address?: string) => (address ? `${office}، ${address}` : office);

function inBrackets(...notes: (string | undefined)[]): string {
  const given = notes.filter(Boolean);
  return given.length ? ` (${given.join('؛ ')})` : '';
}
