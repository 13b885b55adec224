import { auroc, hitsAt, joint, mean, percentile, reciprocalRank, rejectionF1, type Scored } from './measures.ts';

/** The figures of one set, 0..1; those without meaning for it are absent. `questions` counts all, `outOfScope` those without an answer. */
export interface Figures {
  questions: number;
  outOfScope: number;
  hit1: number;
  hit3: number;
  mrr10: number;
  auroc?: number;
  aurocNear?: number;
  f1?: number;
  joint: number;
  /** Milliseconds of one question: median and 95th percentile. */
  medianMs?: number;
  p95Ms?: number;
}

export function figuresOf(scored: Scored[], times: number[] = []): Figures {
  const outOfScope = scored.filter(({ gold }) => gold.length === 0).length;
  const area = auroc(scored);
  const near = scored.some(({ outOfScope: kind }) => kind === 'near')
    ? auroc(scored.filter(({ gold, outOfScope: kind }) => gold.length > 0 || kind === 'near'))
    : undefined;
  return {
    questions: scored.length,
    outOfScope,
    hit1: hitsAt(1, scored),
    hit3: hitsAt(3, scored),
    mrr10: reciprocalRank(scored),
    ...(area === undefined ? {} : { auroc: area, f1: rejectionF1(scored) }),
    ...(near === undefined ? {} : { aurocNear: near }),
    joint: joint(scored),
    ...(times.length === 0 ? {} : { medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) }),
  };
}

/** The mean of each figure over the sets that have it. */
export function meanFigures(all: Figures[]): Figures {
  const of = (pick: (figures: Figures) => number | undefined) => {
    const values = all.map(pick).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : mean(values);
  };
  const optional = {
    auroc: of((f) => f.auroc),
    aurocNear: of((f) => f.aurocNear),
    f1: of((f) => f.f1),
    p95Ms: of((f) => f.p95Ms),
  };
  return {
    questions: all.reduce((sum, { questions }) => sum + questions, 0),
    outOfScope: all.reduce((sum, figures) => sum + figures.outOfScope, 0),
    hit1: of((f) => f.hit1) ?? 0,
    hit3: of((f) => f.hit3) ?? 0,
    mrr10: of((f) => f.mrr10) ?? 0,
    joint: of((f) => f.joint) ?? 0,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
