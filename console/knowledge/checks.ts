import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Area, Entry, Office, Texts } from '../../knowledge/model.ts';
import { fold } from '../../knowledge/search/fold.ts';
import { CHECKS } from '../views/words/checks.ts';
import { languageName } from '../views/words/knowledge.ts';
import type { AliasOwners } from './aliasOwners.ts';
import { readabilityOf } from './readability.ts';

export interface ChecksDeps {
  knowledge: Knowledge;
  owners: AliasOwners;
  languages: string[];
  original: string;
  today: (now: Date) => string;
}

const MOST_WORDS = 25;
const HARD_LIX = 50;
/** So many words shared with others are told one by one. */
const MOST_SHARED = 12;

/** What may be published as it stands, but could serve citizens better. */
export function createChecks({ knowledge, owners, languages, original, today }: ChecksDeps) {
  const nameOf = (names: Texts, id: string) => names[original] ?? Object.values(names)[0] ?? id;

  function ofEntry(entry: Entry, now: Date): string[] {
    return [
      ...wayIn(entry),
      ...(entry.kind === 'service' ? journey(entry) : []),
      ...texts(entry),
      ...freshness(entry, now),
      ...aliasesOfOthers(entry),
    ];
  }

  function wayIn({ kind, offices = [], onlineUrl, phones, related }: Entry): string[] {
    const found: string[] = [];
    if (kind === 'service' && !offices.length && !onlineUrl && !phones?.length) found.push(CHECKS.noWayIn);
    if (kind === 'lifeEvent' && !related?.length) found.push(CHECKS.noRelated);
    if (onlineUrl?.startsWith('http://')) found.push(CHECKS.notSecure);
    for (const id of offices) {
      const office = knowledge.office(id);
      if (!office) found.push(CHECKS.officeUnknown(id));
      else if (!office.schedule?.length) found.push(CHECKS.officeWithoutHours(nameOf(office.names, id)));
    }
    return found;
  }

  function journey({ documents, cost, time, visits }: Entry): string[] {
    return [
      ...(documents?.length ? [] : [CHECKS.noDocuments]),
      ...(cost ? [] : [CHECKS.noCost]),
      ...(time ? [] : [CHECKS.noTime]),
      ...(visits === undefined ? [CHECKS.noVisits] : []),
    ];
  }

  function texts(entry: Entry): string[] {
    return languages.flatMap((tag) => {
      const language = languageName(tag);
      const summary = entry.summaries?.[tag];
      const { longestSentence, lix } = readabilityOf(proseOf(entry, tag));
      return [
        ...(summary ? [] : [CHECKS.noSummary(language)]),
        ...(entry.aliases?.[tag]?.length ? [] : [CHECKS.noAliases(language)]),
        ...(longestSentence > MOST_WORDS ? [CHECKS.longSentence(language, longestSentence)] : []),
        ...(lix !== undefined && lix > HARD_LIX ? [CHECKS.hardText(language, lix)] : []),
      ];
    });
  }

  function freshness({ reviewBy }: Entry, now: Date): string[] {
    if (!reviewBy) return [CHECKS.noReview];
    return reviewBy < today(now) ? [CHECKS.pastReview] : [];
  }

  function aliasesOfOthers({ id, aliases = {} }: Entry): string[] {
    const own = [
      ...new Map(
        Object.values(aliases)
          .flat()
          .map((alias) => [fold(alias), alias]),
      ).values(),
    ];
    const shared = own.flatMap((alias) =>
      owners
        .of(alias)
        .filter((other) => other.id !== id)
        .map((other) => ({ alias, other })),
    );
    const told = shared.slice(0, MOST_SHARED);
    return [
      ...told.map(({ alias, other }) => CHECKS.aliasOfAnother(alias, nameOf(other.names, other.id))),
      ...(shared.length > told.length ? [CHECKS.moreAliasesOfOthers(shared.length - told.length)] : []),
    ];
  }

  /** How its texts read, language by language, where a figure tells anything. */
  function readability(entry: Entry): { language: string; text: string }[] {
    return languages.flatMap((tag) => {
      const { longestSentence, lix } = readabilityOf(proseOf(entry, tag));
      if (!longestSentence) return [];
      return [{ language: tag, text: CHECKS.readability(longestSentence, lix) }];
    });
  }

  return {
    ofEntry,
    readability,
    ofOffice: ({ schedule, position }: Office): string[] => [
      ...(schedule?.length ? [] : [CHECKS.noHours]),
      ...(position ? [] : [CHECKS.noPosition]),
    ],
    ofArea: ({ postcodes, position }: Area): string[] => (postcodes?.length || position ? [] : [CHECKS.noPostcodes]),
  };
}

/** What is read as sentences. */
function proseOf({ summaries, eligibility, steps = [] }: Entry, tag: string): string {
  return [summaries?.[tag], eligibility?.[tag], ...steps.map((step) => step[tag])].filter(Boolean).join('\n');
}
