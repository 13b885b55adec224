/** Typing has stopped for so long. */
const PAUSE_MS = 500;

/** Beside an entry's form: the SMS that citizens would get of what stands in it now. Without it, a button saves and shows it. */
export function sketchWhileTyping(): void {
  const beside = document.querySelector<HTMLElement>('[data-sketch]');
  const form = beside?.parentElement?.querySelector('form');
  const said = beside?.querySelector<HTMLElement>('[data-sketch-said]');
  const address = beside?.dataset['sketch'];
  if (!beside || !form || !said || !address) return;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isAskedAgain = false;

  /** One at a time: what is typed meanwhile is asked about once the answer is there. */
  async function look(): Promise<void> {
    isAskedAgain = isAsking;
    if (isAsking) return;
    isAsking = true;
    const piece = await ask().catch(() => undefined);
    isAsking = false;
    if (isAskedAgain) return look();
    // Signed out, or away for a moment: what was shown would be of another text.
    beside?.toggleAttribute('hidden', piece === undefined);
    if (piece) said?.replaceChildren(...piece.body.childNodes);
  }

  async function ask(): Promise<Document | undefined> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form ?? undefined))
      if (typeof value === 'string') body.append(name, value);
    const response = await fetch(address ?? '', { method: 'POST', body, redirect: 'error' });
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  }

  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  });
  void look();
}
