import { createFormats } from './formats.ts';
import { withColon } from './punctuation.ts';
import type { Wording } from './wording.ts';

/** Hindi as it is spoken at a counter: polite (आप), everyday words; figures in 0-9, as they are written in daily life. */
export const hi: Wording = {
  language: 'hi',
  ownName: 'हिन्दी',

  formats: createFormats({
    locale: 'hi-u-nu-latn',
    month: 'long',
    free: 'कोई शुल्क नहीं',
    range: (from, to) => `${from}-${to}`,
    money: (amount, currency) => `${amount} ${currency}`,
    currencies: { INR: 'रुपये', BDT: 'टका', NPR: 'नेपाली रुपये', USD: 'डॉलर', EUR: 'यूरो' },
    units: {
      hours: { one: '# घंटा', other: '# घंटे' },
      days: { other: '# दिन' },
      workingDays: { other: '# कार्यदिवस' },
      weeks: { one: '# हफ़्ता', other: '# हफ़्ते' },
      months: { one: '# महीना', other: '# महीने' },
    },
    visits: { other: '# बार जाना होगा' },
    noVisit: 'जाने की ज़रूरत नहीं',
    metres: (count) => `करीब ${count} मीटर दूर`,
    kilometres: (count) => `करीब ${count} किमी दूर`,
    clock: (hour, minute, digits) =>
      `${partOfDay(hour)} ${digits(hour % 12 || 12)}${minute ? `:${digits(minute).padStart(2, '0')}` : ''} बजे`,
    today: (clock) => `आज ${clock}`,
    tomorrow: (clock) => `कल ${clock}`,
    thisWeek: (weekday, clock) => `${weekday}वार को ${clock}`,
    later: (day, clock) => `${day} को ${clock}`,
  }),

  answer: {
    stop: '।',
    door: (service, office, address) => withColon(service, `${withAddress(office, address)}।`),
    openUntil: (moment) => `अभी खुला है, ${moment} तक।`,
    openAlways: 'अभी खुला है, दिन-रात 24 घंटे।',
    closed: 'अभी बंद है। फिर कब खुलेगा, मुझे पता नहीं।',
    closedUntil: (moment) => `अभी बंद है। ${moment} खुलेगा।`,
    closedBecause: (reason, opens) =>
      `बंद है${reason ? ` (${reason})` : ''}। ${opens ? `${opens} खुलेगा।` : 'फिर कब खुलेगा, मुझे पता नहीं।'}`,
    hoursUnknown: 'खुलने का समय मुझे पता नहीं।',
    bring: 'साथ लाएँ:',
    bringNothing: 'किसी काग़ज़ की ज़रूरत नहीं।',
    document: (name, note, onlyIf) => name + inBrackets(onlyIf, note),
    facts: (facts) => `${facts.join(', ')}।`,
    checked: (day) => `जाँच: ${day}।`,
    warnOld: (day, phone) =>
      `${day ? `यह आख़िरी बार ${day} को जाँचा गया` : 'यह बहुत दिनों से जाँचा नहीं गया'}, बदल गया हो सकता है: जाने से पहले ${phone ? `${phone} पर फ़ोन कर लें` : 'पूछ लें'}।`,
    checkedNever: 'यह कब जाँचा गया, मुझे पता नहीं।',
    otherLanguage: (language) => `यह मेरे पास सिर्फ़ ${language} में है।`,
    nearestOnly: 'आपके इलाके का कोई अलग दफ़्तर नहीं; यही सबसे पास है।',
    addressAndDistance: (address, distance) => `${address}, ${distance}`,
    manyOffices: (count, isMain) => `${count} में से ${isMain ? 'मुख्य' : 'एक'} दफ़्तर। सबसे पास वाले के लिए इलाका या पिनकोड भेजें।`,
    noOffice: 'इसके लिए कहीं जाने की ज़रूरत नहीं।',
    steps: 'कैसे करें:',
    who: 'किसके लिए:',
    online: (url) => `ऑनलाइन: ${url}`,
    phones: (phones) => `फ़ोन: ${phones.join(', ')}।`,
    access: (features) => `सुविधाएँ: ${features.join(', ')}।`,
    problemHint: 'काम न बने तो लिखें: समस्या।',
    moreHint: 'बाकी के लिए लिखें: और।',
    lifeEvent: (name) => `${name}। एक-एक करके ये काम करें।`,
    lifeEventHint: 'कहाँ जाना है, क्या लाना है, जानने के लिए नंबर भेजें।',
    lifeEventHintButtons: 'कहाँ जाना है, क्या लाना है, जानने के लिए एक चुनें।',
  },

  card: {
    bring: 'साथ क्या लाएँ',
    steps: 'कैसे करें',
    cost: 'ख़र्च',
    time: 'समय',
    visits: 'कितनी बार',
    directions: 'रास्ता देखें',
    online: 'ऑनलाइन करें',
    call: (phone) => `फ़ोन करें ${phone}`,
    checkedBy: (day, by) => `जाँच: ${day}${by ? `, ${by}` : ''}`,
  },

  follow: {
    about: withColon,
    missing: (service, aspect, phone) =>
      `${service}: ${MISSING[aspect]} ${phone ? `${phone} पर फ़ोन करके पूछ लें।` : 'दफ़्तर में पूछ लें।'}`,
    openOn: (office, day, spans) => `${day}: ${office} खुला है, ${spans.join(', ')}।`,
    openAllDayOn: (office, day) => `${day}: ${office} दिन-रात खुला है।`,
    closedOn: (office, day, reason) => `नहीं, ${day} को ${office} बंद है${reason ? ` (${reason})` : ''}।`,
    otherOpenOn: (office, spans) => `उस दिन ${office} खुला है, ${spans.join(', ')}।`,
    otherArea: 'यह दूसरे इलाकों के लिए है, जाने से पहले पूछ लें।',
    span: (opens, closes) => `${opens} से ${closes}`,
    hoursOf: (firstDay, lastDay, spans) =>
      `${firstDay === lastDay ? firstDay : `${firstDay}-${lastDay}`} ${spans.length ? spans.join(', ') : 'बंद'}`,
    hours: (office, days) => `${office}: ${days.join('; ')}।`,
    allDay: 'दिन-रात',
    onlyOffice: 'यह काम सिर्फ़ इसी दफ़्तर में होता है।',
    allOfficesSeen: 'सब दफ़्तर बता दिए। फिर से पहला:',
    isNearest: 'सबसे पास यही है:',
    aboutWhat: (example) => `किस काम के लिए? नाम लिखें, जैसे "${example}"।`,
  },

  choice: {
    which: 'आपको इनमें से क्या चाहिए?',
    orSayMore: 'नंबर भेजें, या दूसरे शब्दों में लिखें।',
    orSayMoreButtons: 'एक चुनें, या दूसरे शब्दों में लिखें।',
    notOffered: (count) => `1 से ${count} में से कोई नंबर भेजें, या कुछ नया पूछें।`,
    nothingOffered: 'अभी चुनने के लिए कोई सूची नहीं है। क्या चाहिए लिखें, या लिखें: मेनू।',
    one: (name) => `क्या आप "${name}" के बारे में पूछ रहे हैं? तो लिखें हाँ, नहीं तो दूसरे शब्दों में बताएँ।`,
    place: (name) => `क्या आप ${name} कह रहे हैं? तो लिखें हाँ, नहीं तो इलाके का नाम या पिनकोड।`,
    places: 'कौन सी जगह?',
    whichPlace: (names) => `${names.slice(0, -1).join(', ')} और ${names.at(-1)} हैं: पास के दफ़्तर के लिए लिखें, कौन सी।`,
    placeNoted: (name, example) => `${name}, ठीक है। वहाँ क्या काम है? जैसे "${example}"।`,
    placeShared: (example) => `धन्यवाद, अब पता है आप कहाँ हैं। क्या काम है? जैसे "${example}"।`,
    placeUnknown: 'यह जगह मुझे पता नहीं। इलाके का नाम या पिनकोड लिखें।',
    language: 'कौन सी भाषा?',
    languageSet: 'अब से हिन्दी में।',
    languageUnknown: (names) => `वह भाषा मुझे अभी नहीं आती। मुझे आती है: ${names.join(', ')}।`,
  },

  miss: {
    first: 'यह मेरे पास नहीं है, और अंदाज़े से बताना ठीक नहीं। आपका सवाल आगे भेज दिया है, नाम या नंबर के बिना।',
    near: 'इससे मिलता-जुलता:',
    otherWords: 'दूसरे शब्दों में लिखें, या:',
    askThere: (service, phone) => `${service} के बारे में ${phone} पर पूछ सकते हैं।`,
    second: (examples) => `माफ़ कीजिए, अब भी समझ नहीं आया। एक-दो शब्द लिखें, जैसे ${examples.map(quote).join(' या ')}।`,
    third: 'चलिए सूची से देखते हैं। क्या इनमें से कुछ है?',
    fourth: 'यह यहाँ नहीं हो पाएगा, आपका समय ख़राब न हो। दफ़्तर में कोई बेहतर बता पाएगा।',
  },

  person: {
    none: 'यहाँ बात करने के लिए कोई व्यक्ति नहीं बैठा है, मैं एक प्रोग्राम हूँ।',
    call: (office, phone, open) => `लोग मिलेंगे ${office} में, फ़ोन ${phone}। ${open}`,
    visit: (office, open) => `लोग मिलेंगे ${office} में। ${open}`,
    nowhere: 'पास के दफ़्तर में पूछ लें; यहाँ जवाब मिलते रहेंगे।',
  },

  grievance: {
    notYet: 'काम बिगड़ा, इसका खेद है। यहाँ अभी शिकायत दर्ज नहीं होती।',
    tell: (office, phone) => `${office} में बताएँ${phone ? `, फ़ोन ${phone}` : ''}: क्या हुआ, कब, किस काउंटर पर।`,
    noStatus: 'शिकायत का हाल यहाँ अभी पता नहीं चलता।',
    keep: 'जिनसे बात हो उनका नाम और तारीख लिख लें।',
  },

  talk: {
    welcome: (example) =>
      `नमस्ते। किस काम के लिए कहाँ जाना है, अपने शब्दों में पूछें: दफ़्तर, समय, क्या लाना है, कितना ख़र्च, सब पता चलेगा। जैसे "${example}"।`,
    greeting: (example) => `नमस्ते। क्या काम है? जैसे "${example}"।`,
    thanks: 'आपका स्वागत है। जब चाहें लिखें।',
    calm: 'आपको परेशानी हो रही है, खेद है। क्या चाहिए, थोड़े शब्दों में लिखें, या लिखें: व्यक्ति।',
    menu: 'अपने शब्दों में पूछें, या नंबर भेजें:',
    menuButtons: 'अपने शब्दों में पूछें, या चुनें:',
    menuEmpty: 'अभी कोई सेवा मेरे पास नहीं है। बाद में फिर लिखें।',
    help: (example) =>
      `मैं एक प्रोग्राम हूँ, व्यक्ति नहीं। किस काम के लिए कहाँ जाना है, पूछें, जैसे "${example}"। मेनू: सूची। भाषा: दूसरी भाषा। व्यक्ति: किसे फ़ोन करें।`,
    helpEmergency: (number) => `ख़तरे में ${number} पर फ़ोन करें।`,
    helpStop: 'STOP लिखने से ये संदेश बंद हो जाएँगे।',
    cancelled: 'ठीक है, उसे छोड़ते हैं। अब क्या चाहिए?',
    yesToWhat: 'किस बात की हामी भरी, समझ नहीं आया। क्या चाहिए लिखें, या लिखें: मेनू।',
    noMatter: 'ठीक है। तो क्या चाहिए लिखें, या लिखें: मेनू।',
    noMore: 'इस पर मेरे पास इतना ही था। कुछ नया पूछें, या लिखें: मेनू।',
    nothingSaid: 'दोहराने को अभी कुछ नहीं है। क्या चाहिए?',
    notIt: 'माफ़ कीजिए, वह नहीं था। क्या इनमें से कुछ है?',
    notItNoOther: 'दूसरे शब्दों में लिखें क्या चाहिए; काग़ज़ या दफ़्तर का नाम पता हो तो वह भी।',
    picture: 'तस्वीर के लिए धन्यवाद, पर तस्वीर यहाँ पढ़ी नहीं जाती। क्या चाहिए, थोड़े शब्दों में लिखें।',
    empty: 'यह पढ़ा नहीं गया। क्या चाहिए, थोड़े शब्दों में लिखें।',
    emergency: (number) => `${number} पर अभी फ़ोन करें: दमकल, पुलिस, एम्बुलेंस। उसके बाद जो चाहिए, मैं यहाँ हूँ।`,
    emergencyAlone: (number) => `${number} पर अभी फ़ोन करें, और अकेले न रहें: पास में किसी के पास जाएँ। आपने बताया, अच्छा किया।`,
    apology: 'माफ़ कीजिए, हमारी तरफ़ कुछ गड़बड़ हुई। अपना सवाल एक बार फिर भेजें।',
    patience: 'एक साथ बहुत संदेश आ गए। एक मिनट रुककर सवाल फिर भेजें।',
    welcomeBack: 'फिर से स्वागत है। क्या चाहिए? सूची के लिए लिखें: मेनू। STOP लिखने से संदेश बंद होंगे।',
    exampleQuestion: 'पासपोर्ट नवीनीकरण',
  },

  labels: {
    steps: 'कैसे करें',
    anotherOffice: 'दूसरा दफ़्तर',
    problem: 'काम नहीं बना',
    notIt: 'यह नहीं',
    person: 'व्यक्ति से बात',
    complain: 'शिकायत',
    menu: 'सेवाओं की सूची',
    language: 'भाषा',
    yes: 'हाँ',
  },

  accessibility: {
    stepFree: 'बिना सीढ़ी का प्रवेश',
    lift: 'लिफ़्ट',
    ramp: 'रैंप',
    signLanguage: 'सांकेतिक भाषा',
    hearingLoop: 'श्रवण सहायक',
    accessibleToilet: 'सुगम शौचालय',
    accessibleParking: 'सुगम पार्किंग',
    braille: 'ब्रेल संकेत',
    womenOnlyCounter: 'महिला काउंटर',
    queueForElderly: 'बुज़ुर्गों की अलग कतार',
  },
};

const MISSING = {
  bring: 'काग़ज़ों की सूची मेरे पास नहीं है।',
  cost: 'ख़र्च मेरे पास नहीं है।',
  time: 'कितना समय लगता है, पता नहीं।',
  visits: 'कितनी बार जाना होगा, पता नहीं।',
  steps: 'तरीका मेरे पास नहीं है।',
  open: 'खुलने का समय पता नहीं।',
  where: 'दफ़्तर का पता मेरे पास नहीं है।',
  anotherOffice: 'कोई दूसरा दफ़्तर मेरे पास नहीं है।',
  nearest: 'इससे पास कोई दफ़्तर मेरे पास नहीं है।',
  phone: 'फ़ोन नंबर मेरे पास नहीं है।',
  who: 'किसे मिलता है, वे नियम मेरे पास नहीं हैं।',
  online: 'ऑनलाइन करने का तरीका मुझे पता नहीं।',
  access: 'वहाँ लिफ़्ट या रैंप है या नहीं, पता नहीं।',
  checked: 'कब जाँचा गया, पता नहीं।',
  what: 'इस पर कुछ और पता नहीं।',
};

function partOfDay(hour: number): string {
  if (hour < 4 || hour >= 20) return 'रात';
  if (hour < 12) return 'सुबह';
  if (hour < 16) return 'दोपहर';
  return 'शाम';
}

const quote = (text: string) => `"${text}"`;
const withAddress = (office: string, address?: string) => (address ? `${office}, ${address}` : office);

function inBrackets(...notes: (string | undefined)[]): string {
  const given = notes.filter(Boolean);
  return given.length ? ` (${given.join('; ')})` : '';
}
