/** JSON with its keys in order, so that equal values are equal texts on every database. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : canonicalRecord({ ...value });
}

function canonicalRecord(record: Record<string, unknown>): string {
  let text = '';
  for (const name of Object.keys(record).sort()) {
    const part = record[name];
    if (part !== undefined) text += `${text && ','}${JSON.stringify(name)}:${canonical(part)}`;
  }
  return `{${text}}`;
}
