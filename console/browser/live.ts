/** How often a page looks for news. */
const PAUSE_MS = 4000;

/**
 * Keeps the part of a page up to date that says where its news are (`data-live`): the same page is asked for again, and its
 * part put in the place of ours. Where more has changed than that part tells, the whole page is opened anew, unless
 * somebody is writing.
 */
export function keepLive(): void {
  const part = document.querySelector<HTMLElement>('[data-live]');
  const address = part?.dataset['live'];
  if (!part || !address) return;
  let failures = 0;

  async function look(): Promise<void> {
    try {
      const response = await fetch(address + location.search, { headers: { accept: 'text/html' }, redirect: 'error' });
      if (!response.ok) throw new Error(String(response.status));
      take(new DOMParser().parseFromString(await response.text(), 'text/html'));
      failures = 0;
    } catch {
      failures += 1;
    }
    setTimeout(() => void look(), PAUSE_MS * Math.min(1 + failures, 8));
  }

  function take(news: Document): void {
    const fresh = news.querySelector<HTMLElement>('[data-live]');
    if (!part || !fresh) return;
    tell(news.title);
    const isOther = fresh.dataset['liveState'] !== part.dataset['liveState'];
    const isWriting = [...document.querySelectorAll('textarea')].some(({ value }) => value.trim());
    if (isOther && !isWriting) location.reload();
    if (addLines(part, fresh) || fresh.textContent === part.textContent) return;
    if (!part.contains(document.activeElement)) part.replaceChildren(...fresh.childNodes);
  }

  showLast(part);
  void look();
}

/** Only what is new, so that it is read out once. False where there is no conversation. */
function addLines(part: HTMLElement, fresh: HTMLElement): boolean {
  const [ours, theirs] = [part.querySelector('.desk-lines'), fresh.querySelector('.desk-lines')];
  if (!ours || !theirs) return false;
  const [stands, standsNow] = [part.querySelector('p'), fresh.querySelector('p')];
  if (stands && standsNow && stands.textContent !== standsNow.textContent) stands.replaceWith(standsNow);
  const news = [...theirs.children].slice(ours.children.length);
  ours.append(...news);
  if (news.length) showLast(part);
  return true;
}

/** Whoever works in another window sees it in the title; whoever listens hears it. */
function tell(title: string): void {
  if (document.title === title) return;
  document.title = title;
  const told = document.querySelector('[data-live-told]');
  if (told) told.textContent = title;
}

/** The newest line of a conversation stands at its end. */
function showLast(part: HTMLElement): void {
  const log = part.querySelector('[role=log]');
  if (log) log.scrollTop = log.scrollHeight;
}
