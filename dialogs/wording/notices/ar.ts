import type { NoticeWording } from './wording.ts';

const RATING = 'كيف كان الأمر من 1 (سيئ) إلى 5 (جيد)؟ كم مرة ذهبتم؟ وكم كلّفكم؟ مثلاً: 4، زيارتان، 60.';
const said = (text?: string) => (text ? `: "${text}"` : '');
const promise = (by?: string) => (by ? [`يصلكم الرد في موعد أقصاه ${by}.`] : []);

export const ar: NoticeWording = {
  about: (reference, text) => `${reference}: ${text}`,
  aboutJoined: (reference, text) => `${reference} (التي انضممتم إليها): ${text}`,
  cut: (text) => `${text}... (لقراءتها كاملة أرسلوا: متابعة)`,
  holders: { supervisor: 'المشرف', headOfOffice: 'رئيس المكتب' },
  own: {
    assigned: ({ office, by }) => [withOffice(office, 'استلم شكواكم.'), ...promise(by)],
    inProgress: ({ office, by }) => [withOffice(office, 'يعمل عليها الآن.'), ...promise(by)],
    question: ({ office, text, until }) => [
      withOffice(office, `يسأل${said(text)}.`),
      `نرجو الرد هنا${until ? ` في موعد أقصاه ${until}` : ''}.`,
      'ويتوقف احتساب الموعد حتى تردّوا.',
    ],
    questionReminder: ({ office, text, until }) => [
      withOffice(office, `ما زال ينتظر ردكم${said(text)}.`),
      until ? `ردّوا هنا في موعد أقصاه ${until}، وإلا أُغلقت الشكوى.` : 'نرجو الرد هنا.',
    ],
    transferred: ({ office, text, by }) => [
      `انتقلت إلى ${office} لأنها من اختصاصه${said(text)}.`,
      'ليس عليكم فعل شيء.',
      ...promise(by),
    ],
    resolved: ({ office, text, until }) => [
      withOffice(office, text ? `يقول${said(text)}.` : 'يقول إن الأمر أُنجز.'),
      `هل حُلّت المشكلة؟ أرسلوا نعم أو لا${until ? ` حتى ${until}` : ''}. كلمة «لا» تفتحها من جديد.`,
    ],
    reopened: ({ office, by }) => [`فُتحت الشكوى من جديد وأُبلغ ${office}.`, ...promise(by)],
    appealed: ({ by }) => [
      'التظلم لدى موظف التظلمات، ولم يكن له دور فيها من قبل.',
      ...(by ? [`يصلكم القرار في موعد أقصاه ${by}.`] : []),
    ],
    appealUpheld: ({ office, text, by }) => [
      `موظف التظلمات يرى أنكم على حق${said(text)}.`,
      `عادت الشكوى إلى العمل لدى ${office}.`,
      ...promise(by),
    ],
    appealRejected: ({ text }) => [
      `قرر موظف التظلمات أن يبقى الأمر كما هو${said(text)}.`,
      'وبهذا أُغلقت الشكوى. إذا حدث جديد فأرسلوا: مشكلة.',
    ],
    closed: () => ['أُغلقت لأن أحداً لم يقل إنها لم تُحلّ.', RATING],
    closedUnanswered: () => ['أُغلقت لأن سؤالنا بقي بلا رد. إن كان الأمر ما زال يهمكم فأرسلوا: مشكلة.'],
    withdrawn: () => ['سُحبت الشكوى كما طلبتم، ولن يحدث شيء آخر.', 'إن لم تكونوا أنتم فأرسلوا: مشكلة.'],
    merged: ({ twin = '' }) => [`أبلغ آخرون عن الأمر نفسه، فتُتابَع باسم ${twin}، وسنخبركم بما يجري.`],
    reply: ({ office, text }) => [withOffice(office, `كتب${said(text)}.`)],
    promiseBroken: ({ by, reason, newDay, holder }) => [
      `وعدنا بالرد في موعد أقصاه ${by} ولم نفِ بذلك. نعتذر.`,
      ...(reason ? [`السبب: ${reason}.`] : []),
      ...(newDay ? [`الموعد الجديد: ${newDay}.`] : []),
      ...(holder ? [`وهي الآن لدى ${holder}.`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'لم يأت الرد بعد، فأصبحت الشكوى لدى رئيس المكتب.',
      ...(by ? [`ويبقى الموعد: ${by}.`] : []),
    ],
  },
  joined: {
    assigned: ({ office, by }) => [withOffice(office, 'استلم الشكوى.'), ...promise(by)],
    inProgress: ({ office, by }) => [withOffice(office, 'يعمل عليها الآن.'), ...promise(by)],
    transferred: ({ office, by }) => [`انتقلت إلى ${office} لأنها من اختصاصه.`, ...promise(by)],
    resolved: ({ office }) => [withOffice(office, 'يقول إن الأمر أُنجز.'), 'إن لم يكن كذلك فأرسلوا: مشكلة.'],
    reopened: ({ office, by }) => [`فُتحت الشكوى من جديد وأُبلغ ${office}.`, ...promise(by)],
    appealed: ({ by }) => ['هي الآن لدى موظف التظلمات.', ...(by ? [`يصدر القرار في موعد أقصاه ${by}.`] : [])],
    appealUpheld: ({ office, by }) => [`قُبل التظلم وعادت إلى العمل لدى ${office}.`, ...promise(by)],
    appealRejected: () => ['قرر موظف التظلمات أن يبقى الأمر كما هو، وأُغلقت.'],
    closed: () => ['أُغلقت. إن لم تُحلّ المشكلة فأرسلوا: مشكلة.'],
    closedUnanswered: () => ['أُغلقت لأن سؤالاً بقي بلا رد. إن كان الأمر يهمكم فأرسلوا: مشكلة.'],
    withdrawn: () => ['سحبها من قدّمها. إن كان الأمر ما زال يهمكم فأرسلوا: مشكلة.'],
    merged: ({ twin = '' }) => [`تُتابَع باسم ${twin} وهي عن الأمر نفسه، وسنخبركم بما يجري.`],
    promiseBroken: ({ by, newDay, holder }) => [
      `وُعد بالرد في موعد أقصاه ${by} ولم يأتِ.`,
      ...(newDay ? [`الموعد الجديد: ${newDay}.`] : []),
      ...(holder ? [`وهي الآن لدى ${holder}.`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'لم يأت الرد بعد، فأصبحت الشكوى لدى رئيس المكتب.',
      ...(by ? [`ويبقى الموعد: ${by}.`] : []),
    ],
  },
};

/** After "قسم" the verb is masculine, whatever the department is called. */
function withOffice(office: string, text: string): string {
  return `قسم «${office}» ${text}`;
}
