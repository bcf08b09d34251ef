/** Which section of the settings is in sight. */
import type { RefObject } from 'react';
import { useRef, useState } from 'react';

/** How far a heading may lie below the upper edge and still be the one that is read, px. */
const REACH = 80;

/**
 * @param area what scrolls; its sections are its `.setting-group`s
 * @returns index of the section in sight, what to call when the area scrolls, and one that says which was asked for: near
 * the end no heading can reach the upper edge
 */
export function useSection(area: RefObject<HTMLElement | null>): {
  section: number;
  look: () => void;
  ask: (section: number) => void;
} {
  const [section, setSection] = useState(0);
  const asked = useRef(-1);
  return {
    section,
    look: () => {
      const { current } = area;
      // Still where the asking led to.
      if (current === null || Math.abs(asked.current - current.scrollTop) < 1) return;
      asked.current = -1;
      const reach = current.getBoundingClientRect().top + REACH;
      const begun = [...current.querySelectorAll('.setting-group')].filter(
        (one) => one.getBoundingClientRect().top <= reach,
      );
      setSection(Math.max(0, begun.length - 1));
    },
    ask: (wanted) => {
      asked.current = area.current?.scrollTop ?? 0;
      setSection(wanted);
    },
  };
}
