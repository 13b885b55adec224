import { ACCESS } from '../views/words/access.ts';
import type { Form } from '../http/form.ts';
import type { Problem } from '../http/result.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.ts';

/** What is wrong with a password that somebody chooses, typed twice. */
export function checkNewPassword(form: Form, { email }: { email: string }): Problem[] {
  const password = form.raw('password');
  const [local = ''] = email.toLowerCase().split('@');
  const at = (field: string, text: string): Problem[] => [{ field, text }];
  if (password.length < SHORTEST_PASSWORD) return at('password', ACCESS.shortPassword(SHORTEST_PASSWORD));
  if (password.length > LONGEST_PASSWORD) return at('password', ACCESS.longPassword(LONGEST_PASSWORD));
  if (new Set(password).size < 5 || isSimple(password, local)) return at('password', ACCESS.easyPassword);
  return password === form.raw('again') ? [] : at('again', ACCESS.differentPasswords);
}

/** What is left without the words that everybody tries first must still be something. */
function isSimple(password: string, local: string): boolean {
  const rest = FIRST_TRIES.reduce(
    (text, word) => text.replaceAll(word, ''),
    password.toLowerCase().replaceAll(local || '\0', ''),
  );
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length < 4;
}

const FIRST_TRIES = [
  'password',
  'passwort',
  'welcome',
  'administrator',
  'admin',
  'qwerty',
  'letmein',
  'rightdoor',
  'right door',
  '1234567890',
  '123456789',
  '12345678',
  '123456',
  '12345',
  '1234',
];
