import type { Talker } from './talker.ts';

/** Sends what a line of a transcript says, and gives what the citizen reads. */
export function send(talker: Talker, line: string): Promise<string> {
  if (line === '#opened')
    return talker.send({ type: 'conversationUpdate', membersAdded: [{ id: 'citizen', name: '' }] });
  if (line.startsWith('#picture'))
    return talker.send({
      type: 'message',
      text: line.slice('#picture'.length).trim(),
      attachments: [{ contentType: 'image/png', contentUrl: 'media:1' }],
    });
  if (line.startsWith('@')) {
    const [latitude, longitude] = line.slice(1).split(',').map(Number);
    return talker.send({
      type: 'message',
      text: '',
      entities: [{ type: 'Place', geo: { type: 'GeoCoordinates', latitude, longitude } }],
    });
  }
  if (line.startsWith('>>'))
    return talker.send({ type: 'message', text: 'a label', value: { choice: line.slice(2).trim() } });
  return talker.say(line.slice(1).trim());
}

/** Accents aside, since an SMS may leave them out. */
export const normalise = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Two segments, or four where the script needs more room. */
export const roomFor = (text: string) => (/[\u0180-\u20ab\u20ad-\uffff]/.test(text) ? 4 : 2);
