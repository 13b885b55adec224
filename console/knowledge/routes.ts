import { page, post, type Route } from '../http/route.ts';
import type { createParts } from '../parts.ts';
import { KNOWLEDGE_ROLES } from '../views/words/sections.ts';

const PUBLISHERS = ['publisher'] as const;

/** The addresses of those who keep the knowledge right. */
export function listKnowledgeRoutes({ know }: ReturnType<typeof createParts>): Route[] {
  const { lists, preview, worklist, files } = know;
  return [
    page('/console/entries', KNOWLEDGE_ROLES, null, lists.entries),
    page('/console/offices', KNOWLEDGE_ROLES, null, lists.offices),
    page('/console/areas', KNOWLEDGE_ROLES, null, lists.areas),
    page('/console/reviews', KNOWLEDGE_ROLES, null, lists.reviews),
    page('/console/worklist', KNOWLEDGE_ROLES, null, worklist.list),
    page('/console/worklist/:id', KNOWLEDGE_ROLES, null, worklist.read),
    post('/console/worklist/:id/alias', KNOWLEDGE_ROLES, 'add alias', worklist.makeAlias),
    post('/console/worklist/:id/done', KNOWLEDGE_ROLES, 'finish gap', worklist.finish),
    post('/console/worklist/:id/reopen', KNOWLEDGE_ROLES, 'reopen gap', worklist.reopen),
    page('/console/files', KNOWLEDGE_ROLES, null, files.list),
    page('/console/files/export/:form', KNOWLEDGE_ROLES, 'export knowledge', files.exportAs),
    post('/console/files', PUBLISHERS, 'look at import', files.look),
    page('/console/files/questions', KNOWLEDGE_ROLES, null, know.questions.read),
    post('/console/files/questions', PUBLISHERS, 'take questions', know.questions.take),
    post('/console/files/questions/drop', PUBLISHERS, 'drop questions', know.questions.drop),
    page('/console/files/questions/save.csv', KNOWLEDGE_ROLES, 'export questions', know.questions.save),
    page('/console/files/:id', KNOWLEDGE_ROLES, null, files.read),
    post('/console/files/:id/make', PUBLISHERS, 'import', files.make),
    post('/console/files/:id/undo', PUBLISHERS, 'undo import', files.undo),
    page('/console/ask', KNOWLEDGE_ROLES, null, preview.ask),
    page('/console/entries/:id/preview', KNOWLEDGE_ROLES, null, preview.preview),
    post('/console/entries/:id/sketch', KNOWLEDGE_ROLES, 'look at what is typed', know.sketches.sketch),
    page('/console/entries/:id/compare', KNOWLEDGE_ROLES, null, know.compare.compare),
    post('/console/entries/:id/compare', KNOWLEDGE_ROLES, 'compare answers', know.compare.start),
    post('/console/entries/:id/archive', PUBLISHERS, 'archive', know.entries.archive),
    ...listItemRoutes('/console/entries', know.entries),
    ...listItemRoutes('/console/offices', know.offices),
    ...listItemRoutes('/console/areas', know.areas),
  ];
}

/** The same for all three lists. */
function listItemRoutes(
  path: string,
  items: ReturnType<typeof createParts>['know']['entries' | 'offices' | 'areas'],
): Route[] {
  return [
    page(`${path}/new`, KNOWLEDGE_ROLES, null, items.askNew),
    post(`${path}/new`, KNOWLEDGE_ROLES, 'begin draft', items.create),
    page(`${path}/:id`, KNOWLEDGE_ROLES, null, items.read),
    page(`${path}/:id/edit`, KNOWLEDGE_ROLES, null, items.edit),
    post(`${path}/:id/edit`, KNOWLEDGE_ROLES, 'save draft', items.save),
    post(`${path}/:id/review`, KNOWLEDGE_ROLES, 'send to review', items.sendToReview),
    post(`${path}/:id/send-back`, PUBLISHERS, 'send back', items.sendBack),
    post(`${path}/:id/publish`, PUBLISHERS, 'publish', items.publish),
    post(`${path}/:id/discard`, KNOWLEDGE_ROLES, 'discard draft', items.discard),
    page(`${path}/:id/history`, KNOWLEDGE_ROLES, null, items.history),
    post(`${path}/:id/restore`, KNOWLEDGE_ROLES, 'restore', items.restore),
  ];
}
