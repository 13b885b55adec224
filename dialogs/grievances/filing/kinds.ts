import type { Category, Proposal } from '../../../grievances/categories.ts';
import type { Grievances } from '../../../grievances/grievances.ts';
import { fold } from '../../../knowledge/search/fold.ts';
import { tokenise } from '../../../knowledge/search/tokens.ts';
import { EXAMPLES } from '../../recognisers/examples/index.ts';
import { wordsOf } from '../../recognisers/examples/examples.ts';
import type { Talk } from '../../talk.ts';
import { isStory } from '../asks.ts';

const MOST_CHOICES = 3;
/** Fewer letters say nothing of the kind. */
const SHORTEST = 4;
/** More clauses than these say nothing that was not said before. */
const MOST_CLAUSES = 6;
const MOST_OF_A_STORY = 40;

/**
 * The kind of a grievance by its words. People tell in one breath what is broken, where, for how long and that nobody comes:
 * where the whole leaves it open, the first part of it that is sure by itself decides. In a story all parts are weighed
 * together, since what went wrong may stand anywhere in it. The name of a place says nothing of the kind.
 */
export async function proposeKind({ grievances, talk }: WithKinds, text: string): Promise<Proposal> {
  const { categories } = grievances;
  if (isStory(text)) return categories.propose(text, partsOf(talk, text));
  const whole = await categories.propose(text);
  if (whole.kind === 'sure') return whole;
  const parts = await categories.proposeEach(clausesOf(talk, text));
  const sure = parts.find(({ kind }) => kind === 'sure');
  if (sure) return sure;
  return whole.kind === 'aside' ? whole : together([...parts, whole]);
}

export interface WithKinds {
  grievances: Grievances;
  talk: Talk;
}

/** What is likeliest in each part, first what is told first. */
function together(proposals: Proposal[]): Proposal {
  const lists = proposals.map((proposal) => (proposal.kind === 'unsure' ? proposal.categories : []));
  const firsts = lists.flatMap((list) => list.slice(0, 1));
  const all = new Map<string, Category>([...firsts, ...lists.flat()].map((category) => [category._id, category]));
  const categories = [...all.values()].slice(0, MOST_CHOICES);
  const likeliest = proposals
    .map((proposal) => (proposal.kind === 'unsure' ? proposal.likeliest : undefined))
    .find(Boolean);
  return categories.length ? { kind: 'unsure', categories, ...(likeliest ? { likeliest } : {}) } : { kind: 'unknown' };
}

function clausesOf(talk: Talk, text: string): string[] {
  const parts = text.split(/[,.;:!?।،؛؟\n]+/u).flatMap(splitAtJoins);
  return telling(talk, text, [text, ...parts]).slice(0, MOST_CLAUSES);
}

/** Sentences, and what they are made of. */
function partsOf(talk: Talk, text: string): string[] {
  const sentences = text.split(/[.;!?।؛؟\n]+/u);
  const clauses = sentences.flatMap((sentence) => sentence.split(/[,:،]+/u)).flatMap(splitAtJoins);
  return telling(talk, text, [...sentences, ...clauses]).slice(0, MOST_OF_A_STORY);
}

function telling(talk: Talk, text: string, parts: string[]): string[] {
  const plain = parts.map((part) => withoutComplaining(withoutPlace(talk, part)).trim());
  return [...new Set(plain)].filter((part) => part.length >= SHORTEST && part !== text);
}

const JOINS = new Set(Object.values(EXAMPLES).flatMap(({ cases }) => wordsOf(cases.joins).flat()));

function splitAtJoins(text: string): string[] {
  const clauses: string[][] = [[]];
  for (const word of text.split(/\s+/u)) {
    if (JOINS.has(fold(word))) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.map((words) => words.join(' '));
}

function withoutPlace({ knowledge }: Talk, text: string): string {
  const found = knowledge.findPlace(text);
  if (found.kind !== 'certain') return text;
  const named = tokenise(found.matched);
  const withBefore = BEFORE_PLACES.map((word) => without(text, [word, ...named])).find((rest) => rest !== text);
  return withBefore ?? without(text, named);
}

/** "in Old Town": what stands before a place means nothing without it. */
const BEFORE_PLACES = [
  ...new Set(
    Object.values(EXAMPLES)
      .flatMap(({ nearby }) => wordsOf(nearby))
      .flatMap((words) => (words.length === 1 ? words : [])),
  ),
];

const COMPLAINING = Object.values(EXAMPLES)
  .flatMap(({ cases }) => wordsOf(cases.complain))
  .sort((a, b) => b.length - a.length);

/** "I want to complain" stands before everything and means nothing. */
function withoutComplaining(text: string): string {
  const said = ` ${fold(text)} `;
  const phrase = COMPLAINING.find((words) => said.includes(` ${words.join(' ')} `));
  return phrase ? without(text, phrase) : text;
}

/** A run of words taken out, the others as they were written. */
function without(text: string, phrase: string[]): string {
  const words = text.split(/\s+/u).filter(Boolean);
  const folded = words.map((word) => fold(word).replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
  const at = folded.findIndex((_, start) => phrase.every((word, index) => folded[start + index] === word));
  if (at < 0) return text;
  words.splice(at, phrase.length);
  return words.join(' ');
}
