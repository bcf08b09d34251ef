/** Gathers the licences of the packages that end up inside a bundle, since they ask to travel with it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** Name of the file laid beside the bundle. */
const fileName = 'third-party-licences.txt';

/**
 * @param moduleId as the bundler names a module: a path, perhaps with a query or a leading zero byte
 * @returns the folder of the package it belongs to, null for a module of our own
 */
export function packageFolder(moduleId: string): string | null {
  const place = moduleId.replace(/^\0/u, '').replace(/\?.*$/u, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(place)?.[0] ?? null;
}

const Package = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
});

/** The package's name, version and licence text; the licence's short name where the package carries no text. */
function notice(folder: string): string {
  const described: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, license, author } = Package.parse(described);
  const text = readdirSync(folder)
    .filter((entry) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(entry))
    .map((entry) => readFileSync(path.join(folder, entry), 'utf8').trim());
  const instead = `Licence: ${license ?? 'see the package'}${author === undefined ? '' : `\nAuthor: ${author}`}`;
  return `${name} ${version}\n\n${text.length > 0 ? text.join('\n\n') : instead}`;
}

/**
 * Writes third-party-licences.txt beside the bundle it is used in; nothing where no package was bundled.
 * @param copied folders of packages of which files are copied rather than bundled
 */
export function thirdPartyLicences(copied: readonly string[] = []): Plugin {
  return {
    name: 'third-party-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const folders = Object.values(bundle)
        .flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
        .map(packageFolder)
        .filter((folder) => folder !== null && existsSync(path.join(folder, 'package.json')));
      const notices = [...new Set([...folders, ...copied])].map((folder) => notice(String(folder))).toSorted();
      if (notices.length === 0) return;
      this.emitFile({ type: 'asset', fileName, source: `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n` });
    },
  };
}
