import type { Corpus } from './corpus.ts';
import type { Meanings } from './meanings.ts';

/** Which of the entries' terms mean much the same as a term. */
export interface AlikeWords {
  meaningsOf(term: number): readonly number[];
  /** The entries' terms that mean much the same as a word in any of these forms. */
  alike(forms: Iterable<string>): Set<number>;
}

export function createAlikeWords({ vocabulary: { terms } }: Corpus, meanings: Meanings): AlikeWords {
  const byTerm: (readonly number[])[] = [];
  const byMeaning = new Map<number, number[]>();
  let read = 0;

  const meaningsOf = (term: number) => (byTerm[term] ??= meanings.of(terms.feature(term)));

  function readNewTerms(): void {
    for (; read < terms.size(); read++) {
      for (const meaning of meaningsOf(read)) {
        const known = byMeaning.get(meaning);
        if (known === undefined) byMeaning.set(meaning, [read]);
        else known.push(read);
      }
    }
  }

  function alike(forms: Iterable<string>): Set<number> {
    readNewTerms();
    const found = new Set<number>();
    for (const form of forms) {
      for (const meaning of meanings.of(form)) for (const term of byMeaning.get(meaning) ?? []) found.add(term);
    }
    return found;
  }

  return { meaningsOf, alike };
}
