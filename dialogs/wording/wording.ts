import type { Cost, Day, Duration } from '../../knowledge/model.ts';
import type { AccessibilityWords, Aspect } from './aspects.ts';

/**
 * All that a citizen reads in one language; a key that a language lacks does not compile. Every function gives finished
 * sentences, written in that language and not translated word by word. English stays within GSM-7, and no language uses
 * signs that a plain phone cannot show.
 */
export interface Wording {
  /** BCP 47. */
  language: string;
  /** What its speakers call it: "বাংলা". */
  ownName: string;

  formats: {
    /** "3450 BDT", "60-90 BDT", "free". */
    cost(cost: Cost): string;
    /** "7-15 working days". */
    duration(time: Duration): string;
    /** "2 visits"; for 0 that none is needed. */
    visits(count: number): string;
    /** "about 400 m away". */
    distance(metres: number): string;
    /** A day without its year where that is this one: "16 Dec", "16 Dec 2025". */
    day(day: Day, now: Date): string;
    /** "1 October 2026". */
    longDay(day: Day): string;
    /** "Wed 16 Dec". */
    weekday(day: Day): string;
    /** "Wed". */
    shortWeekday(day: Day): string;
    /** "09:00" of an office's `HH:MM`. */
    clock(time: string): string;
    /** The time of a moment: "13:00". */
    clockAt(at: Date, timeZone: string): string;
    /** "today at 14:00", "tomorrow at 09:00", "Sun 09:00", "Sun 3 Jan at 09:00". */
    moment(at: Date, now: Date, timeZone: string): string;
    /** The name of another language: "Bengali". */
    languageName(tag: string): string;
    /** "a, b and c". */
    list(items: string[]): string;
  };

  answer: {
    /** What ends a sentence. */
    stop: string;
    door(service: string, office: string, address?: string): string;
    openUntil(moment: string): string;
    openAlways: string;
    closed: string;
    closedUntil(moment: string): string;
    /** A closure that holds now; `reason` is a holiday's name. */
    closedBecause(reason: string | undefined, opens: string | undefined): string;
    hoursUnknown: string;
    bring: string;
    bringNothing: string;
    document(name: string, note?: string, onlyIf?: string): string;
    /** "3450 BDT (cash or card), 2 visits." */
    facts(facts: string[]): string;
    checked(day: string): string;
    /** Past its review date. `phone` where there is one to call. */
    warnOld(day: string | undefined, phone?: string): string;
    checkedNever: string;
    otherLanguage(language: string): string;
    /** No office serves the citizen's area. */
    nearestOnly: string;
    /** "22 Dock Street, about 400 m away". */
    addressAndDistance(address: string, distance: string): string;
    /** Several offices, no place known yet. */
    manyOffices(count: number, isMain: boolean): string;
    noOffice: string;
    steps: string;
    who: string;
    online(url: string): string;
    phones(phones: string[]): string;
    access(features: string[]): string;
    /** What a word does next, for channels without buttons. */
    problemHint: string;
    moreHint: string;
    lifeEvent(name: string): string;
    lifeEventHint: string;
    lifeEventHintButtons: string;
  };

  card: {
    bring: string;
    steps: string;
    cost: string;
    time: string;
    visits: string;
    directions: string;
    online: string;
    call(phone: string): string;
    checkedBy(day: string, by?: string): string;
  };

  /** What is said of one thing about the subject. */
  follow: {
    /** "Birth certificate: 55 BDT." */
    about(service: string, text: string): string;
    missing(service: string, aspect: Aspect, phone?: string): string;
    openOn(office: string, day: string, spans: string[]): string;
    openAllDayOn(office: string, day: string): string;
    closedOn(office: string, day: string, reason?: string): string;
    /** Another office that is open then. */
    otherOpenOn(office: string, spans: string[]): string;
    span(opens: string, closes: string): string;
    /** The hours of a run of days: "Sun-Thu 09:00-15:00", "Fri closed"; no spans mean closed. */
    hoursOf(firstDay: string, lastDay: string, spans: string[]): string;
    hours(office: string, days: string[]): string;
    allDay: string;
    onlyOffice: string;
    /** Told when another office was asked for, one that is meant for other areas. */
    otherArea: string;
    allOfficesSeen: string;
    /** Said before the office that is nearest, when a nearer one was asked for. */
    isNearest: string;
    aboutWhat(example: string): string;
  };

  choice: {
    which: string;
    orSayMore: string;
    /** The same where options are buttons. */
    orSayMoreButtons: string;
    /** A number that was not offered. */
    notOffered(count: number): string;
    nothingOffered: string;
    /** Whether the one that was found is meant. */
    one(name: string): string;
    place(name: string): string;
    places: string;
    whichPlace(names: string[]): string;
    placeNoted(name: string, example: string): string;
    placeShared(example: string): string;
    placeUnknown: string;
    language: string;
    languageSet: string;
    languageUnknown(names: string[]): string;
  };

  miss: {
    first: string;
    near: string;
    otherWords: string;
    /** Whom to ask about what is talked about. */
    askThere(service: string, phone: string): string;
    second(examples: string[]): string;
    third: string;
    fourth: string;
  };

  person: {
    none: string;
    call(office: string, phone: string, open: string): string;
    visit(office: string, open: string): string;
    nowhere: string;
  };

  grievance: {
    notYet: string;
    /** Where the complaint can be taken meanwhile. */
    tell(office: string, phone?: string): string;
    noStatus: string;
    keep: string;
  };

  talk: {
    welcome(example: string): string;
    greeting(example: string): string;
    thanks: string;
    calm: string;
    menu: string;
    menuButtons: string;
    menuEmpty: string;
    help(example: string): string;
    helpEmergency(number: string): string;
    helpStop: string;
    cancelled: string;
    yesToWhat: string;
    noMatter: string;
    noMore: string;
    nothingSaid: string;
    notIt: string;
    notItNoOther: string;
    picture: string;
    empty: string;
    /** The number first, nothing before it. */
    emergency(number: string): string;
    /** For somebody who may harm themselves. */
    emergencyAlone(number: string): string;
    apology: string;
    patience: string;
    welcomeBack: string;
    exampleQuestion: string;
  };

  labels: {
    steps: string;
    anotherOffice: string;
    problem: string;
    /** "This is not what I asked for": the words of `notIt` in the recogniser's examples mean the same. */
    notIt: string;
    person: string;
    complain: string;
    menu: string;
    language: string;
    yes: string;
  };

  /** Names of known accessibility features; others are shown as they stand in the file. */
  accessibility: AccessibilityWords;
}
