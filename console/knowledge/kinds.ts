import { areaFromFields, fieldsOfArea } from './areaFields.ts';
import { entryFromFields, fieldsOfEntry } from './entryFields.ts';
import type { ItemKind } from './itemKind.ts';
import { fieldsOfOffice, officeFromFields } from './officeFields.ts';

export const ENTRIES: ItemKind<'entries'> = {
  list: 'entries',
  path: '/console/entries',
  form: 'entryForm',
  fieldsOf: fieldsOfEntry,
  fromFields: (fields, before) => entryFromFields(fields, before?.status ?? 'draft'),
  departmentOf: ({ department }) => department,
  rows: [
    { name: 'documents', lead: 'names.' },
    { name: 'steps', lead: '' },
  ],
  blank: (id) => ({ id, kind: 'service', names: {}, status: 'draft' }),
};

export const OFFICES: ItemKind<'offices'> = {
  list: 'offices',
  path: '/console/offices',
  form: 'officeForm',
  fieldsOf: fieldsOfOffice,
  fromFields: (fields) => officeFromFields(fields),
  departmentOf: () => undefined,
  rows: [],
  blank: (id) => ({ id, names: {} }),
};

export const AREAS: ItemKind<'areas'> = {
  list: 'areas',
  path: '/console/areas',
  form: 'areaForm',
  fieldsOf: fieldsOfArea,
  fromFields: (fields) => areaFromFields(fields),
  departmentOf: () => undefined,
  rows: [],
  blank: (id) => ({ id, names: {} }),
};
