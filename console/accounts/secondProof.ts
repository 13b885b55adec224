import type { Clock } from '../../store/clock.ts';
import type { Vault } from '../../store/vault.ts';
import type { AccountDocuments } from './accountDocuments.ts';
import type { Accounts } from './accounts.ts';
import { digest } from './digest.ts';
import { makeReadable, stepOfCode } from './oneTimeCode.ts';

const SPARE_CODES = 8;

/** The codes of an app, and the spare ones for the day the phone is lost; each is good once. */
export function createSecondProof(
  { collection, set }: AccountDocuments,
  vault: Vault,
  clock: Clock,
): Pick<Accounts, 'takeCode' | 'setCode' | 'removeCode'> {
  return {
    async takeCode(id, code) {
      const doc = await collection.findOne({ _id: id });
      if (!doc?.code) return false;
      const step = await stepOfCode(vault.open(doc.code.secret), code, clock(), doc.code.step);
      return step === undefined ? takeSpare(id, code) : takeStep(id, step);
    },
    async setCode(id, secret, step) {
      const spare = Array.from({ length: SPARE_CODES }, () => makeReadable(8));
      const code = { secret: vault.seal(secret), step };
      await set(id, { $set: { code, spareCodes: spare.map((one) => digest(tidySpare(one))) } });
      return spare;
    },
    removeCode: (id) => set(id, { $unset: { code: true, spareCodes: true } }),
  };

  async function takeStep(_id: string, step: number): Promise<boolean> {
    const later = { _id, 'code.step': { $lt: step } };
    return (await collection.findOneAndUpdate(later, { $set: { 'code.step': step } })) !== undefined;
  }

  async function takeSpare(_id: string, code: string): Promise<boolean> {
    const spareCodes = digest(tidySpare(code));
    return (await collection.findOneAndUpdate({ _id, spareCodes }, { $pull: { spareCodes } })) !== undefined;
  }
}

const tidySpare = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '');
