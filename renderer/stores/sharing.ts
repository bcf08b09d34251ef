/** Passing articles on. Their addresses stay with main, which knows them. */
import type { Result } from '../../preload/contract.ts';
import { call } from '../api.ts';

/** Copies the addresses of articles, each in its line, under its headline when asked; answers with how many there were. */
export const copyLinks = async (ids: number[], headlines: boolean): Promise<Result<number>> =>
  call('articles.copyLinks', { ids, headlines });

/** Begins a letter with the article's headline and address. */
export const mailLink = async (id: number): Promise<Result<null>> => call('articles.shareByMail', id);
