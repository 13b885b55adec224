/** What an editor may want to mend, in plain words. */
export const CHECKS = {
  noWayIn: 'It has no office, no address online and no phone number: citizens cannot get there.',
  noDocuments: 'It does not say what to bring. If nothing is needed, say so in the summary.',
  noCost: 'It does not say what it costs.',
  noTime: 'It does not say how long it takes.',
  noVisits: 'It does not say how many visits it takes.',
  noSummary: (language: string) => `It has no summary in ${language}.`,
  noAliases: (language: string) => `Nobody has written how people ask for it in ${language}.`,
  noReview: 'It has no date by which it is to be checked again.',
  pastReview: 'It is past its review date: citizens are told so with every answer.',
  noRelated: 'A life event names the services that belong to it.',
  officeWithoutHours: (office: string) => `${office} has no opening hours.`,
  officeUnknown: (office: string) => `The office ${office} does not exist.`,
  aliasOfAnother: (alias: string, other: string) =>
    `“${alias}” is also how people ask for “${other}”. Citizens will be asked which they mean.`,
  moreAliasesOfOthers: (count: number) =>
    count === 1 ? 'One more is shared like these.' : `${count} more are shared like these.`,
  notSecure: 'The address online begins with http://. Browsers warn of it; use https:// if the website has it.',
  longSentence: (language: string, words: number) =>
    `A sentence in ${language} has ${words} words. Twenty or fewer are easier to read.`,
  hardText: (language: string, figure: number) =>
    `The text in ${language} is hard to read (${figure} on the LIX scale; below 40 is easy).`,
  readability: (longest: number, lix: number | undefined) =>
    [
      ...(lix === undefined ? [] : [`${lix < 40 ? 'easy' : lix < 50 ? 'not hard' : 'hard'} to read (LIX ${lix})`]),
      `longest sentence ${longest} ${longest === 1 ? 'word' : 'words'}`,
    ].join(', '),
  noHours: 'It has no opening hours, so nobody is told whether it is open.',
  noPosition: 'It has no position, so nobody is told how far it is.',
  noPostcodes: 'It has neither postcodes nor a position: places are found by its name alone.',
} as const;
