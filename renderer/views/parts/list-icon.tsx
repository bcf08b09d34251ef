import type { LucideIcon } from 'lucide-react';
import { Bell, BookOpen, ChartColumn, Coins, Flag, Flame, Globe, Landmark, Leaf, List, Map, Star } from 'lucide-react';
import type { ListIcon as IconName } from '../../../preload/lists.ts';

/** The icons that a saved list can have, in the order in which they are offered. */
export const LIST_ICONS: Record<IconName, LucideIcon> = {
  list: List,
  star: Star,
  flag: Flag,
  bell: Bell,
  globe: Globe,
  map: Map,
  book: BookOpen,
  landmark: Landmark,
  chart: ChartColumn,
  coins: Coins,
  leaf: Leaf,
  flame: Flame,
};

export function ListIcon({ icon }: { icon: IconName }) {
  const Icon = LIST_ICONS[icon];
  return <Icon size={16} strokeWidth={1.75} aria-hidden="true" />;
}
