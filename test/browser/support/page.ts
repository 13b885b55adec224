import type { Locator } from 'playwright-core';

/** As much of an element as is used below: these tests are checked with Node's types, and run in part in the page. */
interface InPage {
  getRootNode(): { activeElement?: unknown };
  ownerDocument: { defaultView: { getComputedStyle(element: InPage): Record<string, string> } };
}

/** Runs in the page: whether an element in a shadow root has the focus. */
export const hasFocus = (element: InPage): boolean => element.getRootNode().activeElement === element;

/** Properties of the computed style, by their names in script. */
export function readStyle(locator: Locator, names: string[]): Promise<Record<string, string | undefined>> {
  return locator.evaluate((element: InPage, wanted: string[]) => {
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    return Object.fromEntries(wanted.map((name) => [name, style[name]]));
  }, names);
}
