import { en } from '../en/index.ts';
export const fr: Record<keyof typeof en, string> = en;
