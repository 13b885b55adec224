import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import * as z from 'zod';
import { tempFolder } from '../fixtures/tempFolder.ts';

/**
 * What Azure documents of a file for import ("Data formats accepted by conversational language understanding") and of its limits
 * ("Conversational language understanding limits"); it knows no other keys.
 */
const NAME = z.string().regex(/^[A-Za-z0-9$&%*()+~#/?]{1,50}$/);
const LANGUAGE = z.enum(['en-us', 'bn', 'es', 'hi', 'ar']);
const WORDS = z.array(z.strictObject({ language: LANGUAGE, values: z.array(z.string().min(1)).min(1) }));
const LIST = z.strictObject({
  sublists: z.array(z.strictObject({ listKey: z.string().min(1), synonyms: WORDS })).min(1),
});
const EXPRESSION = z.strictObject({ regexKey: z.string(), language: LANGUAGE, regexPattern: z.string().min(1) });
const ENTITY = z.strictObject({
  category: NAME,
  compositionSetting: z.enum(['combineComponents', 'separateComponents']),
  list: LIST.optional(),
  regex: z.strictObject({ expressions: z.array(EXPRESSION).max(20) }).optional(),
});
const UTTERANCE = z.strictObject({
  text: z.string().min(1).max(500),
  intent: NAME,
  language: LANGUAGE,
  dataset: z.enum(['Train', 'Test']),
  entities: z.array(z.strictObject({ category: NAME, offset: z.int().min(0), length: z.int().min(1) })),
});
const PROJECT = z.strictObject({
  projectFileVersion: z.literal('2022-10-01-preview'),
  stringIndexType: z.literal('Utf16CodeUnit'),
  metadata: z.strictObject({
    projectKind: z.literal('Conversation'),
    projectName: z.string().regex(/^[A-Za-z0-9_.-]{1,50}$/),
    multilingual: z.boolean(),
    description: z.string(),
    language: LANGUAGE,
    settings: z.strictObject({ confidenceThreshold: z.number().min(0).max(1) }),
  }),
  assets: z.strictObject({
    projectKind: z.literal('Conversation'),
    intents: z.array(z.strictObject({ category: NAME })).max(500),
    entities: z.array(ENTITY).max(350),
    utterances: z.array(UTTERANCE).min(1).max(25_000),
  }),
});

describe('npm run clu -- export', function () {
  this.timeout(60_000);

  it('writes a file as Azure documents it, every reference in it good', async () => {
    const folder = await tempFolder();
    const path = join(folder.path, 'clu.json');
    await promisify(execFile)(process.execPath, ['bot/run.mjs', 'bot/commands/clu.ts', 'export', path]);
    const project = PROJECT.parse(JSON.parse(await readFile(path, 'utf8')));
    await folder.remove();
    const { intents, entities, utterances } = project.assets;
    const named = new Set(intents.map(({ category }) => category));
    expect(utterances.filter(({ intent }) => !named.has(intent))).to.deep.equal([]);
    const synonyms = entities.flatMap(({ list }) => list?.sublists ?? []).flatMap((one) => one.synonyms);
    expect(synonyms.flatMap(({ values }) => values).length).to.be.within(1, 20_000);
    for (const { regex } of entities)
      for (const { regexPattern } of regex?.expressions ?? []) expect(() => new RegExp(regexPattern)).not.to.throw();
  });
});
