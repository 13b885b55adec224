import type { Activity } from './activity.ts';
import { make } from './element.ts';
import { icon } from './icon.ts';
import { writeText } from './text.ts';
import type { Wording } from './wording/wording.ts';

/** What the citizen said, or what they sent: their place, a photo, a paper. */
export function drawOwn(activity: Activity, file: File | undefined, { placeSent }: Wording): (Node | string)[] {
  if (activity.entities?.length && !activity.text) return [icon('pin'), placeSent];
  const name = file?.name ?? activity.attachments?.[0]?.name;
  if (!name) return [writeText(activity.text ?? '')];
  return [...(file?.type.startsWith('image/') ? [drawPicture(file)] : []), icon('file'), name];
}

/** The photo as the citizen knows it; a page that forbids such pictures shows the name alone. */
function drawPicture(file: File): HTMLElement {
  const url = URL.createObjectURL(file);
  const forget = () => URL.revokeObjectURL(url);
  const image = make('img', { src: url, alt: '', load: forget, error: () => (forget(), image.remove()) });
  return image;
}
