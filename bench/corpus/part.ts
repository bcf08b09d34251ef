/** What one part of the corpus gives: its scores, and by file name the raw results that others may score. */
export interface Done {
  scores: unknown;
  raw?: Record<string, unknown>;
}

/** Runs the product's code over one part of the corpus in `folder`. Throws when a file it needs is missing. */
export type Part = (folder: string) => Done | Promise<Done>;
