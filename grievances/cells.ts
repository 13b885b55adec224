import type { Category } from './categories.ts';
import type { Place } from './model.ts';

/** Height of a cell in degrees of latitude: about 500 m. */
const CELL = 0.0045;

/** The keys under which others nearby find a grievance to join; only of what concerns more than one. */
export function placeKeys(category: Category, place: Place | undefined): { cell?: string; spot?: string } {
  if (!category.isShared || category.confidential || !place) return {};
  const { position, areas } = place;
  const [area] = areas;
  return {
    ...(position ? { cell: keyOf(category, cellAt(position.lat, position.lon, 0, 0)) } : {}),
    ...(area ? { spot: keyOf(category, area) } : {}),
  };
}

/** The cell of a place and the eight around it. */
export function cellsAround(category: Category, { lat, lon }: { lat: number; lon: number }): string[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((north) => steps.map((east) => keyOf(category, cellAt(lat, lon, north, east))));
}

function cellAt(lat: number, lon: number, north: number, east: number): string {
  const row = Math.floor(lat / CELL) + north;
  const width = CELL / Math.max(0.01, Math.cos((row * CELL * Math.PI) / 180));
  return `${row},${Math.floor(lon / width) + east}`;
}

function keyOf({ _id }: Category, where: string): string {
  return `${_id}:${where}`;
}
