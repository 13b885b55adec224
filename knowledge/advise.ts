import type { Fault } from './fault.ts';
import type { Entry, KnowledgeFile, Office } from './model.ts';

/** What is allowed, but leaves a citizen before a closed door: services without a way in, offices without hours. */
export function adviseOn({ entries, offices }: KnowledgeFile): Fault[] {
  return [
    ...entries.flatMap((entry, index) => adviseOnEntry(entry).map((advice) => inPlace(`entries[${index}]`, advice))),
    ...offices.flatMap((office, index) => adviseOnOffice(office).map((advice) => inPlace(`offices[${index}]`, advice))),
  ];
}

function adviseOnEntry(entry: Entry): Fault[] {
  const advice: Fault[] = [];
  if (entry.status !== 'published') return advice;
  const hasWayIn = entry.offices?.length || entry.onlineUrl || entry.phones?.length;
  if (entry.kind === 'service' && !hasWayIn)
    advice.push({ place: 'offices', message: `${entry.id} has no office, no address online and no phone number` });
  if (entry.kind === 'lifeEvent' && !entry.related?.length)
    advice.push({ place: 'related', message: `${entry.id} names no services` });
  if (entry.reviewBy && entry.checkedOn && entry.reviewBy < entry.checkedOn)
    advice.push({ place: 'reviewBy', message: `${entry.id} was to be checked again before it was checked` });
  return advice;
}

function adviseOnOffice(office: Office): Fault[] {
  const advice: Fault[] = [];
  if (!office.schedule?.length) advice.push({ place: 'schedule', message: `${office.id} has no opening hours` });
  if (!office.position)
    advice.push({ place: 'position', message: `${office.id} has no position, so no one learns how far it is` });
  return advice;
}

function inPlace(place: string, { place: field, message }: Fault): Fault {
  return { place: `${place}.${field}`, message };
}
