/** The published schema and the guide, held in step with what is read: `UPDATE=1 node --test main/profiles/schema.test.ts` writes the schema. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { format } from 'prettier';
import { z } from 'zod';
import { readProfiles } from './read.ts';
import { Profile, publishedSchema } from './schema.ts';

const file = new URL('../../docs/profile.schema.json', import.meta.url);
const guide = new URL('../../docs/profiles.md', import.meta.url);

test('docs/profile.schema.json is what is read', async () => {
  const schema = JSON.stringify(publishedSchema());
  if (process.env['UPDATE'] === '1') await writeFile(file, await format(schema, { parser: 'json', printWidth: 120 }));
  assert.deepEqual(
    JSON.parse(await readFile(file, 'utf8')),
    JSON.parse(schema),
    'run UPDATE=1 node --test main/profiles/schema.test.ts',
  );
});

test('every field says what it is for', () => {
  const Described = z.looseObject({
    description: z.string().optional(),
    properties: z.record(z.string(), z.unknown()).optional(),
  });
  const bare = (schema: unknown, name: string): string[] => {
    const { properties = {} } = Described.parse(schema);
    return Object.entries(properties).flatMap(([field, value]) => [
      ...(Described.parse(value).description === undefined && !name.endsWith('[]') ? [`${name}.${field}`] : []),
      ...bare(value, `${name}.${field}`),
    ]);
  };
  assert.deepEqual(bare(publishedSchema(), ''), []);
});

test('the examples of docs/profiles.md are profiles, and it names every field', async () => {
  const words = await readFile(guide, 'utf8');
  const examples = [...words.matchAll(/```json\n(\{.+?)```/gsu)].map(([, text = ''], at) => ({
    name: `${at}.json`,
    text,
  }));
  assert.ok(examples.length > 0);
  assert.deepEqual(readProfiles(examples).problems, []);
  for (const field of Object.keys(Profile.shape))
    assert.match(words, new RegExp(`\`${field.replace('$', '\\$')}\``, 'u'), field);
});
