import type { Refusal } from '../../../grievances/errors.ts';
import type { GrievanceState, StepName } from '../../../grievances/model.ts';

/** What may be said of a step in the story of a grievance; the others only change what the first line says. */
export type ToldStep = Exclude<
  StepName,
  'note' | 'explainDelay' | 'escalate' | 'remind' | 'forget' | 'recategorise' | 'file' | 'rejectAppeal'
>;

/**
 * What a citizen reads while a grievance is told, followed and taken part in. Every function gives whole sentences. English
 * speaks of complaints: nobody says "grievance". Two words are kept in capitals, since they are sent back as they stand.
 */
export interface GrievanceWording {
  filing: {
    sorry: string;
    /** Of a confidential kind. */
    thanksForTelling: string;
    /** What happened? With an example. */
    tellMe: string;
    /** They have told who they are, and nothing of what happened. */
    listening: string;
    /** The same about a service that was just told, before a few that often happen. */
    tellMeAbout(service: string): string;
    tellAgain: string;
    /** "It costs 50 BDT, nothing more." */
    costsOnly(cost: string): string;
    /** 'Shall I file this: "street light", Old Town?' `about` is a service with what was promised. */
    shall(kind: string, place: string | undefined, about: string | undefined): string;
    about(service: string, duration: string | undefined): string;
    /** No kind fits; it goes to those who sort it. */
    shallUnsorted(place: string | undefined, office: string): string;
    onlySeenBy(office: string): string;
    yesOrCorrect: string;
    yesOrCorrectButtons: string;
    /** Kind and place in one question. */
    kindAndWhere(kind: string): string;
    where: string;
    which: string;
    orOtherWords: string;
    whatIsWrong: string;
    whatKind: string;
    noKind: string;
    alike(kind: string, since: string, promised: string | undefined): string;
    othersJoined(count: number): string;
    joinOrOwn: string;
    joinOrOwnButtons: string;
    detail(name: string, example: string): string;
    detailWrong(name: string, example: string): string;
    name: string;
    /** Of a confidential kind: who sees it stays unknown as easily. */
    nameOrUnknown: string;
    noted: string;
    /** It is filed as this kind. */
    notedAs(kind: string): string;
    photos(count: number): string;
    /** "Filed: RD-7K3MP-Q, secret 482913." */
    filed(reference: string, secret: string): string;
    keepBoth: string;
    onlyKey: string;
    mustAnswer(office: string, day: string): string;
    statusTells: string;
    page(url: string): string;
    joined(reference: string, promised: string | undefined): string;
    joinedTold: string;
    /** Going on where it stopped. */
    goOn(kind: string | undefined): string;
    /** After something else was asked in the middle. */
    waits: string;
    stillThere(kind: string | undefined): string;
    left: string;
    helloWhileTelling: string;
    simpler: string;
  };

  follow: {
    none: string;
    /** By a channel where nothing outlives the conversation. */
    askSecret(reference: string): string;
    secretWrong: string;
    secretUnclear: string;
    tooMany(clock: string): string;
    mistyped: string;
    list: string;
    /** "street light, RD-7K3MP-Q: being worked on". */
    row(kind: string, reference: string, state: string): string;
    more(count: number): string;
    head(reference: string, kind: string, place: string | undefined): string;
    states: Record<GrievanceState, (office: string) => string>;
    promised(day: string): string;
    brokenPromise(first: string | undefined, day: string | undefined): string;
    clockStands: string;
    question(text: string, until: string): string;
    resolution(text: string, until: string): string;
    twin(reference: string, state: string): string;
    supporters(count: number): string;
    rated(score: number): string;
    story: string;
    line(day: string, step: string, text: string | undefined): string;
    steps: Record<ToldStep, string>;
    may: Record<'add' | 'answer' | 'withdraw' | 'reopen' | 'appeal' | 'rate', string>;
    youMay(deeds: string[]): string;
    whichOne: string;
  };

  deeds: {
    /** Nothing of theirs can be changed so. */
    nothingTo: Record<'add' | 'withdraw' | 'reopen' | 'appeal' | 'rate', string>;
    refused: Record<Refusal, string>;
    withdraw(reference: string, kind: string): string;
    withdrawn(reference: string): string;
    kept(reference: string): string;
    appeal(reference: string): string;
    appealed(reference: string, day: string | undefined): string;
    reopened(reference: string, office: string, day: string | undefined): string;
    whatIsStillWrong: string;
    whatToAdd(reference: string): string;
    added(reference: string, office: string): string;
    answered(reference: string, office: string): string;
    addPhotos(reference: string, kind: string): string;
    rate: string;
    solvedThanks: string;
    rateAgain: string;
    thanksGood: string;
    thanksBad(day: string | undefined): string;
    thanksLater: string;
    nothingChanged: string;
    nothingMore: string;
    lookedOnly: string;
  };

  data: {
    /** What is known: a whole sentence each. */
    nothing: string;
    complaints(count: number): string;
    /** "RD-7K3MP-Q of 12 Nov: your words, your name, 2 files, until 3 Dec 2028". */
    complaint(reference: string, filed: string, holds: string[], until: string | undefined): string;
    words: string;
    name: string;
    files(count: number): string;
    joined(count: number): string;
    talk(language: string, place: string | undefined): string;
    sealed: string;
    messages: string;
    howToDelete: string;
    askDelete(count: number): string;
    whatStays: string;
    yesOrNo: string;
    deleted(now: number, later: number): string;
    deletedStays: string;
    notDeleted: string;
    withSecret: string;
  };

  labels: {
    yes: string;
    no: string;
    correct: string;
    skip: string;
    anonymous: string;
    join: string;
    own: string;
    kind: string;
    place: string;
    words: string;
    refused: string;
    askedMoney: string;
    wasClosed: string;
  };
}
