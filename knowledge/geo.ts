import type { Position } from './model.ts';

/** Mean radius of the Earth in metres (IUGG). */
const EARTH = 6_371_009;

/** Metres as the crow flies (haversine). */
export function distanceBetween(a: Position, b: Position): number {
  const lat = radians(b.lat - a.lat);
  const lon = radians(b.lon - a.lon);
  const h = Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
