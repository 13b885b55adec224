import type { Task } from '../../walk/walks.ts';

interface TaskWords {
  label: string;
  /** On the phone's page, after what the service is. */
  told: string;
  /** What the officer is asked at the end: by name, as a question and as an answer. */
  asks: { name: string; text: string; known: string }[];
}

/** What there is to do in a citizen's shoes. */
export const TASK_WORDS: Record<Task, TaskWords> = {
  find: {
    label: 'Find out where to go and what to bring',
    told: 'You have a plain phone and an hour. Find out where to go, what to bring and what it costs.',
    asks: [
      { name: 'where', text: 'where to go, and when', known: 'where' },
      { name: 'bring', text: 'what to bring', known: 'what to bring' },
      { name: 'cost', text: 'what it costs', known: 'the cost' },
    ],
  },
  complain: {
    label: 'It went wrong there: complain',
    told: 'You were there, and they sent you away without a reason. Complain by your plain phone until you have a reference. It is filed as a trial: no colleague gets it, and it counts nowhere.',
    asks: [
      { name: 'reference', text: 'my reference, and how to ask about it', known: 'the reference' },
      { name: 'who', text: 'who answers', known: 'who answers' },
      { name: 'until', text: 'until when', known: 'until when' },
    ],
  },
};

/** What officers read while they walk in a citizen's shoes. */
export const WALK = {
  noTask: 'There is no published service to look for yet.',
  nothingSaid: 'Write what a citizen would write.',
  ended: 'This walk has ended.',
  onWorklist: 'It is on the worklist.',
  /** What the city promises a citizen who complains by SMS. */
  mostToFile: 'six at most are promised',
} as const;
