/** What a citizen reads when a person is asked for, speaks, or is to get back to them. `moment` is worded by `formats.moment`. */
export interface DeskWording {
  /** Somebody was called; the bot goes on until they come. */
  called: string;
  stillCalling: string;
  joined(name: string): string;
  says(name: string, text: string): string;
  finished(name: string): string;
  /** The officer had to go, and somebody else is called. */
  goneOn(name: string): string;
  /** Nobody came, or nobody is left. */
  nobody(moment: string): string;
  notReached: string;
  late(moment: string): string;
  /** Nobody is at the desk; `opens` while it has its closed hours. */
  closed(opens: string | undefined): string;
  /** Beside the phone of an office, where there is one. */
  offer(moment: string): string;
  whichNumber: string;
  noNumber: string;
  promised(moment: string): string;
  /** A button: an answer in this conversation instead of a call. */
  hereLabel: string;
}
