import { placeKeys } from './cells.ts';
import type { Deps } from './deps.ts';
import type { Desk } from './desk.ts';
import type { Category } from './categories.ts';
import { UnknownGrievanceError } from './errors.ts';
import { LIFE_CYCLE } from './lifeCycle.ts';
import type { GrievanceDocument } from './model.ts';
import { change, checkOpen, checkSaid, take } from './officerSteps.ts';
import { maySee } from './officerView.ts';
import { openPersonal } from './sealing.ts';
import { refuse } from './step.ts';
import { tellAll, tellOffice } from './tell.ts';

/** The steps that look beyond the grievance: to a department, a category, a twin. */
export function createOfficerMoves(deps: Deps): Pick<Desk, 'transfer' | 'recategorise' | 'merge'> {
  return {
    async transfer(asked) {
      const department = await deps.routing.department(asked.department);
      return change(deps, asked, (doc, at) => {
        checkSaid(doc, 'transfer', asked.text);
        if (!department) refuse(doc, 'transfer', 'unknown', `there is no department ${asked.department}`);
        const group = asked.group ?? department.group;
        if (doc.holder.group === group) refuse(doc, 'transfer', 'same', `${group} has it already`);
        const { level } = doc.holder;
        doc.holder = { department: department._id, group, level };
        const notices = [...tellAll(doc, 'transferred', { text: asked.text }), tellOffice(doc, 'transferred')];
        take(deps, doc, asked, { step: 'transfer', at, to: 'transferred', said: asked.text, notices });
      });
    },
    async recategorise(asked) {
      const category = await deps.categories.get(asked.category);
      return change(deps, asked, (doc, at) => {
        checkOpen(doc, 'recategorise');
        checkSaid(doc, 'recategorise', asked.text);
        if (!category) refuse(doc, 'recategorise', 'unknown', `there is no category ${asked.category}`);
        if (doc.category === category._id) refuse(doc, 'recategorise', 'same', 'it is of this category already');
        const facts = { before: doc.category };
        sort(deps, doc, category);
        take(deps, doc, asked, { step: 'recategorise', at, said: asked.text, facts, isInternal: true });
      });
    },
    async merge(asked) {
      const twin = await deps.documents.collection.findOne({ _id: asked.into });
      if (!twin || !maySee(asked.officer, twin)) throw new UnknownGrievanceError(asked.into);
      return change(deps, asked, (doc, at) => {
        checkTwin(doc, twin);
        const notices = tellAll(doc, 'merged', { twin: twin._id });
        take(deps, doc, asked, { step: 'merge', at, to: 'merged', facts: { twin: twin._id }, notices }, () => {
          doc.twin = twin._id;
          doc.follows = true;
        });
      });
    },
  };
}

function sort({ vault }: Deps, doc: GrievanceDocument, category: Category): void {
  doc.category = category._id;
  doc.access = category.confidential ?? 'open';
  delete doc.isUrgent;
  delete doc.cell;
  delete doc.spot;
  if (category.isUrgent) doc.isUrgent = true;
  Object.assign(doc, placeKeys(category, openPersonal(vault, doc)?.place));
}

/** What is confidential is joined with nothing that more people see. */
function checkTwin(doc: GrievanceDocument, twin: GrievanceDocument): void {
  if (twin._id === doc._id) refuse(doc, 'merge', 'twin', 'a grievance is no twin of itself');
  if (LIFE_CYCLE[twin.state].isEnd) refuse(doc, 'merge', 'twin', `${twin._id} has ended`);
  if (twin.access !== doc.access) refuse(doc, 'merge', 'twin', `${twin._id} is seen by other people`);
}
