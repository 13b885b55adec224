/** What travels over Direct Line, as far as the widget reads and writes it. Unknown fields are left alone. */
export interface Activity {
  id?: string;
  type: string;
  timestamp?: string;
  from?: { id?: string; role?: string };
  text?: string;
  locale?: string;
  value?: string;
  entities?: Record<string, unknown>[];
  attachments?: { contentType?: string; contentUrl?: string; name?: string }[];
  suggestedActions?: { actions?: { title?: string; value?: unknown }[] };
  channelData?: { clientActivityID?: string; rightDoor?: RightDoor };
}

/** What our own server adds for our own widget. The types follow `channels/channel.ts`, which a test holds them to. */
export interface RightDoor {
  card?: Card;
  options?: Choice[];
  language?: string;
}

export interface Choice {
  value: string;
  label: string;
}

export interface Card {
  title: string;
  summary?: string;
  door?: { name: string; address?: string; distance?: string; directions?: Link };
  open?: { state: 'open' | 'closed' | 'unknown'; text: string };
  bring?: { heading: string; items: { text: string; note?: string }[] };
  facts: { label: string; value: string }[];
  notes: string[];
  steps?: { heading: string; items: string[] };
  links: Link[];
  checked?: { text: string; isWarning: boolean };
}

export interface Link {
  label: string;
  url: string;
}

/** A page of a conversation, and the place from which the next one goes on. */
export interface ActivitySet {
  activities?: Activity[];
  watermark?: string;
}
