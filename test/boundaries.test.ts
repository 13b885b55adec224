import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const ROOMS = ['bot', 'dialogs', 'channels', 'knowledge', 'grievances', 'store', 'console'].filter((room) =>
  existsSync(join(ROOT, room)),
);

/** Which rooms a room may look into, beside itself; the plan of the house, in `docs/house.md`. */
const MAY_IMPORT: Record<string, string[]> = {
  store: [],
  knowledge: ['store'],
  grievances: ['store'],
  channels: ['store'],
  dialogs: ['knowledge', 'grievances', 'channels', 'store'],
  console: ['knowledge', 'grievances', 'channels', 'store'],
  bot: ['dialogs', 'channels', 'knowledge', 'grievances', 'store', 'console'],
};
const BOT_FRAMEWORK = ['bot', 'dialogs', 'channels'];

interface Import {
  file: string;
  room: string;
  target: string;
}

const sources = ROOMS.flatMap((room) => listSources(join(ROOT, room)));
const imports = sources.flatMap(readImports);

describe('the house', () => {
  it('has sources to be looked at', () => {
    expect(sources.length).to.be.greaterThan(40);
    expect(imports.length).to.be.greaterThan(100);
  });

  it('lets imports point inward only', () => {
    const outward = imports.filter(({ room, target }) => {
      const to = roomOf(target);
      return to !== undefined && to !== room && !MAY_IMPORT[room]?.includes(to);
    });
    expect(outward.map(tell)).to.deep.equal([]);
  });

  it('keeps Bot Framework to the rooms that can do without it one day', () => {
    const strays = imports.filter(
      ({ file, room, target }) =>
        target.startsWith('botbuilder') && !BOT_FRAMEWORK.includes(room) && file !== 'store/botState.ts',
    );
    expect(strays.map(tell)).to.deep.equal([]);
  });

  it('reads settings in one place', () => {
    const readers = sources
      .filter((file) => /process\.env/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(ROOT, file));
    expect(readers).to.deep.equal(['bot/config.ts']);
  });

  it('keeps the words of citizens and the database of drivers apart: dialogs import no driver', () => {
    const strays = imports.filter(
      ({ room, target }) => room !== 'bot' && room !== 'store' && /^(mongodb|mingo|@seald-io)/.test(target),
    );
    expect(strays.map(tell)).to.deep.equal([]);
  });
});

function listSources(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true });
  return found.filter((one) => one.isFile() && one.name.endsWith('.ts')).map((one) => join(one.parentPath, one.name));
}

function readImports(path: string): Import[] {
  const file = relative(ROOT, path);
  const room = file.split('/')[0] ?? '';
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((name) => ({
    file,
    room,
    target: name.startsWith('.') ? relative(ROOT, resolve(dirname(path), name)) : name,
  }));
}

function roomOf(target: string): string | undefined {
  const first = target.split('/')[0] ?? '';
  return ROOMS.includes(first) && target.includes('.ts') ? first : undefined;
}

const tell = ({ file, target }: Import) => `${file} imports ${target}`;
