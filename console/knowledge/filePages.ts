import { KnowledgeFaultsError } from '../../knowledge/fault.ts';
import { describeFault } from '../../knowledge/fault.ts';
import { writeCsv } from '../../knowledge/files/csv.ts';
import { readKnowledgeBytes } from '../../knowledge/files/readFiles.ts';
import { writeWorkbook } from '../../knowledge/files/workbook.ts';
import type { Imports, KnowledgeImport } from '../../knowledge/imports.ts';
import { RevisionConflictError } from '../../knowledge/publishing.ts';
import type { ListName } from '../../knowledge/raw.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import { KNOWLEDGE, tellField } from '../views/words/knowledge.ts';
import { download, NotFoundError, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { differenceOf } from './difference.ts';
import type { Editors } from './editors.ts';
import type { Fields } from './fields.ts';
import { AREAS, ENTRIES, OFFICES } from './kinds.ts';

export interface FilePagesDeps {
  imports: Imports;
  repository: KnowledgeRepository;
  editors: Editors;
}

const FILES = '/console/files';
const SHOWN = 200;

/** The whole knowledge base as files, out and in; what comes in is looked at first, and can be taken back. */
export function createFilePages({ imports, repository, editors }: FilePagesDeps) {
  async function model() {
    const recent = await imports.recent();
    return {
      recent: await Promise.all(
        recent.map(async (one) => ({ ...one, changes: one.changes.length, byName: await editors.nameOf(one.by) })),
      ),
    };
  }

  const list = async (): Promise<Result> => show('knowledge/files', await model());

  /** Several files are taken as one: an entry of one may name an office of another. */
  async function look(ask: Ask): Promise<Result> {
    editors.requirePublish(ask.user, EVERYWHERE);
    const files = ask.form.files('files');
    if (!files.length)
      return showProblems('knowledge/files', [{ field: 'files', text: KNOWLEDGE.noFile }], await model());
    const read = await readKnowledgeBytes(files);
    const isWhole = ask.form.text('whole') === 'yes';
    const checked = read.check(isWhole ? undefined : await repository.known());
    if (!checked.file) {
      const problems = checked.faults.slice(0, SHOWN).map((fault) => ({ field: 'files', text: describeFault(fault) }));
      return showProblems('knowledge/files', problems, await model());
    }
    const found = await imports.look(checked.file, { by: ask.user.id, names: files.map(({ name }) => name), isWhole });
    if (!found) return redirect(FILES, { notice: KNOWLEDGE.importNothing });
    ask.record(`import ${found.id}`, { changes: found.changes.length });
    return redirect(`${FILES}/${found.id}`);
  }

  async function open(ask: Ask): Promise<KnowledgeImport> {
    const found = await imports.find(ask.params.id ?? '');
    if (!found) throw new NotFoundError(ask.params.id);
    return found;
  }

  async function read(ask: Ask): Promise<Result> {
    return show('knowledge/import', tell(await open(ask)));
  }

  async function make(ask: Ask): Promise<Result> {
    editors.requirePublish(ask.user, EVERYWHERE);
    const found = await open(ask);
    try {
      const made = await imports.make(found.id, ask.user.id);
      if (!made) throw new NotFoundError(found.id);
      ask.record(`import ${found.id}`, { changes: made.changes.length, before: found.revision });
      return redirect(FILES, { notice: KNOWLEDGE.imported(made.changes.length) });
    } catch (error) {
      if (error instanceof RevisionConflictError)
        return showProblems('knowledge/import', [{ field: '', text: KNOWLEDGE.tooOldPreview }], tell(found));
      if (error instanceof KnowledgeFaultsError)
        return showProblems(
          'knowledge/import',
          error.faults.slice(0, SHOWN).map((fault) => ({ field: '', text: describeFault(fault) })),
          tell(found),
        );
      throw error;
    }
  }

  async function undo(ask: Ask): Promise<Result> {
    editors.requirePublish(ask.user, EVERYWHERE);
    const found = await open(ask);
    const done = await imports.undo(found.id, ask.user.id);
    if (!done) throw new NotFoundError(found.id);
    ask.record(`import ${found.id}`, done);
    return redirect(FILES, { notice: done.left ? KNOWLEDGE.partlyUndone(done.undone, done.left) : KNOWLEDGE.undone });
  }

  async function exportAs(ask: Ask): Promise<Result> {
    const file = await repository.exportKnowledge();
    const form = ask.params.form ?? '';
    const [name, kind] = form.split('.');
    if (form === 'knowledge.json')
      return download({ contentType: 'application/json', body: `${JSON.stringify(file, null, 2)}\n`, fileName: form });
    if (form === 'knowledge.xlsx')
      return download({ contentType: WORKBOOK, body: await writeWorkbook(file), fileName: form });
    const table = kind === 'csv' ? Object.entries(writeCsv(file)).find(([one]) => one === `${name}.csv`) : undefined;
    if (!table) throw new NotFoundError(form);
    return download({ contentType: 'text/csv; charset=utf-8', body: table[1], fileName: form });
  }

  return { list, look, read, make, undo, exportAs };
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file may hold anything, so whoever imports may publish everything. */
const EVERYWHERE = '*';

function tell(found: KnowledgeImport) {
  const changes = found.changes.map((change) => ({
    list: change.list,
    id: change.id,
    kind: change.before ? (change.after ? 'changed' : 'gone') : 'new',
    name: nameOf(change.after ?? change.before),
    difference:
      change.before && change.after
        ? differenceOf(fieldsOf(change.list, change.before), fieldsOf(change.list, change.after)).map(
            ({ name, pieces }) => ({ name: tellField(name), pieces }),
          )
        : [],
  }));
  const emptied = changes.reduce(
    (sum, { difference }) =>
      sum + difference.filter(({ pieces }) => pieces.every(({ kind }) => kind === 'gone')).length,
    0,
  );
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return {
    id: found.id,
    names: found.names,
    state: found.state,
    changes: changes.slice(0, SHOWN),
    more: Math.max(0, changes.length - SHOWN),
    added: count('new'),
    changed: count('changed'),
    gone: count('gone'),
    emptied,
  };
}

function nameOf(item: { id: string; names: Record<string, string> } | undefined): string {
  return item ? (Object.values(item.names)[0] ?? item.id) : '';
}

function fieldsOf(list: ListName, item: object): Fields {
  const kind = { entries: ENTRIES, offices: OFFICES, areas: AREAS }[list];
  return kind.fieldsOf(item as never);
}
