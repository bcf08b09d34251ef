/** The count of unread articles on the app's icon: in macOS' dock, in docks of Linux that show one, over the icon in Windows' taskbar. */
import { app, nativeImage } from 'electron';
import { say } from '../words/index.ts';
import { libraryWindow } from './own-windows.ts';
import { badgePixels } from './pixels.ts';
import type { Pixels } from './pixels.ts';

/** The picture for every scale of a display: Electron takes the one that fits. */
export function imageOf(draw: (scale: number) => Pixels): Electron.NativeImage {
  const image = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2, 3]) {
    const { width, height, bytes } = draw(scaleFactor);
    // A bitmap alone is taken for a whole image; a representation of one has to be a file's bytes.
    const buffer = nativeImage.createFromBitmap(bytes, { width, height, scaleFactor: 1 }).toPNG();
    image.addRepresentation({ scaleFactor, width, height, buffer });
  }
  return image;
}

/** Shows the count; 0 takes it away. */
export function showBadge(count: number): void {
  if (process.platform !== 'win32') return void app.setBadgeCount(count);
  const window = libraryWindow();
  if (count === 0) window?.setOverlayIcon(null, '');
  else
    window?.setOverlayIcon(
      imageOf((scale) => badgePixels(count, scale)),
      say('badge.unread', { count }),
    );
}
