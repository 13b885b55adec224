import { make } from './element.ts';
import { icon } from './icon.ts';
import { preparePhoto } from './photo.ts';
import { findPlace } from './place.ts';
import type { Wording } from './wording/wording.ts';

export interface ToolParts {
  wording: () => Wording;
  sendFile: (file: File) => void;
  sendPlace: (place: Record<string, unknown>) => void;
  tell: (text: string) => void;
  /** Back to writing. */
  done: () => void;
}

const KINDS = 'image/jpeg,image/png,image/webp,image/heic,application/pdf';

/** What can be sent beside words: a photo, or the place where one is; the latter after saying what for. */
export function createTools({ wording, sendFile, sendPlace, tell, done }: ToolParts) {
  const element = make('div', { class: 'tools', role: 'group', hidden: true });
  const input = make('input', { type: 'file', accept: KINDS, hidden: true, change: () => void takeFile() });

  async function takeFile(): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    finish();
    sendFile(await preparePhoto(file));
  }

  function explain(): void {
    const { placeWhy, placeYes, placeNo } = wording();
    const yes = make('button', { type: 'button', class: 'yes', click: () => void takePlace() }, placeYes);
    const no = make('button', { type: 'button', click: finish }, placeNo);
    element.replaceChildren(make('p', { id: 'why' }, placeWhy), yes, no);
    yes.setAttribute('aria-describedby', 'why');
    yes.focus();
  }

  async function takePlace(): Promise<void> {
    finish();
    tell(wording().looking);
    try {
      sendPlace(await findPlace());
      tell('');
    } catch {
      tell(wording().placeFailed);
    }
  }

  function finish(): void {
    element.hidden = true;
    done();
  }

  return {
    element,
    input,
    toggle(): void {
      const { more, photo, place } = wording();
      element.hidden = !element.hidden;
      element.setAttribute('aria-label', more);
      element.replaceChildren(
        make('button', { type: 'button', click: () => input.click() }, icon('photo'), photo),
        make('button', { type: 'button', click: explain }, icon('pin'), place),
      );
      if (!element.hidden) element.querySelector('button')?.focus();
    },
    close: () => {
      element.hidden = true;
    },
  };
}
