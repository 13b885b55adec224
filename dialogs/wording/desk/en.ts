import type { DeskWording } from './wording.ts';

export const en: DeskWording = {
  called: 'I have called somebody. They write to you here, mostly within 5 minutes. Until then I go on answering.',
  stillCalling: 'Somebody has been called and will write to you here. Until then I go on answering.',
  joined: (name) => `${name} is here now. Write to them as you would to me; MENU brings me back.`,
  says: (name, text) => `${name}: ${text}`,
  finished: (name) => `${name} has finished, I am here again. Is there anything else you need?`,
  goneOn: (name) => `Sorry, ${name} had to leave. I have called somebody else; until then I am here.`,
  nobody: (moment) =>
    `Sorry, nobody can come right now. Somebody gets back to you by ${moment}. I go on answering here.`,
  notReached: 'We tried to get hold of you and could not. Send PERSON when it suits you.',
  late: (moment) => `We promised to get back to you and did not. Sorry. The new date: ${moment}.`,
  closed: (opens) => `Nobody is at the desk right now.${opens ? ` It opens ${opens}.` : ''}`,
  offer: (moment) => `Shall somebody get back to you by ${moment}? Send YES, or go on asking me.`,
  whichNumber: 'Which phone number shall they call? Or send YES for an answer right here.',
  noNumber:
    'I cannot read a phone number in that. Send its digits, for example 01712 345678, or YES for an answer here.',
  promised: (moment) => `Noted, with what we talked about. Somebody gets back to you by ${moment}.`,
  hereLabel: 'Answer me here',
};
