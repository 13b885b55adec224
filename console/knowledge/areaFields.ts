import type { Area, Position } from '../../knowledge/model.ts';
import {
  collectFields,
  type Fields,
  filled,
  linesFrom,
  numberFrom,
  type Put,
  putLines,
  putTexts,
  textsFrom,
} from './fields.ts';

export function fieldsOfArea(area: Area): Fields {
  return collectFields((put) => {
    put('id', area.id);
    putTexts(put, 'names', area.names);
    putLines(put, 'postcodes', area.postcodes);
    putPosition(put, area.position);
    put('parent', area.parent);
  });
}

export function areaFromFields(fields: Fields): Record<string, unknown> {
  return filled({
    id: fields.get('id') ?? '',
    names: textsFrom(fields, 'names') ?? {},
    postcodes: linesFrom(fields, 'postcodes'),
    position: positionFrom(fields),
    parent: fields.get('parent') || undefined,
  });
}

export function putPosition(put: Put, position: Position | undefined): void {
  put('position.lat', position?.lat);
  put('position.lon', position?.lon);
}

/** Degrees may be negative. */
export function positionFrom(fields: Fields): Record<string, unknown> | undefined {
  const [lat, lon] = [degrees(fields, 'position.lat'), degrees(fields, 'position.lon')];
  return lat === undefined && lon === undefined ? undefined : { lat: lat ?? '', lon: lon ?? '' };
}

function degrees(fields: Fields, name: string): number | string | undefined {
  const text = fields.get(name)?.trim() ?? '';
  if (!text.startsWith('-')) return numberFrom(fields, name);
  const rest = numberFrom(new Map([[name, text.slice(1)]]), name);
  return typeof rest === 'number' ? -rest : text;
}
