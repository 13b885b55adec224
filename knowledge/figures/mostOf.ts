import type { SubjectCounts } from './figures.ts';

/** What the tops of several spans come to, the most asked first. */
export function mostOf(tops: Iterable<SubjectCounts>, limit: number): SubjectCounts[] {
  const sums = new Map<string, number>();
  for (const { id, asked } of tops) sums.set(id, (sums.get(id) ?? 0) + asked);
  return [...sums]
    .map(([id, asked]) => ({ id, asked }))
    .sort((a, b) => b.asked - a.asked || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
