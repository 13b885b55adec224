import type { Store } from '../store/store.ts';
import { createFilling } from './defaults.ts';
import type { Category } from './categories.ts';
import type { Holder, Place, Texts } from './model.ts';

/** Who gets what: data that an officer can edit. A route without a category is for all, without an area for everywhere. */
export interface Route {
  _id: string;
  category?: string;
  area?: string;
  department: string;
  group: string;
}

export interface Department {
  _id: string;
  names: Texts;
  /** Where its grievances arrive. */
  group: string;
  /** Who decides appeals against it. */
  appeals: string;
}

/** What no route leads anywhere else, or two equally good ones to different places, comes here and is sorted by hand. */
export const INBOX = { department: 'front-desk', group: 'inbox' } as const;

export interface Routing {
  find(category: Category, place: Place | undefined): Promise<Holder>;
  departments(): Promise<Department[]>;
  department(id: string): Promise<Department | undefined>;
  routes(): Promise<Route[]>;
  saveRoute(route: Route): Promise<void>;
  removeRoute(id: string): Promise<void>;
  saveDepartment(department: Department): Promise<void>;
}

export interface RoutingData {
  departments: Department[];
  routes: Route[];
}

/** `defaults` fill a store that has none yet. */
export function createRouting(store: Store, defaults: RoutingData): Routing {
  const departments = store.collection<Department>('grievanceDepartments');
  const routes = store.collection<Route>('grievanceRoutes');
  const fillDepartments = createFilling(store, departments, defaults.departments);
  const fillRoutes = createFilling(store, routes, defaults.routes);
  const filled = async (): Promise<void> => {
    await fillDepartments();
    await fillRoutes();
  };

  return {
    async find(category, place) {
      await filled();
      const [all, known] = await Promise.all([routes.find({}), departments.find({})]);
      return { ...chooseRoute(all, known, category, place?.areas ?? []), level: 'officer' };
    },
    async departments() {
      await filled();
      return departments.find({}, { sort: { _id: 1 } });
    },
    async department(_id) {
      await filled();
      return departments.findOne({ _id });
    },
    async routes() {
      await filled();
      return routes.find({}, { sort: { _id: 1 } });
    },
    saveRoute: async (route) => filled().then(() => routes.replace(route)),
    removeRoute: async (_id) => filled().then(async () => void (await routes.remove({ _id }))),
    saveDepartment: async (department) => filled().then(() => departments.replace(department)),
  };
}

type Target = Pick<Holder, 'department' | 'group'>;

/** The most specific route wins: one for the category before one for the area, the narrower area before the wider. */
export function chooseRoute(routes: Route[], departments: Department[], category: Category, areas: string[]): Target {
  const fitting = routes
    .map((route) => ({ route, worth: worthOf(route, category._id, areas) }))
    .filter(({ worth }) => worth > 0);
  const most = Math.max(0, ...fitting.map(({ worth }) => worth));
  const targets = fitting.filter(({ worth }) => worth === most).map(({ route }) => targetOf(route));
  const [first] = targets;
  if (!first) return defaultTarget(departments, category);
  const isTie = targets.some((target) => target.department !== first.department || target.group !== first.group);
  return isTie ? INBOX : first;
}

/** 0 when the route is for others. */
function worthOf({ category, area }: Route, wanted: string, areas: string[]): number {
  if (category !== undefined && category !== wanted) return 0;
  const at = area === undefined ? areas.length : areas.indexOf(area);
  if (at < 0) return 0;
  const nearness = areas.length - at;
  return (category === undefined ? 0 : 1000) + nearness;
}

function targetOf({ department, group }: Route): Target {
  return { department, group };
}

function defaultTarget(departments: Department[], category: Category): Target {
  const department = departments.find(({ _id }) => _id === category.department);
  return department ? { department: department._id, group: department.group } : INBOX;
}
