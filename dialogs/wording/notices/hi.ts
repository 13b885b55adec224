import type { NoticeWording } from './wording.ts';

const RATING = 'कैसा रहा, 1 (ख़राब) से 5 (अच्छा)? कितनी बार जाना पड़ा? कितना ख़र्च हुआ? जैसे: 4, 2 बार, 60।';
const said = (text?: string) => (text ? `: "${text}"` : '');
const promise = (by?: string) => (by ? [`${by} तक जवाब मिलेगा।`] : []);

export const hi: NoticeWording = {
  about: (reference, text) => `${reference}: ${text}`,
  aboutJoined: (reference, text) => `${reference} (आप इसमें जुड़े हैं): ${text}`,
  cut: (text) => `${text}... (पूरा जानने के लिए लिखें: स्थिति)`,
  holders: { supervisor: 'पर्यवेक्षक', headOfOffice: 'कार्यालय प्रमुख' },
  own: {
    assigned: ({ office, by }) => [`${office} ने शिकायत ले ली है।`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} इस पर काम कर रहा है।`, ...promise(by)],
    question: ({ office, text, until }) => [
      `${office} पूछ रहा है${said(text)}।`,
      `कृपया ${until ? `${until} तक ` : ''}यहीं जवाब लिखें।`,
      'तब तक तय तारीख़ रुकी रहेगी।',
    ],
    questionReminder: ({ office, text, until }) => [
      `${office} को अब भी आपके जवाब का इंतज़ार है${said(text)}।`,
      until ? `${until} तक यहीं लिखें, वरना शिकायत बंद हो जाएगी।` : 'कृपया यहीं जवाब लिखें।',
    ],
    transferred: ({ office, text, by }) => [
      `यह ${office} का काम है, इसलिए अब उनके पास है${said(text)}।`,
      'आपको कुछ नहीं करना है।',
      ...promise(by),
    ],
    resolved: ({ office, text, until }) => [
      text ? `${office} का कहना है${said(text)}।` : `${office} का कहना है कि काम हो गया।`,
      `क्या हल हो गया? "हाँ" या "नहीं" लिखें${until ? `, ${until} तक` : ''}। "नहीं" लिखें तो फिर खुलेगी।`,
    ],
    reopened: ({ office, by }) => [`शिकायत फिर खुल गई है, ${office} को बता दिया गया है।`, ...promise(by)],
    appealed: ({ by }) => [
      'आपकी अपील अब अपील अधिकारी के पास है, जो पहले इससे जुड़े नहीं थे।',
      ...(by ? [`${by} तक फ़ैसला मिलेगा।`] : []),
    ],
    appealUpheld: ({ office, text, by }) => [
      `अपील अधिकारी आपसे सहमत हैं${said(text)}।`,
      `${office} फिर काम कर रहा है।`,
      ...promise(by),
    ],
    appealRejected: ({ text }) => [
      `अपील अधिकारी का फ़ैसला है कि जैसा है वैसा रहेगा${said(text)}।`,
      'अब यह बंद है। कुछ नया हो तो लिखें: समस्या।',
    ],
    closed: () => ['हल न होने की कोई ख़बर नहीं मिली, इसलिए शिकायत बंद की गई।', RATING],
    closedUnanswered: () => ['हमारे सवाल का जवाब नहीं मिला, इसलिए बंद की गई। अब भी ज़रूरत हो तो लिखें: समस्या।'],
    withdrawn: () => ['आपके कहने पर शिकायत वापस ली गई, अब और कुछ नहीं होगा।', 'यह आपने नहीं किया तो लिखें: समस्या।'],
    merged: ({ twin = '' }) => [`यही बात औरों ने भी बताई है, अब यह ${twin} के साथ चलेगी। आपको ख़बर मिलती रहेगी।`],
    reply: ({ office, text }) => [`${office} ने लिखा है${said(text)}।`],
    promiseBroken: ({ by, reason, newDay, holder }) => [
      `${by} तक जवाब का वादा था, हम निभा नहीं पाए। हमें खेद है।`,
      ...(reason ? [`कारण: ${reason}।`] : []),
      ...(newDay ? [`नई तारीख़: ${newDay}।`] : []),
      ...(holder ? [`अब यह ${holder} के पास है।`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'अब तक जवाब नहीं आया, इसलिए अब यह कार्यालय प्रमुख के पास है।',
      ...(by ? [`तारीख़ वही है: ${by}।`] : []),
    ],
  },
  joined: {
    assigned: ({ office, by }) => [`${office} ने शिकायत ले ली है।`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} इस पर काम कर रहा है।`, ...promise(by)],
    transferred: ({ office, by }) => [`यह ${office} का काम है, इसलिए अब उनके पास है।`, ...promise(by)],
    resolved: ({ office }) => [`${office} का कहना है कि काम हो गया।`, 'न हुआ हो तो लिखें: समस्या।'],
    reopened: ({ office, by }) => [`शिकायत फिर खुल गई है, ${office} को बता दिया गया है।`, ...promise(by)],
    appealed: ({ by }) => ['अब यह अपील अधिकारी के पास है।', ...(by ? [`${by} तक फ़ैसला होगा।`] : [])],
    appealUpheld: ({ office, by }) => [`अपील सही थी, ${office} फिर काम कर रहा है।`, ...promise(by)],
    appealRejected: () => ['अपील अधिकारी का फ़ैसला है कि जैसा है वैसा रहेगा। यह बंद है।'],
    closed: () => ['यह बंद हो गई है। हल न हुआ हो तो लिखें: समस्या।'],
    closedUnanswered: () => ['एक सवाल का जवाब नहीं आया, इसलिए यह बंद है। आपको अब भी ज़रूरत हो तो लिखें: समस्या।'],
    withdrawn: () => ['जिन्होंने शिकायत की थी, उन्होंने वापस ले ली। आपको ज़रूरत हो तो लिखें: समस्या।'],
    merged: ({ twin = '' }) => [`इसी बात पर ${twin} है, अब यह उसके साथ चलेगी। आपको ख़बर मिलती रहेगी।`],
    promiseBroken: ({ by, newDay, holder }) => [
      `${by} तक जवाब का वादा था, नहीं आया।`,
      ...(newDay ? [`नई तारीख़: ${newDay}।`] : []),
      ...(holder ? [`अब यह ${holder} के पास है।`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'अब तक जवाब नहीं आया, इसलिए अब यह कार्यालय प्रमुख के पास है।',
      ...(by ? [`तारीख़ वही है: ${by}।`] : []),
    ],
  },
};
