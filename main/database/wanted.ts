/** Which images and documents an article wants, and the rows that say so. */
import type { NewImage } from './face.ts';
import type { Connection } from './open.ts';

export interface Wanted {
  articleId: number;
  publicationId: number;
  lead: NewImage | null;
  images: readonly NewImage[];
  documents: readonly string[];
}

/** Links the article to exactly these addresses; those already stored are fetched no second time. */
export function linkImages(database: Connection, wanted: Wanted): void {
  const urls = new Map<string, 'lead' | 'body' | 'document'>();
  if (wanted.lead !== null) urls.set(wanted.lead.url, 'lead');
  for (const image of wanted.images) if (!urls.has(image.url)) urls.set(image.url, 'body');
  for (const url of wanted.documents) if (!urls.has(url)) urls.set(url, 'document');
  database.run('DELETE FROM article_assets WHERE article_id = ?', wanted.articleId);
  let position = 0;
  let lead: number | null = null;
  for (const [url, role] of urls) {
    database.run(
      'INSERT INTO assets (publication_id, url, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      wanted.publicationId,
      url,
      role,
    );
    const id = database.number('SELECT id FROM assets WHERE publication_id = ? AND url = ?', wanted.publicationId, url);
    database.run(
      'INSERT INTO article_assets (article_id, asset_id, role, position) VALUES (?, ?, ?, ?)',
      wanted.articleId,
      id,
      role,
      position++,
    );
    if (role === 'lead') lead = id;
  }
  database.run('UPDATE articles SET lead_asset = ? WHERE id = ?', lead, wanted.articleId);
}
