/** Keys of a sign-in window, heard before its pages and before the application's menu. */
import type { Input, WebContents } from 'electron';

export interface SignInKeys {
  close(): void;
  back(): void;
  reload(): void;
  /** To the bar from the page, to the page from the bar. */
  otherPart(): void;
  /** Steps of the page's size; 0 is the usual one. */
  zoom(step: -1 | 0 | 1): void;
}

/** What a key press asks of the window; null leaves it to the page. Pure. */
export function keyMeans(
  input: Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt' | 'shift'>,
  platform: NodeJS.Platform,
): ((keys: SignInKeys) => void) | null {
  if (input.type !== 'keyDown') return null;
  const { key, shift } = input;
  const mac = platform === 'darwin';
  const command = mac ? input.meta && !input.control : input.control && !input.meta;
  const plain = !input.control && !input.meta && !input.alt;
  if (key === 'F6' && plain) return (keys) => keys.otherPart();
  if (key === 'F5' && plain) return (keys) => keys.reload();
  if (key === 'ArrowLeft' && !mac && input.alt && !input.control && !shift) return (keys) => keys.back();
  if (!command || input.alt) return null;
  switch (key.toLowerCase()) {
    case 'w':
      return (keys) => keys.close();
    case 'r':
      return (keys) => keys.reload();
    case '[':
      return mac ? (keys) => keys.back() : null;
    case '+':
    case '=':
      return (keys) => keys.zoom(1);
    case '-':
      return (keys) => keys.zoom(-1);
    case '0':
      return (keys) => keys.zoom(0);
    default:
      return null;
  }
}

export function listenForKeys(contents: WebContents, keys: SignInKeys): void {
  contents.on('before-input-event', (event, input) => {
    const act = keyMeans(input, process.platform);
    if (act === null) return;
    event.preventDefault();
    act(keys);
  });
}
