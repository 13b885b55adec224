/** A file that citizens may send: a photo, a document, a voice message. */
export interface FileKind {
  contentType: string;
  family: 'image' | 'document' | 'voice';
}

/** Told by the first bytes, since a name and a declared type say whatever the sender likes. `undefined` for all else. */
export function tellKind(bytes: Buffer): FileKind | undefined {
  return KINDS.find(({ matches }) => matches(bytes))?.kind;
}

/** Whether what the sender declares can be said of it; an unnamed stream of bytes can be anything. */
export function agrees(declared: string, kind: FileKind): boolean {
  const type = declared.toLowerCase().split(';')[0]?.trim() ?? '';
  if (!type || type === 'application/octet-stream') return true;
  return DECLARED[kind.family].test(type);
}

/** Recorders call a voice message video where its container can hold both, or `application/ogg`. */
const DECLARED = {
  image: /^image\/(jpe?g|pjpeg|png|webp|hei[cf](-sequence)?)$/,
  document: /^application\/(x-)?pdf$/,
  voice: /^(audio\/[\w.+-]+|video\/(webm|mp4|3gpp|ogg)|application\/ogg)$/,
};

interface Known {
  kind: FileKind;
  matches: (bytes: Buffer) => boolean;
}

const KINDS: Known[] = [
  image('image/jpeg', (bytes) => starts(bytes, 0xff, 0xd8, 0xff)),
  image('image/png', (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  image('image/webp', (bytes) => says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')),
  image('image/heic', (bytes) => /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(brandOf(bytes))),
  { kind: { contentType: 'application/pdf', family: 'document' }, matches: (bytes) => says(bytes, 0, '%PDF-') },
  voice('audio/ogg', (bytes) => says(bytes, 0, 'OggS')),
  voice('audio/wav', (bytes) => says(bytes, 0, 'RIFF') && says(bytes, 8, 'WAVE')),
  voice('audio/webm', (bytes) => starts(bytes, 0x1a, 0x45, 0xdf, 0xa3)),
  voice('audio/amr', (bytes) => says(bytes, 0, '#!AMR')),
  voice('audio/3gpp', (bytes) => brandOf(bytes).startsWith('3gp')),
  voice('audio/mp4', (bytes) => /^(M4A |M4B |mp4[12]|isom|iso[2-6]|dash)$/.test(brandOf(bytes))),
  voice('audio/aac', (bytes) => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0),
  voice('audio/mpeg', (bytes) => says(bytes, 0, 'ID3') || (bytes[0] === 0xff && /^(fb|fa|f3|f2)$/.test(hex(bytes, 1)))),
];

function image(contentType: string, matches: Known['matches']): Known {
  return { kind: { contentType, family: 'image' }, matches };
}

function voice(contentType: string, matches: Known['matches']): Known {
  return { kind: { contentType, family: 'voice' }, matches };
}

const starts = (bytes: Buffer, ...first: number[]) => first.every((byte, index) => bytes[index] === byte);
const says = (bytes: Buffer, at: number, text: string) => bytes.toString('latin1', at, at + text.length) === text;
const hex = (bytes: Buffer, at: number) => bytes.toString('hex', at, at + 1);

/** What a file of the MP4 family calls itself. */
const brandOf = (bytes: Buffer) => (says(bytes, 4, 'ftyp') ? bytes.toString('latin1', 8, 12) : '');
