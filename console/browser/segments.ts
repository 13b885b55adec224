import { countSegments } from '../../channels/twilio/segments.ts';

/** Beside what is written to a citizen by SMS: how many parts the network will count, without the words that we put around it. */
export function countWhileWriting(): void {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-segments]')) {
    const told = document.createElement('p');
    told.className = 'case-kind case-segments';
    told.setAttribute('aria-live', 'polite');
    box.insertAdjacentElement('afterend', told);
    const isSms = box.dataset['segments'] === 'sms';
    const tell = (): void => {
      const { length } = box.value;
      const parts = countSegments(box.value);
      const inParts = isSms ? `, ${parts} SMS part${parts === 1 ? '' : 's'}` : '';
      told.textContent = length ? `${length} characters${inParts}` : '';
    };
    box.addEventListener('input', tell);
    tell();
  }
}
