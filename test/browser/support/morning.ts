import type { OpenConsole } from '../../console/console.ts';
import { draft } from '../../grievances/office.ts';

const HOUR = 3_600_000;

/** A morning's work: grievances in several states, questions of a month, somebody who waits for a person. Gives the last grievance. */
export async function fillMorning(at: OpenConsole): Promise<string> {
  let reference = '';
  const { grievances, desk, seeing } = at.work;
  const grants = [{ role: 'officer' as const, department: 'streets' }];
  const person = await at.accounts.invite({ name: 'Rafiq Islam', email: 'rafiq@city.example', grants });
  const rafiq = { id: person?.id ?? '', roles: [], groups: ['streets', 'water'] };
  const words = [
    'the street lamp before our door is dark for 3 weeks',
    'আমাদের গলিতে তিন সপ্তাহ ধরে বাতি নেই',
    'hace tres semanas que no hay luz en nuestra calle',
  ];
  const streets = ['Lake Road', 'Station Road', 'Ward 3', 'Old Town'];
  const services = ['passport-renewal', 'birth-registration', 'trade-licence-renewal', 'water-bill-pay'];
  for (let day = 30; day > 0; day--) {
    const now = at.time.now.getTime();
    for (let n = 0; n < 3 + (day % 7); n++) {
      const outcome = n % 5 === 4 ? ('none' as const) : ('answer' as const);
      const [channel, language] = [['sms', 'web', 'whatsapp'][n % 3] ?? 'sms', ['en', 'bn', 'es'][day % 3] ?? 'en'];
      seeing.asked.asked({
        at: at.time.now,
        outcome,
        channel,
        language,
        entryId: services[n % 4] ?? 'passport-renewal',
        officeId: 'passport-office',
      });
    }
    const { reference: one } = await grievances.file(
      draft(`d${day}`, {
        text: words[day % 3] ?? '',
        category: day % 4 ? 'streetLight' : 'waterSupply',
        language: ['en', 'bn', 'es'][day % 3] ?? 'en',
        place: {
          areas: [['lakeside', 'old-town'][day % 2] ?? 'lakeside', 'meghpur'],
          name: streets[day % 4] ?? 'Ward 3',
        },
      }),
    );
    at.time.now = new Date(now + 3 * HOUR);
    if (day % 2) await grievances.desk.assign({ cause: 'a', officer: rafiq, reference: one });
    if (day % 3 === 1)
      await grievances.desk.reply({
        cause: 'r',
        officer: rafiq,
        reference: one,
        text: 'A colleague comes on Tuesday.',
      });
    if (day % 6 === 1)
      await grievances.desk.resolve({ cause: 's', officer: rafiq, reference: one, text: 'Lamp changed.' });
    at.time.now = new Date(now + 24 * HOUR);
    await grievances.work.runDue();
    reference = one;
  }
  await seeing.asked.flush();
  await grievances.work.runStatistics();
  await desk.calls.call({
    id: 'c1',
    at: at.time.now.getTime(),
    channel: 'sms',
    conversation: 'x',
    address: '+8801700000001',
    language: 'en',
  });
  await desk.calls.note('c1', [
    { id: '1', at: at.time.now.getTime(), by: 'citizen', text: 'my pension did not come this month' },
    { id: '2', at: at.time.now.getTime(), by: 'bot', text: 'Old-age allowance: Welfare Office, 2 Hill Street.' },
  ]);
  await desk.callBacks.promise({
    id: 'b1',
    reached: { channel: 'sms', conversation: 'y', address: '+8801700000002', language: 'bn' },
    lines: [{ id: 'l', at: at.time.now.getTime(), by: 'citizen', text: 'আমার ভাতা আসেনি' }],
  });
  return reference;
}
