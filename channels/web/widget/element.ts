type Child = Node | string | false | undefined;
type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** Makes an element. Functions listen to the event they are named after; `true` sets an empty attribute, `false` sets none. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** Text for those who listen, not for those who look. */
export function forListeners(text: string): HTMLElement {
  return make('span', { class: 'unseen' }, text);
}
