/** How a picture stands in the view that enlarges it: its scale, and how far it is moved from the middle, px. Pure. */
export interface Zoom {
  scale: number;
  x: number;
  y: number;
}

export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const MOST = 8;

interface Size {
  width: number;
  height: number;
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Moved no further than its own edge. @param size of the whole picture at scale 1 */
export function moved({ scale, x, y }: Zoom, size: Size): Zoom {
  const reach = (length: number): number => (length * (scale - 1)) / 2;
  return {
    scale,
    x: within(x, -reach(size.width), reach(size.width)),
    y: within(y, -reach(size.height), reach(size.height)),
  };
}

/** Larger or smaller by a factor, about a point that stays where it is. @param point from the middle, px */
export function scaled(zoom: Zoom, factor: number, size: Size, point = { x: 0, y: 0 }): Zoom {
  const scale = within(zoom.scale * factor, 1, MOST);
  const ratio = scale / zoom.scale;
  return moved({ scale, x: point.x - (point.x - zoom.x) * ratio, y: point.y - (point.y - zoom.y) * ratio }, size);
}
