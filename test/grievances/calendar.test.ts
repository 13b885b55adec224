import { expect } from 'chai';
import { createCalendar, type WorkingHours } from '../../grievances/calendar.ts';
import { createDecentHours } from '../../grievances/quietHours.ts';
import { createRandom } from '../fixtures/random.ts';

const MINUTE = 60_000;
const OFFICE: [string, string][] = [['09:00', '17:00']];
const DHAKA: WorkingHours = {
  timeZone: 'Asia/Dhaka',
  week: { 0: OFFICE, 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE },
  holidays: ['2026-12-16'],
};
/** Split shifts, a short Friday, a night shift's end, and two changes of the clocks within the trial. */
const BERLIN: WorkingHours = {
  timeZone: 'Europe/Berlin',
  week: {
    1: [
      ['08:30', '12:15'],
      ['13:00', '16:45'],
    ],
    2: [
      ['08:30', '12:15'],
      ['13:00', '16:45'],
    ],
    4: [
      ['00:00', '02:30'],
      ['22:00', '24:00'],
    ],
    5: [['08:00', '12:00']],
    0: [['01:00', '04:00']],
  },
  holidays: ['2026-10-03', '2026-04-06', '2026-12-25'],
};

const at = (text: string) => Date.parse(text);

describe('working time', () => {
  const dhaka = createCalendar(DHAKA);

  it('ends with the day and goes on the next morning', () => {
    expect(dhaka.addWorkingTime(at('2026-12-13T10:00+06:00'), dhaka.dayMs)).to.equal(at('2026-12-14T10:00+06:00'));
    expect(dhaka.addWorkingTime(at('2026-12-13T09:00+06:00'), dhaka.dayMs)).to.equal(at('2026-12-13T17:00+06:00'));
    expect(dhaka.addWorkingTime(at('2026-12-13T22:00+06:00'), MINUTE)).to.equal(at('2026-12-14T09:01+06:00'));
  });

  it('leaves out the weekend and holidays', () => {
    expect(dhaka.addWorkingTime(at('2026-12-10T16:00+06:00'), 120 * MINUTE)).to.equal(at('2026-12-13T10:00+06:00'));
    expect(dhaka.addWorkingTime(at('2026-12-15T16:00+06:00'), 120 * MINUTE)).to.equal(at('2026-12-17T10:00+06:00'));
    expect(dhaka.workingTimeBetween(at('2026-12-16T00:00+06:00'), at('2026-12-17T00:00+06:00'))).to.equal(0);
  });

  it('is refused by a calendar in which nobody works', () => {
    const nobody = createCalendar({ timeZone: 'UTC', week: {}, holidays: [] });
    expect(() => nobody.addWorkingTime(0, 1)).to.throw(/nobody|anybody/);
  });

  for (const [name, hours] of Object.entries({ DHAKA, BERLIN })) {
    it(`agrees with somebody who walks through it minute by minute (${name})`, function () {
      this.timeout(60_000);
      const calendar = createCalendar(hours);
      const random = createRandom(7);
      const isWorking = createWalker(hours);
      for (let trial = 0; trial < 60; trial++) {
        const from = at('2026-01-01T00:00Z') + random.below(525_600) * MINUTE;
        const minutes = random.below(3000);
        const walked = walk(from, minutes, isWorking);
        expect(
          new Date(calendar.addWorkingTime(from, minutes * MINUTE)).toISOString(),
          `${new Date(from).toISOString()} + ${minutes}`,
        ).to.equal(new Date(walked).toISOString());
        expect(calendar.workingTimeBetween(from, walked)).to.equal(minutes * MINUTE);
        const later = from + random.below(20_000) * MINUTE;
        expect(calendar.workingTimeBetween(from, later)).to.equal(countMinutes(from, later, isWorking) * MINUTE);
      }
    });
  }
});

describe('decent hours', () => {
  it('put off what is ready at night until the morning, across midnight and by the wall clock', () => {
    const decent = createDecentHours({ from: '21:00', to: '08:00' }, 'Asia/Dhaka');
    expect(decent(at('2026-12-13T20:59+06:00'))).to.equal(at('2026-12-13T20:59+06:00'));
    expect(decent(at('2026-12-13T21:00+06:00'))).to.equal(at('2026-12-14T08:00+06:00'));
    expect(decent(at('2026-12-14T03:00+06:00'))).to.equal(at('2026-12-14T08:00+06:00'));
    expect(decent(at('2026-12-14T08:00+06:00'))).to.equal(at('2026-12-14T08:00+06:00'));
  });

  it('may lie within a day, or be all day', () => {
    const noon = createDecentHours({ from: '12:00', to: '14:00' }, 'UTC');
    expect(noon(at('2026-12-13T13:00Z'))).to.equal(at('2026-12-13T14:00Z'));
    expect(noon(at('2026-12-13T14:30Z'))).to.equal(at('2026-12-13T14:30Z'));
    expect(createDecentHours(undefined, 'UTC')(5)).to.equal(5);
  });
});

type IsWorking = (at: number) => boolean;

/** Whether the minute that begins here is a working one, read off the wall clock by other means than the calendar's. */
function createWalker({ timeZone, week, holidays }: WorkingHours): IsWorking {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (at) => {
    const [day = '', time = ''] = format.format(at).split(' ');
    const spans = holidays.includes(day) ? [] : (week[new Date(`${day}T12:00Z`).getUTCDay()] ?? []);
    return spans.some(([from, to]) => time >= from && time < to);
  };
}

function walk(from: number, minutes: number, isWorking: IsWorking): number {
  let now = from;
  for (let left = minutes; left > 0; now += MINUTE) if (isWorking(now)) left--;
  return now;
}

function countMinutes(from: number, to: number, isWorking: IsWorking): number {
  let count = 0;
  for (let now = from; now < to; now += MINUTE) if (isWorking(now)) count++;
  return count;
}
