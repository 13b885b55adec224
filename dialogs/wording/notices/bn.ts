import type { NoticeWording } from './wording.ts';

const RATING = 'কেমন হলো, ১ (খারাপ) থেকে ৫ (ভালো)? কতবার যেতে হয়েছে? কত খরচ হয়েছে? যেমন: ৪, ২ বার, ৬০ টাকা।';
const said = (text?: string) => (text ? `: "${text}"` : '');
const promise = (by?: string) => (by ? [`${by}-এর মধ্যে উত্তর পাবেন।`] : []);

export const bn: NoticeWording = {
  about: (reference, text) => `${reference}: ${text}`,
  aboutJoined: (reference, text) => `${reference} (আপনি যোগ দিয়েছেন): ${text}`,
  cut: (text) => `${text}... (পুরোটা জানতে লিখুন: অবস্থা)`,
  holders: { supervisor: 'তত্ত্বাবধায়কের', headOfOffice: 'অফিস প্রধানের' },
  own: {
    assigned: ({ office, by }) => [`${office} অভিযোগটি হাতে নিয়েছে।`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} এটি নিয়ে কাজ করছে।`, ...promise(by)],
    question: ({ office, text, until }) => [
      `${office} জানতে চায়${said(text)}।`,
      `${until ? `${until}-এর মধ্যে ` : ''}এখানেই উত্তর লিখুন।`,
      'ততদিন সময় গোনা বন্ধ থাকবে।',
    ],
    questionReminder: ({ office, text, until }) => [
      `${office} এখনো আপনার উত্তরের অপেক্ষায়${said(text)}।`,
      until ? `${until}-এর মধ্যে এখানে লিখুন, নইলে এটি বন্ধ হয়ে যাবে।` : 'এখানেই উত্তর লিখুন।',
    ],
    transferred: ({ office, text, by }) => [
      `এটি ${office}-এর কাজ, তাই এখন তাদের কাছে${said(text)}।`,
      'আপনাকে কিছু করতে হবে না।',
      ...promise(by),
    ],
    resolved: ({ office, text, until }) => [
      text ? `${office} বলছে${said(text)}।` : `${office} বলছে, কাজ হয়েছে।`,
      `সমাধান হয়েছে? "হ্যাঁ" বা "না" লিখুন${until ? `, ${until} পর্যন্ত` : ''}। "না" লিখলে আবার খোলা হবে।`,
    ],
    reopened: ({ office, by }) => [`অভিযোগটি আবার খোলা হয়েছে, ${office}-কে জানানো হয়েছে।`, ...promise(by)],
    appealed: ({ by }) => [
      'আপনার আপিল গেছে আপিল কর্মকর্তার কাছে, তিনি আগে এতে যুক্ত ছিলেন না।',
      ...(by ? [`${by}-এর মধ্যে সিদ্ধান্ত জানবেন।`] : []),
    ],
    appealUpheld: ({ office, text, by }) => [
      `আপিল কর্মকর্তা আপনার সঙ্গে একমত${said(text)}।`,
      `${office} আবার কাজ করছে।`,
      ...promise(by),
    ],
    appealRejected: ({ text }) => [
      `আপিল কর্মকর্তার সিদ্ধান্ত, যেমন আছে তেমনই থাকবে${said(text)}।`,
      'এটি এখন বন্ধ। নতুন কিছু হলে লিখুন: সমস্যা।',
    ],
    closed: () => ['সমাধান হয়নি বলে কেউ জানাননি, তাই বন্ধ হলো।', RATING],
    closedUnanswered: () => ['আমাদের প্রশ্নের উত্তর পাইনি, তাই বন্ধ হলো। এখনো দরকার হলে লিখুন: সমস্যা।'],
    withdrawn: () => ['আপনার অনুরোধে প্রত্যাহার করা হয়েছে, আর কিছু হবে না।', 'আপনি এটা না করে থাকলে লিখুন: সমস্যা।'],
    merged: ({ twin = '' }) => [`একই অভিযোগ আরও এসেছে, তাই এটি ${twin}-এর সঙ্গে চলবে। খবর আপনি পাবেন।`],
    reply: ({ office, text }) => [`${office} লিখেছে${said(text)}।`],
    promiseBroken: ({ by, reason, newDay, holder }) => [
      `${by}-এর মধ্যে উত্তর দেওয়ার কথা ছিল, আমরা কথা রাখতে পারিনি। দুঃখিত।`,
      ...(reason ? [`কারণ: ${reason}।`] : []),
      ...(newDay ? [`নতুন তারিখ: ${newDay}।`] : []),
      ...(holder ? [`এখন এটি ${holder} কাছে।`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'এখনো উত্তর আসেনি, তাই এটি এখন অফিস প্রধানের কাছে।',
      ...(by ? [`তারিখ আগেরটিই: ${by}।`] : []),
    ],
  },
  joined: {
    assigned: ({ office, by }) => [`${office} অভিযোগটি হাতে নিয়েছে।`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} এটি নিয়ে কাজ করছে।`, ...promise(by)],
    transferred: ({ office, by }) => [`এটি ${office}-এর কাজ, তাই এখন তাদের কাছে।`, ...promise(by)],
    resolved: ({ office }) => [`${office} বলছে, কাজ হয়েছে।`, 'না হয়ে থাকলে লিখুন: সমস্যা।'],
    reopened: ({ office, by }) => [`অভিযোগটি আবার খোলা হয়েছে, ${office}-কে জানানো হয়েছে।`, ...promise(by)],
    appealed: ({ by }) => ['এটি এখন আপিল কর্মকর্তার কাছে।', ...(by ? [`${by}-এর মধ্যে সিদ্ধান্ত হবে।`] : [])],
    appealUpheld: ({ office, by }) => [`আপিল ঠিক ছিল, ${office} আবার কাজ করছে।`, ...promise(by)],
    appealRejected: () => ['আপিল কর্মকর্তার সিদ্ধান্ত, যেমন আছে তেমনই থাকবে। এটি বন্ধ।'],
    closed: () => ['এটি বন্ধ হয়েছে। সমাধান না হয়ে থাকলে লিখুন: সমস্যা।'],
    closedUnanswered: () => ['একটি প্রশ্নের উত্তর আসেনি, তাই এটি বন্ধ। এখনো দরকার হলে লিখুন: সমস্যা।'],
    withdrawn: () => ['যিনি অভিযোগ করেছিলেন, তিনি প্রত্যাহার করেছেন। আপনার দরকার হলে লিখুন: সমস্যা।'],
    merged: ({ twin = '' }) => [`একই বিষয়ে ${twin} আছে, এটি তার সঙ্গে চলবে। খবর আপনি পাবেন।`],
    promiseBroken: ({ by, newDay, holder }) => [
      `${by}-এর মধ্যে উত্তর দেওয়ার কথা ছিল, আসেনি।`,
      ...(newDay ? [`নতুন তারিখ: ${newDay}।`] : []),
      ...(holder ? [`এখন এটি ${holder} কাছে।`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'এখনো উত্তর আসেনি, তাই এটি এখন অফিস প্রধানের কাছে।',
      ...(by ? [`তারিখ আগেরটিই: ${by}।`] : []),
    ],
  },
};
