import { createTable, type Table } from './table.ts';

/** All tables of a store, made when they are first named. */
export interface Tables {
  of(name: string): Table;
  all(): Iterable<Table>;
  /** Length of the lines of all documents. */
  liveBytes(): number;
}

export function createTables(): Tables {
  const tables = new Map<string, Table>();
  return {
    of(name) {
      const table = tables.get(name) ?? createTable(name);
      tables.set(name, table);
      return table;
    },
    all: () => tables.values(),
    liveBytes() {
      let bytes = 0;
      for (const table of tables.values()) bytes += table.liveBytes();
      return bytes;
    },
  };
}
