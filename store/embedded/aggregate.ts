import { copyOf } from './copy.ts';
import { selectRows } from './select.ts';
import type { Table } from './table.ts';
import { isRecord } from './values.ts';

/** Runs a pipeline over copies of a table's documents; a `$match` that comes first uses the indexes. */
export async function aggregated(table: Table, pipeline: Record<string, unknown>[]): Promise<unknown[]> {
  // mingo takes 60 ms to load; what the bot does for citizens never needs it.
  const { Aggregator } = await import('mingo');
  const [first, ...rest] = pipeline;
  const match = first?.['$match'];
  const documents = selectRows(table, isRecord(match) ? match : {}).map(({ document }) => copyOf(document));
  return new Aggregator(isRecord(match) ? rest : pipeline).run(documents);
}
