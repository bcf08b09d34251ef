import { en } from '../en/index.ts';
export const he: Record<keyof typeof en, string> = en;
