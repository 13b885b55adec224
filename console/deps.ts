import type { IncomingMessage } from 'node:http';
import type { AuditEvent } from '../grievances/audit.ts';
import type { Gaps } from '../knowledge/gaps.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { KnowledgeRepository } from '../knowledge/repository.ts';
import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { ProviderSettings } from './accounts/provider.ts';
import type { PasswordCost } from './accounts/password.ts';
import type { Rehearsal } from './knowledge/rehearsal.ts';
import type { Casework } from './grievances/casework.ts';
import type { Desk } from './desk/createDesk.ts';
import type { SeeingDeps } from './seeing/seeing.ts';
import type { TrialTalk } from './walk/trialTalk.ts';
import type { SmsPrice } from './views/words/price.ts';

/** What the console works with; put together in `bot/compose.ts`. */
export interface ConsoleDeps {
  store: Store;
  vault: Vault;
  clock: Clock;
  log: { error(details: object, message: string): void };
  /** The hash-chained trail. */
  audit: { append(events: AuditEvent[]): Promise<void> };
  knowledge: Knowledge;
  repository: KnowledgeRepository;
  place: { timeZone: string; defaultLanguage: string; languages: string[] };
  gaps: Gaps;
  /** The bot, to be tried. */
  rehearsal: Rehearsal;
  casework: Casework;
  /** What a segment of an SMS costs; without it, segments are counted and not priced. */
  smsPrice?: SmsPrice | undefined;
  /** Where a person answers citizens. */
  desk: Desk;
  seeing: SeeingDeps;
  /** The bot by SMS, for officers who try it. */
  trialTalk: TrialTalk;
  publicUrl?: string;
  addressOf: (request: IncomingMessage) => string;
  /** Of a file that is imported or uploaded. */
  mostFileBytes: number;
  /** The first administrator, as the settings say. */
  admin: { email?: string | undefined; password?: string | undefined };
  /** Set, officers may come in by their organisation. */
  oidc?: ProviderSettings | undefined;
  /** Another than the usual is for trials. */
  passwordCost?: PasswordCost;
}
