import type { CaseExamples } from '../examples.ts';

export const en: CaseExamples = {
  deeds: {
    mine: `
      my cases, my complaints, my grievances, my reports, my case, list my complaints, show my complaints,
      show my cases, all my complaints, which complaints do i have
    `,
    withdraw: `
      withdraw, withdraw it, i withdraw, withdraw my complaint, withdraw the complaint, withdraw complaint,
      withdraw my grievance, withdraw my case, take back my complaint, take my complaint back, i take it back,
      cancel my complaint, cancel the complaint, delete my complaint, close my complaint
    `,
    reopen:
      'reopen, re open, reopen it, open it again, open again, reopen my complaint, reopen my case, reopen the case',
    appeal: 'appeal, i appeal, want to appeal, appeal it, appeal against it, make an appeal, appeal my case',
    rate: 'rating, rate it, rate my complaint, rate my case, give a rating, rate the service, rate how it was',
    add: `
      add, add information, add more, add more information, add to my complaint, add a photo, add photo, add a picture,
      something to add, more to add, add something, add to it, add details
    `,
    forget: `
      delete my data, delete my information, delete all my data, erase my data, forget me, remove my data, remove me,
      delete everything about me, delete me, delete my details, delete my personal data, forget everything about me
    `,
    known: `
      what do you know about me, what do you know of me, what data do you have about me, my data, show my data,
      what do you have about me, what have you stored about me, what is stored about me, what do you store about me,
      which data do you keep, what data do you keep, my personal data, what do you keep about me
    `,
    solved: `
      solved, it is solved, its solved, fixed, it is fixed, its fixed, it is done, resolved, it is resolved, all good,
      it works now, works now, it was solved
    `,
    unsolved: `
      not solved, it is not solved, its not solved, not fixed, it is not fixed, its not fixed, still not solved,
      still not fixed, still broken, still the same, nothing changed, nothing happened, nobody came, not resolved,
      not done, it is not done, its not done, unsolved
    `,
    skip: `
      skip, skip it, skip this, skp, dont know, i dont know, do not know, i do not know, no idea, not known, dunno,
      dont have it, i dont have it, have none, i have none, i dont have one, no number, without, leave it out, no name,
      without name, without my name, pass, nothing, none, no place
    `,
    anonymous: `
      anon, anonymous, anonymously, anonym, annon, anonymus, stay unknown, stay anonymous, keep me unknown, remain anonymous,
      want to stay unknown, want to stay anonymous, want to remain anonymous, hide my name, dont say my name, unknown
    `,
    kind: `
      kind, category, type, the kind, the category, wrong kind, wrong category, change kind, change category,
      other kind, another kind, other category, another category, different kind, topic, change the kind,
      kind is wrong, category is wrong
    `,
    place: `
      place, location, address, wrong place, wrong location, wrong address, change place, change the place, other place,
      another place, different place, area, place is wrong, office is wrong, place is, location is, it is at, it is in,
      office, other office, another office, wrong office, change office
    `,
    words: `
      text, words, description, what happened, wrong text, change text, change the text, story, my words,
      tell it again, tell again, say it again
    `,
    join: 'me too, metoo, me 2, join, join it, i join, same here, join them, join this, us too, i want to join',
    own: 'new, new one, own, my own, mine, file mine, file my own, separate, mine is different, not the same, file a new one',
  },
  complain: `
    complain, complaint, complaints, problem, a problem, have a problem, it went wrong, went wrong, something went wrong,
    grievance, file a complaint, make a complaint, lodge a complaint, register a complaint, report a problem, report,
    have a complaint, want to complain, wish to complain, like to complain, have to complain, need to complain,
    file a grievance, new complaint, another complaint, want to report, report something, complain about something
  `,
  complaints: `
    it was closed, was closed, were closed, they were closed, found it closed, it is closed when it should be open,
    nobody was there, no one was there, door was locked, refused, they refused, they refused me, they said no,
    they asked for money, they want money, they wanted money, asked for money, they asked money, asked money,
    they want a bribe, too slow, still waiting for it, they were rude, they sent me away, they sent me home
  `,
  anywhere: `
    they refused, refused to give, refused to take, refused my, asked for money, asked me for money, wanted money,
    want 500 extra, extra money, paid a bribe, had to pay a bribe, under the table, office was closed,
    counter was closed, it was closed, touched me, harassed me, threatened me
  `,
  wrongOffice: `
    wrong office, wrong counter, not the right office, office has moved, office moved, office does not exist,
    no such office, no office there, not at this office, not done here, sent me to another office, sent me elsewhere,
    they do not do this here, they dont do this here, not there any more, not there anymore
  `,
  asks: `
    where, how, what, when, which, who, why, can i, can you, could you, could i, do i, do you, is there, are there, does,
    how much, how long, may i, should i, will you, i need to know, tell me where, tell me how
  `,
  seeks: `
    where can i, where do i, where do we, where can we, where to, how can i, how do i, how do we, how can we, how to,
    what do i need, what do we need, what papers, which papers, what documents, which documents, which office, which paper,
    how much does, how much is, what does it cost, how long does, how long will, what is the way, who gives, who issues,
    tell me how, tell me where, tell me what, tell me which, let me know how, let me know where, would like to know,
    want to know, like to know, is it possible to, do i need, do we need, am i allowed, are we allowed, can i apply,
    can we apply, want to apply, like to apply, what is needed, where is it done, can you tell me, could you tell me
  `,
  wishes:
    'need, want to, i want, we want, would like, looking for, apply for, what papers, which papers, is there, are there, can she, can he, can we, can they, do we',
  money: 'money, extra, bribe, bribes, taka, rupees, pesos, cash, tea money, overcharged, fee, fees, pay, paid',
  nameIs: 'my name is, name is, my name, i am, im, this is, it is, its, name, mr, mrs',
  placeIs: `the place is, place is, the location is, location is, the office is, office is, the address is, address is, the area is, it is at, it is in, it is on, its at, its in, its on, it was at, it was in, i mean, place`,
  joins: 'and, but, because, so, since, then, also',
};
