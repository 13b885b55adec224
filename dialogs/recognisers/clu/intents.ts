import { ASPECTS } from '../../wording/aspects.ts';
import type { Examples, Phrases } from '../examples/examples.ts';
import { COMMANDS, type Recognised, SOCIALS } from '../recogniser.ts';

/** An intent of the project, what it means here, and what people say for it. */
export interface Intent {
  /** As the project names it: letters only, 50 at most. */
  name: string;
  means: Recognised | { kind: 'question' | 'number' };
  phrases(examples: Examples): Phrases[];
}

/** The service's own name for "none of these". */
export const NO_INTENT = 'None';

/** The table that both the exported project and the recogniser read. A phrase with several meanings is the first one's. */
export const INTENTS: readonly Intent[] = [
  ...COMMANDS.map(
    (command): Intent => ({
      name: capital(command),
      means: { kind: 'command', command },
      phrases: ({ commands, languages }) => [
        commands[command],
        ...(command === 'language' ? Object.values(languages) : []),
      ],
    }),
  ),
  { name: 'Yes', means: { kind: 'yes' }, phrases: ({ yes }) => [yes] },
  { name: 'No', means: { kind: 'no' }, phrases: ({ no }) => [no] },
  { name: 'Pick', means: { kind: 'number' }, phrases: ({ ordinals, last }) => [...ordinals, last] },
  { name: 'NotIt', means: { kind: 'notIt' }, phrases: ({ notIt, anywhere }) => [notIt, anywhere.notIt] },
  { name: 'Status', means: { kind: 'status' }, phrases: ({ status }) => [status] },
  {
    name: 'Grievance',
    means: { kind: 'grievance' },
    phrases: ({ grievance, anywhere }) => [grievance, anywhere.grievance],
  },
  ...ASPECTS.map(
    (aspect): Intent => ({
      name: `Ask${capital(aspect)}`,
      means: { kind: 'followUp', aspects: [aspect] },
      phrases: ({ aspects, times }) => [
        aspects[aspect],
        ...(aspect === 'open' ? [times.now, times.today, times.tomorrow, ...times.weekdays] : []),
      ],
    }),
  ),
  ...SOCIALS.map(
    (social): Intent => ({
      name: capital(social),
      means: { kind: 'social', social },
      phrases: ({ socials }) => [socials[social]],
    }),
  ),
  // What is asked for is in the knowledge base: its names and aliases are the examples.
  { name: 'Question', means: { kind: 'question' }, phrases: () => [] },
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
