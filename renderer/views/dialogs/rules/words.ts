/** Rules in words. */
import type { RuleActions } from '../../../../preload/lists.ts';
import { t } from '../../../locales/index.ts';

export const ACTIONS = [
  ['star', 'rules.star', 'rules.star-words'],
  ['markRead', 'rules.mark-read', 'rules.mark-read-words'],
  ['notify', 'rules.notify', 'rules.notify-words'],
  ['keep', 'rules.keep', 'rules.keep-words'],
] as const satisfies [keyof RuleActions, string, string][];

/** E.g. “star, notify”. */
export const actionWords = (actions: RuleActions): string =>
  ACTIONS.filter(([action]) => actions[action])
    .map(([, , words]) => t(words))
    .join(t('words.comma'));
