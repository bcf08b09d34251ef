import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyMeans } from './sign-in-keys.ts';

test('keys of the window, by system; everything else is the page’s', () => {
  const does = (platform: NodeJS.Platform, pressed: string): string | null => {
    const parts = pressed.split('+');
    const key = parts.pop() ?? '';
    const held = (name: string): boolean => parts.includes(name);
    const input = {
      type: 'keyDown' as const,
      key: key === 'plus' ? '+' : key,
      control: held('ctrl'),
      meta: held('cmd'),
      alt: held('alt'),
      shift: held('shift'),
    };
    const log: string[] = [];
    const note = (name: string) => (step?: number) => void log.push(step === undefined ? name : `${name} ${step}`);
    keyMeans(
      input,
      platform,
    )?.({
      close: note('close'),
      back: note('back'),
      reload: note('reload'),
      otherPart: note('other'),
      zoom: note('zoom'),
    });
    return log[0] ?? null;
  };
  const table: [NodeJS.Platform, string, string | null][] = [
    ['linux', 'ctrl+w', 'close'],
    ['linux', 'ctrl+W', 'close'],
    ['win32', 'ctrl+r', 'reload'],
    ['linux', 'F5', 'reload'],
    ['linux', 'F6', 'other'],
    ['linux', 'alt+ArrowLeft', 'back'],
    ['linux', 'ctrl+plus', 'zoom 1'],
    ['linux', 'ctrl+-', 'zoom -1'],
    ['linux', 'ctrl+0', 'zoom 0'],
    ['darwin', 'cmd+w', 'close'],
    ['darwin', 'cmd+[', 'back'],
    ['darwin', 'cmd+r', 'reload'],
    // Moves by a word there.
    ['darwin', 'alt+ArrowLeft', null],
    ['darwin', 'ctrl+w', null],
    ['linux', 'cmd+w', null],
    ['linux', 'w', null],
    ['linux', 'ctrl+alt+w', null],
    ['linux', 'ctrl+[', null],
    ['linux', 'Escape', null],
    ['linux', 'ctrl+v', null],
    ['linux', 'Tab', null],
  ];
  for (const [platform, pressed, expected] of table)
    assert.equal(does(platform, pressed), expected, `${platform} ${pressed}`);
  assert.equal(
    keyMeans({ type: 'keyUp', key: 'F6', control: false, meta: false, alt: false, shift: false }, 'linux'),
    null,
  );
});
