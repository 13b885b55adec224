import type { Entry } from './model.ts';

/** A menu that shows how wide the help is: the first service of each department, then the second of each, and so on. */
export function chooseMenu(entries: Entry[], limit: number): Entry[] {
  const services = entries.filter(({ kind }) => kind === 'service');
  const byDepartment = new Map<string, Entry[]>();
  for (const entry of services.length ? services : entries) {
    const department = entry.department ?? '';
    const others = byDepartment.get(department);
    if (others) others.push(entry);
    else byDepartment.set(department, [entry]);
  }
  const menu: Entry[] = [];
  for (let round = 0; menu.length < limit; round++) {
    const next = [...byDepartment.values()].flatMap((list) => list[round] ?? []);
    if (!next.length) break;
    menu.push(...next);
  }
  return menu.slice(0, limit);
}
