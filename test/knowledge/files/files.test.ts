import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { guardCell, unguardCell } from '../../../knowledge/files/guard.ts';
import { readKnowledgeBytes, readKnowledgeFiles } from '../../../knowledge/files/readFiles.ts';
import { writeCsv } from '../../../knowledge/files/csv.ts';
import { writeWorkbook } from '../../../knowledge/files/workbook.ts';
import { writeKnowledge } from '../../../knowledge/files/writeFiles.ts';
import type { KnowledgeFile } from '../../../knowledge/model.ts';
import { readSampleCity } from '../../../knowledge/sample/index.ts';
import { tempFolder } from '../../fixtures/tempFolder.ts';
import { area, entry, fileOf, office } from '../small.ts';

/** Everything that a field can hold, signs that a table uses itself included. */
const rich: KnowledgeFile = fileOf({
  entries: [
    entry('all', {
      names: { en: 'A, "quoted" | name', bn: 'জন্ম সনদ', 'hi-Latn': 'janm praman' },
      summaries: { en: 'Two\nlines; with a back\\slash' },
      aliases: { en: ['a | b', 'c\\d', 'plain'], bn: ['এক'] },
      department: 'records',
      documents: [
        { names: { en: 'Old paper' }, note: { en: 'the original', bn: 'মূল' } },
        { names: { en: 'Report', bn: 'রিপোর্ট' }, onlyIf: { en: 'if lost | stolen' } },
      ],
      cost: { min: 1.5, max: 20, currency: 'BDT', note: { en: 'cash' } },
      time: { min: 7, max: 15, unit: 'workingDays' },
      visits: 0,
      steps: [{ en: 'Go.' }, { bn: 'আসুন।' }],
      onlineUrl: 'https://x.example/?a=1,2',
      phones: ['+8802100000', '106'],
      offices: ['o'],
      related: ['free'],
      validFrom: '2026-01-01',
      checkedOn: '2026-10-01',
      checkedBy: 'Desk',
    }),
    entry('free', { kind: 'article', cost: { free: true }, status: 'draft' }),
  ],
  offices: [
    office('o', {
      position: { lat: 23.8103, lon: -90.4125 },
      areas: ['a', 'b'],
      timeZone: 'Asia/Dhaka',
      schedule: [
        { byday: 'SU,MO', opensAt: '09:00', closesAt: '13:00' },
        { byday: 'SU', opensAt: '14:00', closesAt: '24:00', validFrom: '2026-01-01' },
      ],
      closures: [{ from: '2026-12-16', to: '2026-12-17', reason: { en: 'Victory Day' } }],
      accessibility: ['lift'],
    }),
  ],
  areas: [area('a', { postcodes: ['0012', '7101'], parent: 'b' }), area('b')],
});

describe('knowledge files', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  const at = (name: string) => join(folder.path, name);
  const put = (name: string, content: string | Uint8Array) => writeFile(at(name), content);
  const read = async (...names: string[]) => (await readKnowledgeFiles(names.map(at))).check();
  const faultsOf = async (...names: string[]) =>
    (await read(...names)).faults.map(({ file, place, message }) => `${file ?? ''} ${place} ${message}`);

  before(async () => {
    folder = await tempFolder();
  });
  after(() => folder.remove());

  for (const name of ['kb.json', 'kb.jsonl', 'kb.csv', 'tables'])
    it(`come back from ${name} as they were written, whatever is in them`, async () => {
      await writeKnowledge(at(name), rich);
      expect((await read(name.replace('.csv', ''))).file).to.deep.equal(rich);
      const city = await readSampleCity();
      await writeKnowledge(at(`city-${name}`), city);
      expect(withoutEmpty((await read(`city-${name}`.replace('.csv', ''))).file)).to.deep.equal(withoutEmpty(city));
      expect((await readdir(folder.path)).filter((file) => file.endsWith('.part'))).to.deep.equal([]);
    });

  it('hold nothing that a spreadsheet would run, and come back exactly all the same', async () => {
    const texts = ['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', "'=1", "''@x", "'quoted'", '-5', "'-5", '＝1', 'plain', "'"];
    for (const text of texts) {
      expect(unguardCell(guardCell(text)), text).to.equal(text);
      expect(guardCell(text), text).to.not.match(/^([=+@\t\r＝]|-(?!\d+$))/);
    }
    const sly = fileOf({
      entries: [
        entry('sly', {
          names: { en: '=HYPERLINK("http://x.example")', bn: '@x', es: "'+1" },
          aliases: { en: ['-a', '=b'] },
          phones: ['+8802100000'],
        }),
      ],
    });
    const cells = writeCsv(sly)['entries.csv'];
    expect(cells).to.include(`"'=HYPERLINK`).and.include(`,'@x`).and.include(`,''+1`).and.include(`,'+8802100000`);
    for (const [name, bytes] of [
      ['entries.csv', Buffer.from(cells)],
      ['sly.xlsx', await writeWorkbook(sly)],
    ] as const)
      expect((await readKnowledgeBytes([{ name, bytes }])).check().file?.entries, name).to.deep.equal(sly.entries);
  });

  it('are known by what is in them when their names say nothing', async () => {
    await put('a', JSON.stringify(rich, null, 2));
    await put('b', '{"id":"x","title":"X","text":"","lang":"en"}\n{"id":"y","title":"Y","text":"","lang":"en"}\n');
    await put('c', 'id,names.en,postcodes\nx,X,12|13\n');
    expect((await read('a')).file?.entries).to.have.length(2);
    expect((await read('b')).file?.entries).to.have.length(2);
    expect((await read('c')).file?.areas[0]?.postcodes).to.deep.equal(['12', '13']);
  });

  it('of a spreadsheet are read with its marks, line ends and separators', async () => {
    await put('areas.csv', '\ufeffid;names.en;postcodes;parent\r\nx;"X; the big";1212;\r\ny;Y;;x\r\n');
    expect((await read('areas.csv')).file?.areas).to.deep.equal([
      { id: 'x', names: { en: 'X; the big' }, postcodes: ['1212'] },
      { id: 'y', names: { en: 'Y' }, parent: 'x' },
    ]);
    await put(
      'utf16.json',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(JSON.stringify(fileOf({ areas: [area('x')] })), 'utf16le'),
      ]),
    );
    expect((await read('utf16.json')).file?.areas).to.have.length(1);
  });

  it('of questions and answers become articles, under ids of their own', async () => {
    const lines = [
      {
        id: 'Super_Bowl:en',
        title: '',
        text: 'one two three four five six seven eight nine ten eleven',
        lang: 'en',
        source: 'x',
      },
      {
        id: 'super-bowl-en',
        title: 'B',
        text: '',
        lang: 'es',
        aliases: ['b'],
        aliases_hi_latn: ['bee'],
        url: 'https://b.example',
      },
    ];
    await put('articles.jsonl', lines.map((line) => JSON.stringify(line)).join('\r\n'));
    expect((await read('articles.jsonl')).file?.entries).to.deep.equal([
      {
        id: 'super-bowl-en',
        kind: 'article',
        names: { en: 'one two three four five six seven eight nine ten …' },
        summaries: { en: lines[0]?.text },
        status: 'published',
      },
      {
        id: 'super-bowl-en-2',
        kind: 'article',
        names: { es: 'B' },
        aliases: { es: ['b'], 'hi-Latn': ['bee'] },
        onlineUrl: 'https://b.example',
        status: 'published',
      },
    ]);
  });

  it('that are several count each by itself, and may refer to one another', async () => {
    await put('one.json', JSON.stringify(fileOf({ entries: [entry('a', { offices: ['o'] })] })));
    await put(
      'two.json',
      JSON.stringify({ ...fileOf({ entries: [entry('b'), entry('a')], offices: [office('o')] }), extra: 1 }),
    );
    const faults = await faultsOf('one.json', 'two.json');
    expect(faults).to.have.length(2);
    expect(faults[0]).to.match(/^two\.json extra /);
    expect(faults[1]).to.match(/^two\.json entries\[1\]\.id /);
  });

  it('that cannot be read say why and what to do', async () => {
    await put('broken.json', '{\n "version": 1,\n "entries": [,]\n}');
    await put('broken.jsonl', '{"id":"a"}\n{"id":\n');
    await put('latin.csv', Buffer.from('id,names.en\nx,Caf\xe9\n', 'latin1'));
    await put('some.csv', 'name,place\nx,y\n');
    await put('wide-areas.csv', 'id,names.en\nx,A,too much\n');
    await put('areas-without-id.csv', 'names.en\nA\n');
    expect(await faultsOf('broken.json')).to.have.length(1);
    expect((await faultsOf('broken.json'))[0])
      .to.include('not JSON')
      .and.match(/line 3/);
    expect((await faultsOf('broken.jsonl'))[0]).to.include('line 2');
    expect((await faultsOf('latin.csv'))[0]).to.include('UTF-8');
    expect((await faultsOf('some.csv'))[0]).to.include('name it entries.csv');
    expect((await faultsOf('wide-areas.csv'))[0]).to.include('row 2');
    expect((await faultsOf('areas-without-id.csv'))[0]).to.include('no column "id"');
    expect((await faultsOf('missing.json'))[0]).to.include('no file');
  });

  it('of tables tell an unknown column and a figure that is none by their places', async () => {
    await put(
      'entries.csv',
      'id,kind,names.en,colour,cost.amount,cost.currency,visits\na,service,A,blue,"3,5",BDT,two\n',
    );
    const places = (await read('entries.csv')).faults.map(({ place }) => place);
    expect(places).to.have.members(['entries[0].colour', 'entries[0].cost.amount', 'entries[0].visits']);
  });

  it('in a folder are read together', async () => {
    await mkdir(at('city'));
    await put('city/entries.csv', 'id,kind,names.en,offices\na,service,A,o\n');
    await put(
      'city/offices.csv',
      'id,names.en,schedule.byday,schedule.opensAt,schedule.closesAt\no,O,"MO,TU|SA",09:00|10:00,17:00|12:00\n',
    );
    const { file } = await read('city');
    expect(file?.offices[0]?.schedule).to.deep.equal([
      { byday: 'MO,TU', opensAt: '09:00', closesAt: '17:00' },
      { byday: 'SA', opensAt: '10:00', closesAt: '12:00' },
    ]);
  });

  it('are missed in a folder that has none', async () => {
    await mkdir(at('empty'));
    expect(await faultsOf('empty')).to.have.lengthOf(1);
    expect((await faultsOf('empty'))[0]).to.include('a folder without entries.csv');
  });
});

/** A table has no difference between null, an empty list and nothing. */
function withoutEmpty(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_, part: unknown) =>
      part === null || (Array.isArray(part) && part.length === 0) ? undefined : part,
    ),
  );
}
