import { en as cases } from './cases/en.ts';
import type { Examples } from './examples.ts';

export const en: Examples = {
  cases,
  commands: {
    menu: `
      start again, begin again, menu, main menu, list, the list, list of services, services, show services,
      all services, topics, start over, restart, home, options, show menu, what services, which services
    `,
    help: `
      help, help me, info, how does this work, how do you work, what can you do, what can i ask, what is this,
      who are you, who is this, i need help, need help, can you help, can you help me, are you a bot, are you a robot,
      are you real, are you human
    `,
    cancel: 'stop, cancel, quit, exit, end, stop it, never mind, nevermind, forget it, leave it, nvm, go back, back',
    language: `
      language, languages, change language, change the language, other language, another language, switch language,
      lang, which languages, what languages
    `,
    person: `
      talk to a real person, speak to a real person, human being, person, human, agent, operator, officer, a person,
      real person, talk to a person, talk to someone, talk to somebody, speak to someone, speak to a person,
      speak with someone, talk to a human, speak to a human, speak to an officer, talk to an officer,
      customer service, call me, call me back, someone to talk to, staff, call centre, call center, helpline, hotline,
      who can i call, somebody real, live agent, live chat
    `,
    more: `
      more, the rest, rest, go on, continue, next, and then, tell me more, more info, more information, more details,
      details, read more, show more, what else, anything else, everything
    `,
    again: `
      again, repeat, repeat that, say again, say that again, send again, send it again, send it to me again,
      send me that again, resend, once more, pardon, sorry what, come again, one more time, what did you say,
      send that again
    `,
  },
  languages: {
    en: 'english, in english, eng, inglish, englsh',
    bn: 'bengali, bangla, in bengali, in bangla, bangali',
    es: 'spanish, in spanish, espanol, castellano',
    hi: 'hindi, in hindi',
    ar: 'arabic, in arabic',
  },
  socials: {
    greeting: `
      hi, hello, hey, hiya, good morning, good afternoon, good evening, good day, greetings, hello there, hi there,
      salam, salaam, namaste, assalamu alaikum, morning, dear sir, dear madam, how are you, how r u, yo
    `,
    thanks: `
      thanks, thank you, thank u, thx, ty, tnx, thanx, thank you very much, many thanks, thanks a lot, great thanks,
      ok thanks, cheers, great, perfect, good, very good, nice, super, cool, got it, understood, well done, excellent,
      bye, goodbye, good night, that is all, thats all, fine, helpful, that helped, awesome, noted, ok, okay, k
    `,
    abuse: `
      idiot, idiots, stupid, stupid bot, dumb, useless, you are useless, fuck, fuck you, fuck off, shit, bullshit,
      bastard, moron, shut up, you suck, go to hell, damn, damn you, crap, rubbish, nonsense, hate you, i hate you,
      bitch, asshole, bloody
    `,
  },
  yes: `
    yes, y, yeah, yep, yup, ya, sure, correct, right, exactly, of course, yes please, true, that is right,
    thats right, that one, this one, ok, okay, k, please do, go ahead
  `,
  no: `
    no, n, nope, nah, not, none, neither, none of them, none of these, none of those, no thanks, no thank you,
    not these, wrong ones, nothing
  `,
  notIt: `
    thats not what i want, not what i want, that is not what i want, not it, thats not it, that is not it,
    this is not it, not that, not this, not that one, not this one, wrong, wrong answer, that is wrong, thats wrong,
    that was wrong, not what i asked, not what i meant, not what i need, thats not what i asked,
    this is not what i asked, i did not ask that, i didnt ask that, i meant something else, something else,
    not helpful, not useful, no that is not it, incorrect, you misunderstood, not right, not correct, other one,
    the other one, another one, different one, a different one
  `,
  grievance: `
    complain, complaint, complaints, problem, a problem, i have a problem, it went wrong, went wrong,
    something went wrong, grievance, file a complaint, make a complaint, report a problem, i have a complaint, report,
    corruption, bribe, bribery
  `,
  status: `
    status, my status, my complaint, status of my complaint, my grievance, track, track my complaint, case status,
    what about my complaint, reference, withdraw, withdraw my complaint, withdraw my grievance
  `,
  anywhere: {
    grievance: `
      want to complain, wish to complain, like to complain, have to complain, file a complaint, make a complaint,
      lodge a complaint, register a complaint, complaint against, complaint about, complain about, complain against,
      they refused me, refused me, refused to help, sent me away, asked for a bribe, asked me for a bribe,
      wants a bribe, want a bribe, asked for bribe, demanded money, demanding money, asked for extra money,
      want extra money, wants extra money, asking for extra money, was rude to me, were rude to me, treated me badly,
      shouted at me, file a grievance
    `,
    notIt: 'not what i asked, not what i meant, not what i wanted',
  },
  aspects: {
    bring: `
      what else do i need, what else should i bring, bring, take along, take with me, carry, what to bring,
      what to take, what do i need, what do we need, what is needed, whats needed, what i need, what need,
      wat do i need, documents, document, papers, paper, paperwork, what papers, which papers, which documents,
      what documents, requirements, required, docs, photos, copies, list of documents, papers needed,
      documents needed, need to bring, need to take, have to bring, should i bring, must i bring, form, forms, photo,
      originals, what should i have, need my id, do i need my id, do i need id, need id
    `,
    cost: `
      take card, take cards, accept card, accept cards, by card, cards accepted, pay by cash, cost, costs, how much,
      how much taka, taka, rupees, dollars, price, fee, fees, charge, charges, pay, payment, expensive, free, money,
      how much money, what does it cost, how mch, hw much, how muc, rate, is it free, for free, how do i pay,
      card payment, cash, pay by card, amount, the cost
    `,
    time: `
      how long do i have to wait, how long must i wait, wait, waiting, how long, how many days, how many weeks,
      how many months, duration, how fast, how quick, how quickly, how soon, when ready, when is it ready,
      when will it be ready, when do i get it, when will i get it, when can i get it, processing time, waiting time,
      long, how much time, days, take long, how lng, urgent, faster, express, is it quick
    `,
    visits: `
      twice, come twice, go again, how many visits, how often, how many times, visits, come back, go twice,
      once or twice, number of visits, how many trips
    `,
    steps: `
      steps, step, step by step, how do i do it, how to do it, how do i do that, procedure, process, how does it work,
      how it works, what do i do, what to do, what should i do, how do i apply, how to apply, how can i apply, apply,
      how, how do i, what happens then, what happens next, what next, whats next, then what, the procedure, how to,
      what do i need to do, what do i have to do, what must i do
    `,
    open: `
      open, opens, opened, close, closes, closed, closing, shut, opening hours, opening times, opening time, hours,
      office hours, timings, timing, working hours, when open, until when, till when, what time, when can i go,
      when can i come, when should i go, what hours, business hours, is it open, are they open, are you open,
      anyone there, anybody there, when, till what time, holiday, lunch break, can i come, can i go, can i go today,
      are you open after, open after, open at, do they close for lunch, close for lunch
    `,
    where: `
      where, address, location, where is it, where is that, where to go, where do i go, how do i get there,
      how to get there, directions, direction, map, which office, what office, how far, far, distance, place, wher,
      wher is it, the address, way there, route, which road, which street, what road, what street
    `,
    anotherOffice: `
      is there another one, any other, another office, other office, different office, other offices, more offices,
      next office, another branch, other branch, other branches, somewhere else, elsewhere, another place,
      other place, other places, all offices, which offices, any other branch, any other office, somewhere closer
    `,
    nearest: `
      one near me, near me, close to me, near here, around here, closest one, nearest one, one closer,
      another one nearer, nearer, closer, nearest office, nearest, closest, closest office, too far, it is too far,
      something nearer, something closer, nearest to me, closest to me, closer to me, nearer to me,
      is there one nearby, nearby
    `,
    phone: `
      phone, phone number, telephone, tel, number, contact, contact number, call, call them, their number,
      mobile number, can i call, ring them, email, contact details
    `,
    who: `
      who can apply, who can get it, who is eligible, eligible, eligibility, am i eligible, can i get it,
      do i qualify, qualify, conditions, who is it for, who gets it, can anyone, who can
    `,
    online: `
      online, on the internet, internet, website, web site, link, by internet, over the internet, from home,
      can i do it online, app, url, on the web, by post, by mail, on my phone
    `,
    access: `
      wheelchair, wheel chair, lift, elevator, ramp, stairs, step free, accessible, accessibility, disabled access,
      sign language, wheelchair access
    `,
    checked: `
      when was this checked, last checked, up to date, is this up to date, is it up to date, how old is this,
      are you sure, is that right, is this right, is that correct, is this correct, is it true, still valid, source
    `,
    what: 'what is it, what is that, what is this for, what does it mean, explain, what for, meaning, what do you mean',
  },
  times: {
    now: 'now, right now, at the moment, currently, just now, still, at this time, immediately',
    today: 'today, 2day, tday, tonight, todays, this afternoon, this evening',
    tomorrow: 'tomorrow, tmrw, tomorow, tommorow, tommorrow, 2moro, 2morrow, tmr, tmw, tomoro, tomorro',
    dayAfterTomorrow: 'day after tomorrow, the day after tomorrow, day after tmrw, overmorrow, the day after',
    weekdays: [
      'sunday, sun, sundays',
      'monday, mon, mondays',
      'tuesday, tue, tues, tuesdays',
      'wednesday, wed, weds, wednesdays, wensday, wednsday',
      'thursday, thu, thur, thurs, thursdays, thrusday',
      'friday, fri, fridays, firday, frday',
      'saturday, sat, saturdays, satday, saterday, saturdy',
    ],
    months: [
      'january, jan',
      'february, feb',
      'march, mar',
      'april, apr',
      'may',
      'june, jun',
      'july, jul',
      'august, aug',
      'september, sept, sep',
      'october, oct',
      'november, nov',
      'december, dec',
    ],
    partsOfDay: `
      1pm, 2pm, 3pm, 4pm, 5pm, 6pm, 7pm, 8pm, 7am, 8am, 9am, 10am, 11am, 12pm, morning, afternoon, evening, night,
      noon, midday, lunch, lunchtime, weekend, weekends, week, next, early, late, later, am, pm, oclock, o clock,
      before, after, time, till, until, day, days, hour, this week, next week, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      17, 18, 16, 15, 14, 13
    `,
  },
  ordinals: [
    'first, the first, first one, the first one, one, number one, 1st, option 1, number 1',
    'second, the second, second one, the second one, two, number two, 2nd, option 2, number 2',
    'third, the third, third one, the third one, three, number three, 3rd, option 3, number 3',
    'fourth, the fourth, four, 4th, option 4, number 4',
    'fifth, the fifth, five, 5th, option 5, number 5',
  ],
  last: 'last, the last, last one, the last one',
  also: 'and also, and then, also, and, plus, as well as, another question',
  carryOn: 'and for, what about, how about, and if, and what about, same for, also for, and, for',
  nearby: `
    near, nearby, near to, close to, around, next to, in, at, by, from, i live in, i live at, i live near, i am in,
    i am at, i am near, im in, im at, im near, i stay in, my area is, my postcode is, area, my area, postcode,
    post code, zip, pincode, pin code, side, ward, beside, opposite, my place, we live in, living in, office, offices,
    the one, one, branch, go to, nearest to, closest to, nearest, closest, my place is, here, city, town
  `,
  fillers: `
    wht, til, possible, speak, real, live, else, somebody, someone, everything, far, am i, near me, anything,
    anywhere, something, somewhere, nearby, whole, exact, usually, normally, a, an, the, i, we, you, he, she, it,
    they, me, us, them, my, our, your, his, her, their, its, this, that, these, those, is, are, am, was, were, be,
    been, do, does, did, have, has, had, will, would, can, could, shall, should, must, may, might, im, ill, id like,
    whats, wat, wats, hows, what, which, to, for, of, on, in, at, with, by, from, up, out, and, or, but, so, if, then,
    also, too, please, pls, plz, pleas, kindly, sir, madam, mam, bro, brother, sis, dear, just, only, really,
    actually, well, oh, ah, um, hmm, ok, okay, there, here, all, any, some, thing, things, want, need, needed, like,
    know, tell, say, ask, give, send, show, get, go, come, take, takes, taken, make, u, r, ur, 2, 4, n, exactly,
    about, again, hi, hello, hey, thanks, thank you, let, lets, as, not, dont, along, myself, total, altogether, much,
    many, long, sorry, excuse, question, quick, one, office, people, service, door, desk, counter, still, will it,
    when, where, how, who, why, got, getting, going, coming
  `,
  telling: `
    the, i, my, is, a, to, do, how, what, where, for, and, you, it, can, need, want, of, in, on, with, have, get,
    please, pls, when, who, which, much, open, office, from, are, does, not, help, hello, hi, thanks, was, has, our,
    we, they, at, your, any, lost, new, yes, that, this, be, will, there, about
  `,
};
