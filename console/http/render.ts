import { join } from 'node:path';
import { once } from '../../channels/once.ts';
import { createFilters } from './filters.ts';
import { GOVUK } from './assets.ts';

const VIEWS = join(import.meta.dirname, '../views');

/** Writes a view as HTML. Whatever stands in the model is escaped, unless a view says `safe`. */
export type Render = (view: string, context: Record<string, unknown>) => Promise<string>;

/** The template engine is loaded for the first page. `timeZone` is the city's. */
export function createRender(timeZone: string): Render {
  const open = once(async () => {
    const { default: nunjucks } = await import('nunjucks');
    const loader = new nunjucks.FileSystemLoader([VIEWS, GOVUK], { noCache: false, watch: false });
    const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
    for (const [name, filter] of Object.entries(createFilters(timeZone))) environment.addFilter(name, filter);
    const asSafe = (html: string) => new nunjucks.runtime.SafeString(html);
    return { environment, asSafe };
  });
  return async (view, context) => {
    const { environment, asSafe } = await open();
    const { csrfField, ...rest } = context;
    // A function, so that a page without a form needs no session to write it for.
    const csrf = () => asSafe(typeof csrfField === 'function' ? String(csrfField()) : '');
    return new Promise((resolve, reject) => {
      environment.render(`${view}.njk`, { ...rest, csrf }, (error, html) => {
        if (error || html === null) reject(error ?? new Error(`[console] no page from ${view}`));
        else resolve(html);
      });
    });
  };
}
