/** What officers read at the desk. */
export const DESK = {
  gone: 'You were away: nothing was heard of your page. Say that you are here again.',
  taken: (name: string) => `${name} was faster and speaks with this citizen now.`,
  over: 'The citizen has gone back to the bot, or the conversation has ended.',
  lost: (name: string | undefined) =>
    name
      ? `${name} speaks with this citizen now. Your words were not sent.`
      : 'It has ended. Your words were not sent.',
  optedOut: 'The citizen wants no more messages (they sent STOP). Your words were not sent.',
  nothingSaid: 'Write something first.',
  noOutcome: 'Say whether you reached them.',
  finished: 'The bot has the citizen again.',
  onDuty: 'You are here. Citizens who ask for a person reach you.',
  offDuty: 'You are off. Citizens are not offered you.',
  closed: 'It is closed: the citizen was told where needed.',
  said: 'It is on its way.',
  endings: {
    finished: 'You or a colleague gave the citizen back to the bot.',
    left: 'The citizen went back to the bot.',
    gone: 'The officer had gone; somebody is to get back to the citizen.',
    optedOut:
      'The citizen opted out: they sent STOP, and want no more messages. Nothing can be written to them until they send START.',
    nobodyCame: 'Nobody took it in time; somebody is to get back to the citizen.',
  },
} as const;
