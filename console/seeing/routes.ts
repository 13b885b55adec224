import { ROLE_NAMES } from '../accounts/roles.ts';
import { openPage, page, type Route } from '../http/route.ts';
import type { FiguresPages } from './figuresPages.ts';
import type { OpenPages } from './openPages.ts';

/** The addresses of the figures; those at `/open` are everybody's. */
export function listSeeingRoutes({ figures, open }: { figures: FiguresPages; open: OpenPages }): Route[] {
  return [
    page('/console/figures', ROLE_NAMES, null, figures.overview),
    page('/console/figures/chart/:chart', ROLE_NAMES, null, figures.chart),
    page('/console/figures/export.csv', ROLE_NAMES, 'export figures', figures.exportFigures),
    openPage('/open', 'public', null, open.page),
    openPage('/open/kept.svg', 'public', null, open.chart),
    openPage('/open/figures.json', 'public', null, open.asJson),
    openPage('/open/figures.csv', 'public', null, open.asCsv),
  ];
}
