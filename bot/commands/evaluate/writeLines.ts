import { writeFile } from 'node:fs/promises';
import { EvaluationFileError } from '../../../knowledge/search/evaluate/lines.ts';

export async function writeLines(path: string, lines: object[]): Promise<void> {
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join('')).catch((cause: unknown) => {
    throw new EvaluationFileError(`${path}: cannot be written`, { cause });
  });
}
