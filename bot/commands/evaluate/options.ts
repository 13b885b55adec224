import { parseArgs } from 'node:util';

export const USAGE = `Usage:
  npm run evaluate -- --kb KB --questions Q.jsonl [--calibrate C.jsonl] [--out RANKED.jsonl] [--json]
  npm run evaluate -- --calibrate C.jsonl [--keep] [--json]
  npm run evaluate -- --forget
  npm run evaluate -- --train T.jsonl --test D.jsonl [--out PREDICTED.jsonl] [--json]
  npm run evaluate -- --all [--sets DIR] [--write] [--fit] [--json]
  npm run evaluate -- --fit [--sets DIR]
KB is a knowledge file (.json) or has an article a line: {id, title, text, lang, aliases?, aliases_hi_latn?}.
Q and C have a question a line: {q, lang?, gold: [ids], oos?}; gold is empty where nothing in KB answers.
--calibrate finds by cross-validation how questions of your own, which should not be among Q, serve best: not at all, by the
threshold of saying "not known", or remembered, so that a new question is held against them. Without --kb they are put to what is
published; with --keep the bot uses what is best from then on (DATA_DIR or MONGODB_URL tell where), until --forget.
T and D have a text a line: {text, label}.
--all measures every set of DIR (../shared/eval), each with weights learnt from the other sets; --write puts the tables
into docs/quality.md. --fit learns the weights that are shipped from all sets of DIR.
With EMBEDDINGS_URL and EMBEDDINGS_MODEL set, words and meaning are measured together, and --fit learns how to weigh the two;
--vectors FILE keeps what the model said, so that another run asks it only for texts that are new, and --most N takes N questions
of a set, evenly.`;

const OPTIONS = {
  kb: { type: 'string' },
  questions: { type: 'string' },
  calibrate: { type: 'string' },
  keep: { type: 'boolean', default: false },
  forget: { type: 'boolean', default: false },
  train: { type: 'string' },
  test: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  fit: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  sets: { type: 'string', default: '../shared/eval' },
  vectors: { type: 'string' },
  most: { type: 'string' },
} as const;

export type Options = ReturnType<typeof readOptions>;

/** Throws what `parseArgs` does for an option that there is not. */
export function readOptions(args: string[]) {
  return parseArgs({ args, options: OPTIONS, strict: true }).values;
}
