import type { Cost, Entry } from '../../knowledge/model.ts';
import {
  collectFields,
  type Fields,
  filled,
  linesFrom,
  listsFrom,
  numberFrom,
  orNothing,
  type Put,
  putLines,
  putLists,
  putTexts,
  rowsFrom,
  textsFrom,
} from './fields.ts';

/** An entry as the fields of its form. Its status is no field: that changes by review and publishing alone. */
export function fieldsOfEntry(entry: Entry): Fields {
  return collectFields((put) => {
    const { id, kind, department, visits, onlineUrl, validFrom, validTo, checkedOn, checkedBy, reviewBy } = entry;
    for (const [name, value] of Object.entries({
      id,
      kind,
      department,
      visits,
      onlineUrl,
      validFrom,
      validTo,
      checkedOn,
      checkedBy,
      reviewBy,
    }))
      put(name, value);
    putTexts(put, 'names', entry.names);
    putTexts(put, 'summaries', entry.summaries);
    putLists(put, 'aliases', entry.aliases);
    putTexts(put, 'eligibility', entry.eligibility);
    entry.documents?.forEach((document, index) => {
      for (const part of ['names', 'note', 'onlyIf'] as const)
        putTexts(put, `documents.${index}.${part}`, document[part]);
    });
    entry.steps?.forEach((step, index) => putTexts(put, `steps.${index}`, step));
    putCost(put, entry.cost);
    for (const part of ['min', 'max', 'unit'] as const) put(`time.${part}`, entry.time?.[part]);
    putLines(put, 'phones', entry.phones);
    entry.offices?.forEach((office, index) => put(`offices.${index}`, office));
    entry.related?.forEach((related, index) => put(`related.${index}`, related));
  });
}

function putCost(put: Put, cost: Cost | undefined): void {
  if (!cost) return;
  if ('free' in cost) put('cost.kind', 'free');
  else if ('amount' in cost) {
    put('cost.kind', 'amount');
    put('cost.amount', cost.amount);
    put('cost.currency', cost.currency);
  } else {
    put('cost.kind', 'range');
    put('cost.min', cost.min);
    put('cost.max', cost.max);
    put('cost.currency', cost.currency);
  }
  putTexts(put, 'cost.note', cost.note);
}

/** What the fields say, still to be checked: whatever was typed may be in it. */
export function entryFromFields(fields: Fields, status: Entry['status']): Record<string, unknown> {
  const text = (name: string) => fields.get(name) || undefined;
  return filled({
    id: text('id') ?? '',
    kind: text('kind') ?? 'service',
    names: textsFrom(fields, 'names') ?? {},
    summaries: textsFrom(fields, 'summaries'),
    aliases: listsFrom(fields, 'aliases'),
    department: text('department'),
    eligibility: textsFrom(fields, 'eligibility'),
    documents: orNothing(
      rowsFrom(fields, 'documents').map((row) =>
        filled({
          names: textsFrom(row, 'names') ?? {},
          note: textsFrom(row, 'note'),
          onlyIf: textsFrom(row, 'onlyIf'),
        }),
      ),
    ),
    cost: costFrom(fields),
    time: timeFrom(fields),
    visits: numberFrom(fields, 'visits'),
    steps: orNothing(rowsFrom(fields, 'steps').map((row) => Object.fromEntries(row))),
    onlineUrl: text('onlineUrl'),
    phones: linesFrom(fields, 'phones'),
    offices: orNothing(rowsFrom(fields, 'offices').flatMap((row) => row.get('') ?? [])),
    related: orNothing(rowsFrom(fields, 'related').flatMap((row) => row.get('') ?? [])),
    status,
    validFrom: text('validFrom'),
    validTo: text('validTo'),
    checkedOn: text('checkedOn'),
    checkedBy: text('checkedBy'),
    reviewBy: text('reviewBy'),
  });
}

function costFrom(fields: Fields): Record<string, unknown> | undefined {
  const note = textsFrom(fields, 'cost.note');
  const currency = fields.get('cost.currency') || undefined;
  switch (fields.get('cost.kind')) {
    case 'free':
      return filled({ free: true, note });
    case 'amount':
      return filled({ amount: numberFrom(fields, 'cost.amount') ?? '', currency, note });
    case 'range':
      return filled({
        min: numberFrom(fields, 'cost.min') ?? '',
        max: numberFrom(fields, 'cost.max') ?? '',
        currency,
        note,
      });
    default:
      return undefined;
  }
}

function timeFrom(fields: Fields): Record<string, unknown> | undefined {
  const [min, max] = [numberFrom(fields, 'time.min'), numberFrom(fields, 'time.max')];
  if (min === undefined && max === undefined) return undefined;
  return { min: min ?? max, max: max ?? min, unit: fields.get('time.unit') || 'days' };
}
