import { createServer, type Server } from 'restify';
import { mountStatusPage } from '../../../bot/statusPage/mountStatusPage.ts';
import type { Receipt } from '../../../grievances/model.ts';
import { draft, openTempOffice, rafiq } from '../../grievances/office.ts';

/** The page over an office of its own. `at` turns the clock; `visitor` has its own address and cookies. */
export async function openHouse() {
  const office = await openTempOffice();
  const server: Server = createServer({ handleUncaughtExceptions: false, ignoreTrailingSlash: true });
  let address = '192.0.2.1';
  mountStatusPage(server, {
    grievances: office.grievances,
    vault: office.vault,
    clock: () => new Date(office.now()),
    place: { languages: ['en', 'bn', 'es', 'hi', 'ar'], defaultLanguage: 'en', timeZone: 'Asia/Dhaka' },
    addressOf: () => address,
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', () => done()));
  const base = `http://127.0.0.1:${server.address().port}`;

  return {
    office,
    base,
    comeFrom: (other: string) => void (address = other),
    file: (id: string): Promise<Receipt> => office.grievances.file(draft(id, { name: 'Karim Uddin' })),
    async resolve(reference: string): Promise<void> {
      const { desk } = office.grievances;
      await desk.assign({ cause: 'take', officer: rafiq, reference });
      await desk.resolve({ cause: 'done', officer: rafiq, reference, text: 'New lamp <b>is</b> in.' });
    },
    visitor() {
      let cookie = '';
      async function go(path: string, init: RequestInit = {}): Promise<Seen> {
        const headers = { cookie, ...init.headers };
        const answer = await fetch(base + path, { redirect: 'manual', ...init, headers });
        const set = answer.headers.getSetCookie()[0];
        if (set) cookie = set.split(';')[0] ?? '';
        const location = answer.headers.get('location');
        if (location) return go(location);
        return { status: answer.status, text: await answer.text(), headers: answer.headers, path };
      }
      return {
        see: (path: string, headers: Record<string, string> = {}) => go(path, { headers }),
        send: (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
          go(path, { method: 'POST', body: new URLSearchParams(form), headers }),
      };
    },
    async close(): Promise<void> {
      server.server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      await office.close();
    },
  };
}

export interface Seen {
  status: number;
  text: string;
  headers: Headers;
  /** Where it led to. */
  path: string;
}
