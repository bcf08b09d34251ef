/** What the reader may choose. Every setting has a default, so that an older library opens with it. */
import { z } from 'zod';

export const Settings = z.object({
  /** Articles older than this many days may be purged; 0 keeps for ever. */
  retentionDays: z.number().int().min(0).max(36_500).default(180),
  /** Assets and bodies beyond this many bytes are evicted, oldest-read first; 0 for no limit. */
  retentionBytes: z
    .number()
    .int()
    .min(0)
    .default(4 * 1024 ** 3),
  syncOnMetered: z.boolean().default(false),
  syncAutomatically: z.boolean().default(true),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Sign-in cookies that a site means to be forgotten when the browser closes are kept this many days; 0 forgets them at quit. */
  keepSignInDays: z.number().int().min(0).max(400).default(30),
  /** Where the system has no keyring: keep sign-ins and passwords on disk all the same, readable by whoever can read the user's files. */
  keepWithoutKeyring: z.boolean().default(false),
  /** Notifications of the system: a publication has signed the reader out, a saved list or a rule has new articles. */
  notify: z.boolean().default(true),
});

const { shape } = Settings;
/** Some of the settings. Without their defaults: those would set back whatever a change leaves out. */
export const SettingsChange = z
  .object({
    retentionDays: shape.retentionDays.removeDefault(),
    retentionBytes: shape.retentionBytes.removeDefault(),
    syncOnMetered: shape.syncOnMetered.removeDefault(),
    syncAutomatically: shape.syncAutomatically.removeDefault(),
    theme: shape.theme.removeDefault(),
    keepSignInDays: shape.keepSignInDays.removeDefault(),
    keepWithoutKeyring: shape.keepWithoutKeyring.removeDefault(),
    notify: shape.notify.removeDefault(),
  })
  .partial();

export type Settings = z.infer<typeof Settings>;
export type SettingsChange = z.infer<typeof SettingsChange>;
