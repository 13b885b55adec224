import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import { adviseOn } from '../../knowledge/advise.ts';
import { checkKnowledge } from '../../knowledge/check.ts';
import type { Area, Entry, KnowledgeFile, Office, Position, Texts } from '../../knowledge/model.ts';
import { readSampleCity, sampleCityName, sampleTopics } from '../../knowledge/sample/index.ts';

const LANGUAGES = ['en', 'bn', 'es', 'hi', 'ar'];

describe('the sample city', () => {
  let city: KnowledgeFile;
  let services: Entry[];

  before(async () => {
    city = await readSampleCity();
    services = city.entries.filter(({ kind }) => kind === 'service');
  });

  it('passes the check of a knowledge file without a fault and without advice', () => {
    expect(checkKnowledge(city).faults).to.deep.equal([]);
    expect(adviseOn(city)).to.deep.equal([]);
  });

  it('is a whole city: services, life events, articles, offices, areas with postcodes', () => {
    const kinds = city.entries.map(({ kind }) => kind);
    expect(services.length).to.be.at.least(60);
    expect(kinds.filter((kind) => kind === 'lifeEvent')).to.have.length(5);
    expect(kinds.filter((kind) => kind === 'article')).to.have.length(8);
    expect(city.offices.length).to.be.at.least(15);
    expect(city.areas.filter(({ postcodes, position }) => postcodes?.length && position).length).to.be.at.least(80);
    expectLanguages(sampleCityName, LANGUAGES, 'the name of the city');
  });

  it('reads every file of its folder', async () => {
    const files = await readdir(new URL('../../knowledge/sample/entries/', import.meta.url));
    expect(files.toSorted()).to.deep.equal(sampleTopics.map((topic) => `${topic}.json`).toSorted());
  });

  describe('for someone who asks', () => {
    it('tells of every service what to bring, what it costs, how long it takes, how often to come and what to do', () => {
      for (const { id, documents, cost, time, visits, steps, offices, department } of services) {
        expect(documents?.length, `${id}: documents`).to.be.within(2, 6);
        expect(steps?.length, `${id}: steps`).to.be.within(2, 5);
        expect(Boolean(cost && time && visits && department), id).to.equal(true);
        expect(offices, `${id}: offices`).not.to.have.length(0);
      }
    });

    it('says when each entry was checked, by whom, and when it is checked again', () => {
      for (const { id, checkedOn, checkedBy, reviewBy } of city.entries)
        expect(Boolean(checkedOn && checkedBy && reviewBy), id).to.equal(true);
    });

    it('speaks five languages in every text', () => {
      for (const entry of city.entries)
        for (const [place, texts] of textsOf(entry)) expectLanguages(texts, LANGUAGES, place);
      for (const { id, names, address } of city.offices) {
        expectLanguages(names, LANGUAGES, id);
        expectLanguages(address ?? {}, LANGUAGES, `${id}: address`);
      }
      for (const { id, names } of city.areas) expectLanguages(names, LANGUAGES, id);
    });

    it('knows two to fourteen everyday ways of asking for each entry, in English and Bengali', () => {
      for (const { id, aliases } of city.entries)
        for (const language of ['en', 'bn'])
          expect(aliases?.[language]?.length, `${id}: ${language}`).to.be.within(2, 14);
    });

    it('knows the most asked ones as people text them in Spanish, Hindi, Arabic and in Latin letters', () => {
      const languages = ['es', 'hi', 'ar', 'bn-Latn', 'hi-Latn'];
      const known = city.entries.filter(({ aliases }) =>
        languages.every((language) => (aliases?.[language]?.length ?? 0) > 1),
      );
      expect(known.length).to.be.at.least(25);
    });

    it('never lets one way of asking mean two entries', () => {
      const owners = new Map<string, string>();
      for (const { id, names, aliases } of city.entries)
        for (const [language, asked] of waysOfAsking(names, aliases)) {
          const key = `${language} ${asked.toLocaleLowerCase(language)}`;
          expect(owners.get(key) ?? id, `"${asked}" (${language})`).to.equal(id);
          owners.set(key, id);
        }
    });

    it('lists the services of a life event, which are all published', () => {
      const published = new Set(services.filter(({ status }) => status === 'published').map(({ id }) => id));
      for (const { id, kind, related } of city.entries)
        if (kind === 'lifeEvent') {
          expect(related?.length, id).to.be.at.least(4);
          for (const service of related ?? []) expect(published.has(service), `${id}: ${service}`).to.equal(true);
        }
    });
  });

  describe('for someone on the way', () => {
    it('has an entry behind every door, and hours, a phone and a place for each', () => {
      const doors = new Set(city.entries.flatMap(({ offices }) => offices ?? []));
      for (const { id, schedule, phones, position, timeZone } of city.offices) {
        expect(doors.has(id), `${id}: an entry`).to.equal(true);
        expect(schedule, `${id}: hours`).not.to.have.length(0);
        expect(phones, `${id}: phones`).not.to.have.length(0);
        expect(position && timeZone === 'Asia/Dhaka', id).to.equal(true);
      }
    });

    it('has split shifts, weekly closing days, a night desk past midnight and doors that never close', () => {
      const rows = city.offices.flatMap(({ schedule }) => schedule ?? []);
      const isSplit = ({ schedule = [] }: Office) =>
        schedule.some(({ opensAt }) => opensAt > '12:30' && opensAt < '16:30');
      expect(city.offices.filter(isSplit).length).to.be.at.least(10);
      expect(new Set(city.offices.map(closingDays)).size).to.be.at.least(5);
      expect(rows.some(({ opensAt, closesAt }) => closesAt < opensAt)).to.equal(true);
      expect(rows.some(({ opensAt, closesAt }) => opensAt === '00:00' && closesAt === '24:00')).to.equal(true);
      expect(rows.some(({ validFrom, validTo }) => validFrom && validTo)).to.equal(true);
    });

    it('has a ward office in the own zone nearer than any other, wherever one lives', () => {
      const wardOffices = city.offices.filter(({ id }) => id.startsWith('ward-office'));
      for (const area of city.areas.filter(({ position }) => position)) {
        const serving = wardOffices.filter(({ areas }) => areas?.some((id) => lineOf(area, city.areas).includes(id)));
        expect(serving, area.id).to.have.length(1);
        expect(nearest(wardOffices, area).id, area.id).to.equal(serving[0]?.id);
      }
    });

    it('has each neighbourhood nearest to its own ward, and no postcode twice', () => {
      const wards = city.areas.filter(({ id }) => id.startsWith('ward-'));
      for (const area of city.areas.filter(({ parent }) => parent?.startsWith('ward-')))
        expect(nearest(wards, area).id, area.id).to.equal(area.parent);
      const postcodes = city.areas.flatMap(({ postcodes }) => postcodes ?? []);
      expect(new Set(postcodes).size).to.equal(postcodes.length);
    });

    it('reaches everyone: each service has a door that serves every area', () => {
      const officeOf = new Map(city.offices.map((office) => [office.id, office]));
      for (const { id, offices = [] } of services)
        for (const area of city.areas.filter(({ parent }) => parent)) {
          const line = lineOf(area, city.areas);
          const serves = offices.some((office) => {
            const { areas = [] } = officeOf.get(office) ?? {};
            return !areas.length || areas.some((one) => line.includes(one));
          });
          expect(serves, `${id} for ${area.id}`).to.equal(true);
        }
    });
  });
});

function* textsOf(entry: Entry): Generator<[place: string, texts: Texts]> {
  const { id, names, summaries, eligibility, cost, documents = [], steps = [] } = entry;
  yield [`${id}: names`, names];
  yield [`${id}: summaries`, summaries ?? {}];
  if (eligibility) yield [`${id}: eligibility`, eligibility];
  if (cost?.note) yield [`${id}: cost`, cost.note];
  for (const [index, step] of steps.entries()) yield [`${id}: steps[${index}]`, step];
  for (const [index, document] of documents.entries())
    for (const texts of [document.names, document.note, document.onlyIf])
      if (texts) yield [`${id}: documents[${index}]`, texts];
}

function expectLanguages(texts: Texts, languages: string[], place: string): void {
  const present = languages.filter((language) => texts[language]?.trim());
  expect(present, place).to.deep.equal(languages);
}

function waysOfAsking(names: Texts, aliases: Record<string, string[]> = {}): [language: string, asked: string][] {
  const named = Object.entries(names);
  const others = Object.entries(aliases).flatMap(([language, list]) =>
    list.map((asked): [string, string] => [language, asked]),
  );
  return [...named, ...others];
}

function closingDays({ schedule = [] }: Office): string {
  const open = new Set(schedule.flatMap(({ byday }) => byday.split(',')));
  return ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].filter((day) => !open.has(day)).join();
}

function lineOf(area: Area, areas: Area[]): string[] {
  const parent = areas.find(({ id }) => id === area.parent);
  return parent ? [area.id, ...lineOf(parent, areas)] : [area.id];
}

function nearest<Placed extends { id: string; position?: Position }>(places: Placed[], { position }: Area): Placed {
  const [first] = places.toSorted((a, b) => squaredKm(a.position, position) - squaredKm(b.position, position));
  if (!first) throw new Error('nothing to be near to');
  return first;
}

/** Flat is right enough within a city; at 24° north a degree of longitude is 101 km. */
function squaredKm(a?: Position, b?: Position): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  return ((a.lat - b.lat) * 111) ** 2 + ((a.lon - b.lon) * 101) ** 2;
}
