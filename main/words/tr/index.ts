import { en } from '../en/index.ts';
export const tr: Record<keyof typeof en, string> = en;
