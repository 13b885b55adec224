/** Text that was made safe, or made by us. */
export interface Html {
  readonly html: string;
}

type Shown = string | number | Html | undefined | false | Shown[];

/** A template whose values are text, and are shown as text; only what is `Html` already stays as it is. */
export function html(pieces: TemplateStringsArray, ...values: Shown[]): Html {
  const written = pieces.map((piece, at) => piece + write(values[at]));
  return { html: written.join('') };
}

function write(value: Shown): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  return typeof value === 'object' ? value.html : escape(String(value));
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
