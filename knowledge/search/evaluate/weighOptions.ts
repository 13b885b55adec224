import type { Asked } from '../asked/askedBefore.ts';
import type { Weighing } from '../asked/calibration.ts';
import { weighAsked } from '../asked/weighAsked.ts';
import type { SearchResult } from '../document.ts';
import { fitThreshold } from './fitRejecting.ts';
import { hitsAt, joint, rejectionF1, type Scored } from './measures.ts';

/** A question as the bot finds its entries, with what the other questions of its file say to it. */
export interface Sample {
  found: SearchResult;
  asked: Asked;
  gold: string[];
}

/** One way to use a city's answered questions, and what it gives where the questions scored taught nothing. */
export interface Option {
  way: 'as it ships' | 'threshold' | 'questions remembered';
  weighing: Weighing;
  hit1: number;
  f1: number;
  joint: number;
}

/** The fold of a question by its place; those of one fold are never used to score each other. */
export const FOLDS = 10;
export const foldOf = (i: number) => i % FOLDS;

const RANKINGS = [0, 1, 2, 4, 8, 12, 20];
const JUDGINGS = [0, 1, 2, 4, 6];
/** Fewer questions say nothing about the weight of questions. */
const FEW = 30;
const RANKED = 10;

/** The ways, simplest first. What a way is worth is its F1 of rejecting and joint together, by which thresholds are found, too. */
export function weighOptions(samples: Sample[], shipped: number): Option[] {
  const asItShips = scoreAll(samples, { threshold: shipped, ranking: 0, judging: 0 });
  const grid = RANKINGS.flatMap((ranking) =>
    JUDGINGS.map((judging) => scoreAll(samples, { threshold: shipped, ranking, judging })),
  );
  const options = [
    optionOf('as it ships', samples, () => asItShips),
    optionOf('threshold', samples, (among) => withThreshold(asItShips, among)),
    ...(samples.length < FEW ? [] : [optionOf('questions remembered', samples, (among) => bestCell(grid, among))]),
  ];
  return options;
}

/** Of two that are worth the same, the simpler. */
export function bestOf(options: Option[]): Option {
  return options.reduce((best, option) => (worthOf(option) > worthOf(best) ? option : best));
}

interface Cell {
  weighing: Weighing;
  scored: Scored[];
}

type Fit = (among: (i: number) => boolean) => Cell;

/** Each fold is scored with what the others taught; what is kept is taught by all. */
function optionOf(way: Option['way'], samples: Sample[], fit: Fit): Option {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fit((i) => foldOf(i) !== fold));
  const scored = samples.flatMap((_, i) => {
    const { weighing, scored: all } = folds[foldOf(i)] ?? fit(() => true);
    return all.slice(i, i + 1).map((one) => decide(one, weighing.threshold));
  });
  return {
    way,
    weighing: fit(() => true).weighing,
    hit1: hitsAt(1, scored),
    f1: rejectionF1(scored),
    joint: joint(scored),
  };
}

function bestCell(grid: Cell[], among: (i: number) => boolean): Cell {
  const [first, ...others] = grid.map((cell) => {
    const fitted = withThreshold(cell, among);
    return { cell: fitted, worth: worthOf(figuresOf(fitted, among)) };
  });
  if (!first) throw new Error('there is no weighing to choose from');
  return others.reduce((best, one) => (one.worth > best.worth ? one : best), first).cell;
}

/** Where only one kind of question is known, there is nothing to find a threshold by. */
function withThreshold(cell: Cell, among: (i: number) => boolean): Cell {
  const scored = cell.scored.filter((_, i) => among(i));
  const hasBothKinds = scored.some(({ gold }) => gold.length) && scored.some(({ gold }) => !gold.length);
  return hasBothKinds ? { ...cell, weighing: { ...cell.weighing, threshold: fitThreshold([scored]) } } : cell;
}

function figuresOf({ weighing, scored }: Cell, among: (i: number) => boolean): { f1: number; joint: number } {
  const decided = scored.filter((_, i) => among(i)).map((one) => decide(one, weighing.threshold));
  return { f1: rejectionF1(decided), joint: joint(decided) };
}

const worthOf = ({ f1, joint: share }: { f1: number; joint: number }) => f1 + share;

const decide = (one: Scored, threshold: number): Scored => ({ ...one, accepted: one.score >= threshold });

function scoreAll(samples: Sample[], weighing: Weighing): Cell {
  const scored = samples.map(({ found, asked, gold }) => {
    const { ranked } = weighAsked(found, asked, weighing, () => true, RANKED);
    return { ranked: ranked.map(({ id }) => id), score: ranked[0]?.score ?? 0, accepted: true, gold };
  });
  return { weighing, scored };
}
