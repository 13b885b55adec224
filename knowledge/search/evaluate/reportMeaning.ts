import type { SetRow } from './allSets.ts';
import { type Figures, meanFigures } from './figures.ts';
import { line, three } from './report.ts';

/** What a model of meanings adds, set by set: words alone, then words and meaning. `undefined` where none was asked. */
export function meaningTablesOf(rows: SetRow[], model: string): string | undefined {
  const fused = rows.flatMap((row) => (row.fused ? [{ ...row, fused: row.fused }] : []));
  const own = fused.filter(({ isAcross }) => !isAcross);
  const across = fused.filter(({ isAcross }) => isAcross);
  if (!fused.length) return undefined;
  const counted = own.filter(({ clean, noisy }) => clean.outOfScope > 0 && noisy);
  const mean = (pick: (row: (typeof counted)[number]) => Figures | undefined) =>
    meanFigures(counted.flatMap((row) => pick(row) ?? []));
  return [
    `Model: ${model}. Each cell: words alone → words and meaning, weights learnt from the other sets.`,
    '',
    line(['set', 'questions / out of scope', 'hit@1', 'hit@3', 'noisy hit@1', 'AUROC', 'F1', 'joint']),
    line(Array.from({ length: 8 }, () => '---')),
    ...own.map(({ name, clean, noisy, fused }) => row(name, clean, fused.clean, noisy, fused.noisy)),
    row(
      `**mean of ${counted.length}**`,
      mean(({ clean }) => clean),
      mean(({ fused: { clean } }) => clean),
      mean(({ noisy }) => noisy),
      mean(({ fused: { noisy } }) => noisy),
    ),
    ...(across.length
      ? [
          '',
          line(['questions in', 'put to', 'questions', 'hit@1', 'hit@3', 'accepted and right']),
          line(Array.from({ length: 6 }, () => '---')),
        ]
      : []),
    ...across.flatMap(({ name, byLanguage, fused }) =>
      Object.entries(fused.byLanguage).map(([language, both]) => {
        const words = byLanguage[language];
        const cells = (['hit1', 'hit3', 'joint'] as const).map((figure) => arrow(words?.[figure], both[figure]));
        return line([language, name, both.questions, ...cells]);
      }),
    ),
  ].join('\n');
}

function row(name: string, before: Figures, after: Figures, noisy?: Figures, noisyAfter?: Figures): string {
  return line([
    name,
    `${before.questions - before.outOfScope} / ${before.outOfScope}`,
    arrow(before.hit1, after.hit1),
    arrow(before.hit3, after.hit3),
    noisy ? arrow(noisy.hit1, noisyAfter?.hit1) : '',
    arrow(before.auroc, after.auroc),
    arrow(before.f1, after.f1),
    arrow(before.joint, after.joint),
  ]);
}

function arrow(before: number | undefined, after: number | undefined): string {
  return before === undefined || after === undefined ? '' : `${three(before)} → ${three(after)}`;
}
