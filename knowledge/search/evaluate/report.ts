import { bestOf, type Option } from './weighOptions.ts';
import type { CategoryRow, SetRow } from './allSets.ts';
import { meanRow } from './allSets.ts';
import type { Figures } from './figures.ts';

/** The tables of docs/quality.md. */
export function tablesOf(all: SetRow[], categories: CategoryRow[]): string {
  const rows = all.filter(({ isAcross }) => !isAcross);
  const { clean, noisy, sets } = meanRow(rows);
  const body = [
    line([
      'set',
      'entries',
      'questions / out of scope',
      'hit@1',
      'hit@3',
      'MRR@10',
      'noisy hit@1',
      'AUROC',
      'F1',
      'joint',
      'noisy joint',
      'p95 ms',
      'build ms',
    ]),
    line(Array.from({ length: 13 }, () => '---')),
    ...rows.map((row) => setLine(row.name, row.clean, row.noisy, row.entries, row.buildMs)),
    setLine(`**mean of ${sets.length}**`, clean, noisy),
  ];
  const languages = rows.flatMap(({ name, byLanguage }) =>
    Object.entries(byLanguage).map(([language, figures]) =>
      line([name, language, figures.questions, three(figures.hit1), three(figures.hit3), three(figures.mrr10)]),
    ),
  );
  const near = rows.flatMap(({ name, clean: { aurocNear } }) =>
    aurocNear === undefined ? [] : [`${name}: AUROC of near out-of-scope questions ${three(aurocNear)}.`],
  );
  return [
    ...body,
    '',
    ...near,
    '',
    line(['set', 'language', 'questions', 'hit@1', 'hit@3', 'MRR@10']),
    line(Array.from({ length: 6 }, () => '---')),
    ...languages,
    '',
    line(['categories', 'examples', 'texts', 'accuracy', 'macro-F1']),
    line(Array.from({ length: 5 }, () => '---')),
    ...categories.map((row) => line([row.name, row.examples, row.texts, three(row.accuracy), three(row.macroF1)])),
  ].join('\n');
}

/** The figures of one set, a line each. */
export function describeFigures(title: string, figures: Figures): string {
  const { questions, outOfScope, medianMs, p95Ms, ...shares } = figures;
  const times = p95Ms === undefined ? '' : `  ${(medianMs ?? 0).toFixed(2)} ms a question, p95 ${p95Ms.toFixed(2)} ms`;
  const values = Object.entries(shares).map(([name, value]) => `${name} ${three(value)}`);
  return `${title}: ${questions} questions, ${outOfScope} out of scope\n  ${values.join('  ')}\n${times}`;
}

/** The ways to use a city's own questions, and which is best. */
export function describeOptions(options: Option[]): string {
  const best = bestOf(options);
  const lines = options.map((option) => {
    const { way, weighing, hit1, f1, joint } = option;
    const figures = `hit@1 ${three(hit1)}  F1 ${three(f1)}  joint ${three(joint)}  threshold ${weighing.threshold.toFixed(2)}`;
    return `  ${way.padEnd(20)}  ${figures}${option === best ? '  <- best' : ''}`;
  });
  return ['Each tenth of the questions, with what the others taught:', ...lines].join('\n');
}

function setLine(name: string, clean: Figures, noisy?: Figures, entries?: number, buildMs?: number): string {
  return line([
    name,
    entries ?? '',
    `${clean.questions - clean.outOfScope} / ${clean.outOfScope}`,
    three(clean.hit1),
    three(clean.hit3),
    three(clean.mrr10),
    three(noisy?.hit1),
    three(clean.auroc),
    three(clean.f1),
    three(clean.joint),
    three(noisy?.joint),
    clean.p95Ms?.toFixed(2) ?? '',
    buildMs?.toFixed(0) ?? '',
  ]);
}

export function line(cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function three(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(3).replace(/^0/, '');
}
