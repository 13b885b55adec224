/**
 * Gives a document or a shadow root its looks. A sheet made by script passes a page's policy that forbids style elements;
 * browsers that know none get the element.
 */
export function dress(root: ShadowRoot | Document, css: string, Sheet = CSSStyleSheet): void {
  try {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof ShadowRoot ? root : root.head).append(style);
  }
}
