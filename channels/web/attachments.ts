import type { Media } from '../channel.ts';
import type { Tokens } from './tokens.ts';

export const ATTACHMENTS = '/v3/directline/attachments/';

/** An address of its own kind: where it can be read, and by what token, is said anew each time the activity is read. */
const INSIDE = 'attachment:';
const WRITTEN = /"(contentUrl|thumbnailUrl)":"attachment:([\w-]{24})"/g;

/** What an activity in the log says of uploaded files. Web Chat shows a picture of one's own only by its `thumbnailUrl`. */
export function attachmentsOf(media: Media[]) {
  return media.map(({ contentType, url, name }) => ({
    contentType,
    contentUrl: INSIDE + url,
    ...(contentType.startsWith('image/') && { thumbnailUrl: INSIDE + url }),
    ...(name && { name }),
  }));
}

/** Activities as their client reads them: attachments with an address that is good as long as a token is. */
export function withAddresses(texts: string[], conversation: string, address: string, tokens: Tokens): string[] {
  return texts.map((text) =>
    text.includes(INSIDE)
      ? text.replace(
          WRITTEN,
          (_, field: string, file: string) => `"${field}":"${addressOf(file, conversation, address, tokens)}"`,
        )
      : text,
  );
}

function addressOf(file: string, conversation: string, address: string, tokens: Tokens): string {
  return `${address}${ATTACHMENTS}${file}?t=${tokens.issue({ conversation, file })}`;
}
