/** Keeps the panel, where it takes the whole screen, in the part of it that the keyboard leaves free. */
export function followKeyboard(frame: HTMLElement): void {
  const view = window.visualViewport;
  if (!view) return;
  const follow = () => {
    // Zoomed in with two fingers, the citizen looks where they like.
    if (view.scale > 1.05) return;
    frame.style.setProperty('--rd-height', `${view.height}px`);
    frame.style.setProperty('--rd-top', `${view.offsetTop}px`);
  };
  view.addEventListener('resize', follow);
  view.addEventListener('scroll', follow);
  follow();
}
