import { expect } from 'chai';
import { createHours } from '../../knowledge/hours.ts';
import type { Office, ScheduleRow } from '../../knowledge/model.ts';
import { createRandom } from '../fixtures/random.ts';
import { office } from './small.ts';

const hours = createHours('Asia/Dhaka');
const ALL_DAYS = 'MO,TU,WE,TH,FR,SA,SU';
const WEEK = 'SU,MO,TU,WE,TH';

function open(schedule: ScheduleRow[], rest: Partial<Office> = {}): Office {
  return office('o', { schedule, ...rest });
}

/** 10 June 2026 is a Wednesday; Dhaka is six hours ahead of UTC the whole year. */
const dhaka = (day: string, time: string) => new Date(`${day}T${time}:00+06:00`);
const formats = new Map<string, Intl.DateTimeFormat>();
function clock(moment: Date | undefined, zone = 'Asia/Dhaka'): string | undefined {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  return moment && format.format(moment);
}

describe('someone who stands before an office', () => {
  const split = open([
    { byday: WEEK, opensAt: '09:00', closesAt: '13:00' },
    { byday: 'SU,MO,TU,WE', opensAt: '14:00', closesAt: '17:00' },
  ]);

  it('finds it open until the break, and open again after it', () => {
    expect(clock(hours.openState(split, dhaka('2026-06-10', '10:00')).closesAt)).to.equal('2026-06-10 13:00');
    const inBreak = hours.openState(split, dhaka('2026-06-10', '13:00'));
    expect([inBreak.isOpen, clock(inBreak.opensAt)]).to.deep.equal([false, '2026-06-10 14:00']);
  });

  it('learns after the last shift when it opens next, over the weekly closing days', () => {
    const state = hours.openState(split, dhaka('2026-06-11', '13:00'));
    expect([state.isOpen, clock(state.opensAt)]).to.deep.equal([false, '2026-06-14 09:00']);
  });

  it('learns of a closure, its reason, and the first opening after it', () => {
    const closures = [{ from: '2026-06-10', to: '2026-06-11', reason: { en: 'Flood drill' } }];
    const state = hours.openState({ ...split, closures }, dhaka('2026-06-10', '10:00'));
    expect(state).to.deep.include({ isOpen: false, closure: closures[0] });
    expect(clock(state.opensAt)).to.equal('2026-06-14 09:00');
  });

  it('is told of no closing time where it is open round the clock', () => {
    const state = hours.openState(
      open([{ byday: ALL_DAYS, opensAt: '00:00', closesAt: '24:00' }]),
      dhaka('2026-06-10', '23:59'),
    );
    expect(state).to.deep.equal({ isOpen: true, timeZone: 'Asia/Dhaka' });
  });

  it('is told when a place that is open day and night closes for a holiday', () => {
    const place = open([{ byday: ALL_DAYS, opensAt: '00:00', closesAt: '24:00' }], {
      closures: [{ from: '2026-06-12', to: '2026-06-12' }],
    });
    expect(clock(hours.openState(place, dhaka('2026-06-10', '10:00')).closesAt)).to.equal('2026-06-12 00:00');
    expect(clock(hours.openState(place, dhaka('2026-06-12', '10:00')).opensAt)).to.equal('2026-06-13 00:00');
  });

  it('finds a night desk open past midnight, as the shift of the evening before', () => {
    const night = open([{ byday: 'WE', opensAt: '22:00', closesAt: '04:00' }]);
    expect(clock(hours.openState(night, dhaka('2026-06-11', '03:59')).closesAt)).to.equal('2026-06-11 04:00');
    expect(hours.openState(night, dhaka('2026-06-11', '04:00')).isOpen).to.equal(false);
    expect(hours.openState(night, dhaka('2026-06-10', '03:00')).isOpen).to.equal(false);
  });

  it('finds the night before a holiday worked to its end, and the night of the holiday not begun', () => {
    const night = open([{ byday: ALL_DAYS, opensAt: '22:00', closesAt: '04:00' }], {
      closures: [{ from: '2026-06-11', to: '2026-06-11' }],
    });
    expect(clock(hours.openState(night, dhaka('2026-06-11', '02:00')).closesAt)).to.equal('2026-06-11 04:00');
    expect(hours.openState(night, dhaka('2026-06-11', '23:00')).isOpen).to.equal(false);
    expect(hours.openState(night, dhaka('2026-06-12', '02:00')).isOpen).to.equal(false);
    expect(hours.openState(night, dhaka('2026-06-12', '23:00')).isOpen).to.equal(true);
  });

  it('finds hours that count for a season only in that season', () => {
    const summer = open([
      { byday: ALL_DAYS, opensAt: '08:00', closesAt: '12:00', validFrom: '2026-06-01', validTo: '2026-06-10' },
    ]);
    expect(hours.openState(summer, dhaka('2026-06-10', '09:00')).isOpen).to.equal(true);
    expect(hours.openState(summer, dhaka('2026-06-11', '09:00'))).to.deep.equal({
      isOpen: false,
      timeZone: 'Asia/Dhaka',
    });
    expect(clock(hours.openState(summer, dhaka('2026-05-20', '09:00')).opensAt)).to.equal('2026-06-01 08:00');
  });

  it('is told of no opening beyond 60 days', () => {
    const later = open([{ byday: ALL_DAYS, opensAt: '08:00', closesAt: '12:00', validFrom: '2027-01-01' }]);
    expect(hours.openState(later, dhaka('2026-06-10', '09:00')).opensAt).to.equal(undefined);
    expect(clock(hours.openState(later, dhaka('2026-11-02', '09:00')).opensAt)).to.equal('2027-01-01 08:00');
  });

  it('is told that hours are not known, and of a closure all the same', () => {
    const silent = office('o', { closures: [{ from: '2026-06-10', to: '2026-06-10' }] });
    expect(hours.openState(silent, dhaka('2026-06-10', '09:00'))).to.deep.include({ isOpen: false, isUnknown: true });
    expect(hours.openState(silent, dhaka('2026-06-10', '09:00')).closure).to.not.equal(undefined);
  });

  it('meets the hour that the clocks skip and the hour that comes twice', () => {
    const berlin = open([{ byday: ALL_DAYS, opensAt: '02:30', closesAt: '06:00' }], { timeZone: 'Europe/Berlin' });
    const spring = hours.openState(berlin, new Date('2026-03-29T00:59:00Z'));
    expect(spring.opensAt?.toISOString()).to.equal('2026-03-29T01:00:00.000Z');
    const autumn = hours.openState(berlin, new Date('2026-10-25T00:00:00Z'));
    expect(autumn.opensAt?.toISOString()).to.equal('2026-10-25T00:30:00.000Z');
    expect(hours.openState(berlin, new Date('2026-10-25T01:15:00Z')).isOpen).to.equal(true);
  });
});

describe('someone who asks for the hours of a day', () => {
  const market = open(
    [
      { byday: 'FR', opensAt: '18:00', closesAt: '02:00' },
      { byday: 'FR', opensAt: '09:00', closesAt: '12:00' },
      { byday: 'SA', opensAt: '18:00', closesAt: '00:00' },
    ],
    { closures: [{ from: '2026-06-19', to: '2026-06-19', reason: { en: 'Fair' } }] },
  );

  it('reads them in order, past midnight as the time of the next day', () => {
    expect(hours.dayHours(market, dhaka('2026-06-10', '10:00'), 2)).to.deep.equal({
      day: '2026-06-12',
      spans: [
        { opens: '09:00', closes: '12:00' },
        { opens: '18:00', closes: '02:00' },
      ],
    });
    expect(hours.dayHours(market, dhaka('2026-06-10', '10:00'), 3).spans).to.deep.equal([
      { opens: '18:00', closes: '24:00' },
    ]);
  });

  it('reads nothing on a day off, and the reason on a holiday', () => {
    expect(hours.dayHours(market, dhaka('2026-06-10', '10:00'), 0)).to.deep.equal({ day: '2026-06-10', spans: [] });
    expect(hours.dayHours(market, dhaka('2026-06-10', '10:00'), 9)).to.deep.include({
      spans: [],
      closure: market.closures?.[0],
    });
  });

  it('gets the day of the office, not of the server', () => {
    expect(hours.dayHours(market, new Date('2026-06-10T18:30:00Z'), 0).day).to.equal('2026-06-11');
  });
});

/** Says by the wall clock alone, minute by minute, whether an office is open. */
function isOpenByTheClock({ schedule = [], closures = [], timeZone = 'UTC' }: Office, moment: number): boolean {
  const [day = '', time = ''] = (clock(new Date(moment), timeZone) ?? '').split(' ');
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const works = (on: string, row: ScheduleRow) =>
    row.byday.includes(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(on).getUTCDay()] ?? '') &&
    (!row.validFrom || row.validFrom <= on) &&
    (!row.validTo || on <= row.validTo) &&
    !closures.some(({ from, to }) => from <= on && on <= to);
  return schedule.some((row) => {
    const isOvernight = row.closesAt <= row.opensAt;
    if (works(day, row) && row.opensAt <= time && (isOvernight || time < row.closesAt)) return true;
    return isOvernight && works(before, row) && time < row.closesAt;
  });
}

describe('opening hours at any moment', () => {
  const random = createRandom(20_260_610);
  const ZONES = [
    'Asia/Dhaka',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
  ] as const;
  const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  const MINUTE = 60_000;

  /** Times that no change of the clocks falls on, so that the wall clock alone tells the truth. */
  const time = () => `${String(4 + random.below(20)).padStart(2, '0')}:${random.pick(['00', '15', '30', '59'])}`;
  const day = () => new Date(Date.UTC(2026, 2, 20) + random.below(40) * 86_400_000).toISOString().slice(0, 10);

  function randomRow(): ScheduleRow {
    const opensAt = time();
    const closesAt = random.pick([time(), '24:00', '00:00', '05:10']);
    const [validFrom, validTo] = [day(), day()].toSorted();
    const byday = DAYS.filter(() => random.next() < 0.5).join() || 'MO';
    return {
      byday,
      opensAt,
      closesAt: closesAt === opensAt ? '24:00' : closesAt,
      ...(random.next() < 0.3 ? { validFrom, validTo } : {}),
    };
  }

  function randomOffice(): Office {
    const [from = '', to = ''] = [day(), day()].toSorted();
    return office('o', {
      timeZone: random.pick(ZONES),
      schedule: random.times(1 + random.below(3), randomRow),
      closures: random.next() < 0.4 ? [{ from, to }] : [],
    });
  }

  it('agree with a walk by the minute, over changes of the clocks in six zones', () => {
    for (let round = 0; round < 150; round++) {
      const place = randomOffice();
      const at = Date.UTC(2026, 2, 26) + random.below(15 * 1440) * MINUTE;
      const state = hours.openState(place, new Date(at));
      const seen = JSON.stringify({ place, at: new Date(at), state });
      expect(state.isOpen, seen).to.equal(isOpenByTheClock(place, at));
      const change = (state.isOpen ? state.closesAt : state.opensAt)?.getTime();
      let walked = at;
      const end = Math.min(change ?? Infinity, at + 4 * 1440 * MINUTE);
      while (walked < end && isOpenByTheClock(place, walked) === state.isOpen) walked += 5 * MINUTE;
      expect(walked, seen).to.be.at.least(end);
      if (change !== undefined) expect(isOpenByTheClock(place, change), seen).to.equal(!state.isOpen);
    }
  }).timeout(60_000);

  it('are told a thousand times a second and more', () => {
    const places = random
      .times(50, randomOffice)
      .concat(open([{ byday: ALL_DAYS, opensAt: '00:00', closesAt: '24:00' }]));
    const began = performance.now();
    for (let round = 0; round < 2000; round++)
      hours.openState(places[round % places.length] ?? office('o'), dhaka('2026-06-10', '10:00'));
    expect(performance.now() - began).to.be.below(2000);
  });
});
