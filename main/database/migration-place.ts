/** Where an article was left by the words at the top of the window, beside its share of the page, which is another with each size of type. */
import type { Connection } from './open.ts';

export const place = (connection: Connection): void =>
  connection.execute(`
    -- JSON of main/marks/place.ts; null where the share alone is known.
    ALTER TABLE states ADD COLUMN place TEXT;
  `);
