import { type Colour, inkOn, mend, parseHex, toHex } from './colour.ts';

/** The grounds of `style.css`, light and dark, that letters in the city's colour stand on. */
const GROUNDS = { light: [246, 247, 249], dark: [32, 37, 43] } as const satisfies Record<string, Colour>;
const OWN: Colour = [11, 92, 122];

/**
 * The city's colour as style properties, for light and dark: `fill` as a ground (3:1 against what is around it) with `ink` on
 * it, `accent` for letters and lines (4.5:1). A colour that cannot be read is mended, one that is none is replaced by ours.
 */
export function applyAccent(element: HTMLElement, accent: string | undefined): void {
  const colour = readColour(accent) ?? OWN;
  for (const [scheme, ground] of Object.entries(GROUNDS)) {
    const fill = mend(colour, ground, 3);
    const set = (name: string, value: Colour) => element.style.setProperty(`--rd-${name}-${scheme}`, toHex(value));
    set('fill', fill);
    set('ink', inkOn(fill));
    set('accent', mend(colour, ground, 5));
  }
}

/** Any CSS colour: a canvas spells it as `#rrggbb`. */
function readColour(text: string | undefined): Colour | undefined {
  const context = text && document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#010203';
  context.fillStyle = text;
  return context.fillStyle === '#010203' ? undefined : parseHex(context.fillStyle);
}
