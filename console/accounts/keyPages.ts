import { redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { KEYS } from '../views/words/api.ts';
import { type Keys, MOST_KEYS } from './keys.ts';

const BASE = '/console/me/keys';
const LONGEST_NAME = 80;

/** The keys with which programs work in one's own name. */
export function createKeyPages(keys: Keys) {
  const modelOf = async ({ user }: Ask) => ({ base: BASE, keys: await keys.list(user.id) });

  const list = async (ask: Ask): Promise<Result> => show('accounts/keys', await modelOf(ask));

  async function make(ask: Ask): Promise<Result> {
    const name = ask.form.text('name').slice(0, LONGEST_NAME);
    const again = async (text: string) => showProblems('accounts/keys', [{ field: 'name', text }], await modelOf(ask));
    if (!name) return again(KEYS.noName);
    const key = await keys.make(ask.user.id, name);
    if (key === undefined) return again(KEYS.tooMany(MOST_KEYS));
    ask.record(ask.user.id);
    return show('accounts/newKey', { base: BASE, name, key, made: KEYS.made });
  }

  async function remove(ask: Ask): Promise<Result> {
    await keys.remove(ask.user.id, ask.form.text('key'));
    ask.record(ask.user.id);
    return redirect(BASE, { notice: KEYS.removed });
  }

  return { list, make, remove };
}
