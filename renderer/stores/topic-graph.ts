/** The picture of a topic's neighbourhood: where each topic stands and which hang together. Pure, and the same every time. */
import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { TopicPage } from '../../preload/model.ts';

/** A topic in the picture; lengths in px. */
export interface GraphNode {
  id: number;
  name: string;
  /** The name as far as there is room for it. */
  label: string;
  /** Articles it shares with the topic in the middle; of that one, all it has. */
  count: number;
  /** Strength of its relation to the middle, 0 to 1; 1 for the middle. */
  score: number;
  x: number;
  y: number;
  radius: number;
}
export interface GraphEdge {
  from: number;
  to: number;
  /** 0 to 1. */
  score: number;
}
/** The first node is the topic itself, in the middle; the others follow by rank. */
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}
export interface Box {
  width: number;
  height: number;
}

const LEAST_RADIUS = 6;
const MOST_RADIUS = 17;
const LABEL_HEIGHT = 17;
/** Air around a node and its label. */
const AIR = 6;
/** Enough for the forces to come to rest with d3's own decay (300 is where its alpha ends). */
const TICKS = 300;
/** Rounds of pushing overlapping names apart once the forces rest. */
const APART_ROUNDS = 200;
/** Letters of a name that are shown, by the width there is. */
const lettersFor = (width: number): number => (width < 420 ? 13 : 18);
/** Neighbours that the picture has room for; the list beside it has them all. */
export const neighboursFor = (width: number): number => (width < 420 ? 7 : width < 560 ? 10 : 14);

interface Body extends SimulationNodeDatum {
  node: GraphNode;
  x: number;
  y: number;
  /** Half the room its circle and name take up, px. */
  halfWidth: number;
  halfHeight: number;
}
interface Bond extends SimulationLinkDatum<Body> {
  score: number;
}

const segments = new Intl.Segmenter();
/** Letters as a reader counts them. */
const lettersOf = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment);

/** A name cut to so many letters; an ellipsis stands for the rest. */
export function shortened(name: string, letters: number): string {
  const all = lettersOf(name);
  return all.length <= letters
    ? name
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}

/** About how wide a name is in the picture's 12.5 px type: full-width scripts take twice the room. */
const labelWidth = (label: string): number =>
  lettersOf(label).reduce(
    (sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(letter) ? 13 : 7),
    0,
  );

const within = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.max(least, Math.min(most, value));

/**
 * Lays the neighbourhood out in a box: the closer two topics, the shorter and stronger the line; the more articles, the
 * larger the circle (its area, as readers compare areas).
 */
export function layOut({ topic, related, links }: Pick<TopicPage, 'topic' | 'related' | 'links'>, box: Box): Graph {
  const shown = related.filter(({ id }) => id !== topic.id).slice(0, neighboursFor(box.width));
  const most = Math.max(1, ...shown.map(({ count }) => count));
  const letters = lettersFor(box.width);
  const nodeOf = (id: number, name: string, count: number, score: number, radius: number): GraphNode => ({
    id,
    name,
    label: shortened(name, letters),
    count,
    score,
    x: box.width / 2,
    y: box.height / 2,
    radius,
  });
  const nodes = [
    nodeOf(topic.id, topic.name, topic.articles, 1, MOST_RADIUS + 3),
    ...shown.map(({ id, name, count, score }) =>
      nodeOf(
        id,
        name,
        count,
        within(score, 0, 1),
        LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(count / most),
      ),
    ),
  ];
  const edges = edgesOf(topic.id, nodes, links);
  settle(nodes, edges, box);
  return { nodes, edges };
}

/** From the middle to every other, and between those; each pair once. */
function edgesOf(middle: number, nodes: GraphNode[], links: TopicPage['links']): GraphEdge[] {
  const edges = nodes.slice(1).map(({ id, score }) => ({ from: middle, to: id, score }));
  const known = new Set(nodes.map(({ id }) => id));
  const paired = new Set(edges.map(({ from, to }) => pairOf(from, to)));
  for (const { from, to, score } of links) {
    const pair = pairOf(from, to);
    if (from === to || !known.has(from) || !known.has(to) || paired.has(pair)) continue;
    paired.add(pair);
    edges.push({ from, to, score: within(score, 0, 1) });
  }
  return edges;
}

const pairOf = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;

/** Moves the nodes to their places. The start, d3's own random source and the number of steps are the same every time. */
function settle(nodes: GraphNode[], edges: GraphEdge[], box: Box): void {
  const reach = Math.min(box.width, box.height) / 2;
  const bodies = nodes.map((node, index): Body => {
    const angle = (index - 1) * ((2 * Math.PI) / Math.max(1, nodes.length - 1));
    const out = index === 0 ? 0 : reach * 0.7;
    const middle = { x: box.width / 2, y: box.height / 2 };
    const place = {
      x: middle.x + out * Math.cos(angle) * (box.width / box.height),
      y: middle.y + out * Math.sin(angle),
    };
    return {
      node,
      ...place,
      ...(index === 0 ? { fx: middle.x, fy: middle.y } : {}),
      halfWidth: Math.max(node.radius, labelWidth(node.label) / 2) + AIR,
      halfHeight: node.radius + LABEL_HEIGHT / 2 + AIR,
    };
  });
  const bonds = edges.map(({ from, to, score }): Bond => ({
    source: nodes.findIndex(({ id }) => id === from),
    target: nodes.findIndex(({ id }) => id === to),
    score,
  }));
  const keepApart: Force<Body, Bond> = () => apart(bodies, box);
  forceSimulation(bodies)
    .stop()
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-220)
        .distanceMax(reach * 2),
    )
    .force(
      'links',
      forceLink<Body, Bond>(bonds)
        .distance(({ score }) => reach * (0.95 - 0.55 * score))
        .strength(({ score }) => 0.06 + 0.3 * score),
    )
    .force('apart', keepApart)
    .tick(TICKS);
  spread(bodies, box);
  for (let round = 0; round < APART_ROUNDS && apart(bodies, box); round += 1);
  for (const { node, x, y } of bodies) Object.assign(node, { x: Math.round(x), y: Math.round(y) });
}

/** Stretches the picture over its box, more to the sides than up and down as boxes are wider than high; never beyond 1.7 times. */
function spread(bodies: Body[], box: Box): void {
  for (const [axis, length, half] of [
    ['x', box.width, 'halfWidth'],
    ['y', box.height, 'halfHeight'],
  ] as const) {
    const middle = length / 2;
    const moved = bodies.filter(({ fx }) => fx === undefined);
    const room = moved.map((body) => (middle - body[half]) / Math.max(1, Math.abs(body[axis] - middle)));
    const factor = within(Math.min(...room), 1, 1.7);
    for (const body of moved) body[axis] = middle + (body[axis] - middle) * factor;
  }
}

/** A circle with the name beneath it stands lower than its centre by half a name. */
const middleOf = (body: Body): number => body.y + LABEL_HEIGHT / 2;

/** Pushes bodies that overlap apart along the shorter way, and all into the box; says whether any overlapped. */
function apart(bodies: Body[], box: Box): boolean {
  let moved = false;
  for (const [index, one] of bodies.entries()) {
    for (const other of bodies.slice(index + 1)) {
      const overX = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x);
      const overY = one.halfHeight + other.halfHeight - Math.abs(middleOf(one) - middleOf(other));
      if (overX <= 0.5 || overY <= 0.5) continue;
      moved = true;
      const axis = overX / box.width < overY / box.height ? 'x' : 'y';
      const over = axis === 'x' ? overX : overY;
      const sign = (axis === 'x' ? one.x - other.x : middleOf(one) - middleOf(other)) < 0 ? -1 : 1;
      // The topic in the middle does not give way.
      const share = one.fx === undefined ? 0.5 : 0;
      one[axis] += sign * over * share;
      other[axis] -= sign * over * (1 - share);
    }
  }
  for (const body of bodies) {
    if (body.fx !== undefined) continue;
    body.x = within(body.x, body.halfWidth, box.width - body.halfWidth);
    body.y = within(body.y, body.halfHeight - LABEL_HEIGHT / 2, box.height - body.halfHeight - LABEL_HEIGHT / 2);
  }
  return moved;
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const TOWARD: Record<Arrow, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The topic an arrow key leads to: the nearest on that side; null where there is none. */
export function toward(nodes: readonly GraphNode[], from: number, arrow: Arrow): number | null {
  const start = nodes.find(({ id }) => id === from);
  if (start === undefined) return null;
  const { x, y } = TOWARD[arrow];
  const ahead = nodes
    .filter((one) => one !== start)
    .map((one) => {
      const along = (one.x - start.x) * x + (one.y - start.y) * y;
      const aside = Math.abs((one.x - start.x) * y) + Math.abs((one.y - start.y) * x);
      return { id: one.id, along, aside, way: Math.hypot(along, aside) };
    })
    // The quarter of the picture on that side: with four of them no topic is out of reach.
    .filter(({ along, aside }) => along > 0 && aside <= along)
    .toSorted((one, other) => one.way - other.way || one.id - other.id);
  return ahead[0]?.id ?? null;
}

/** The topics that a line joins to this one, itself included. */
export function joinedTo(edges: readonly GraphEdge[], id: number): Set<number> {
  const joined = new Set([id]);
  for (const { from, to } of edges) {
    if (from === id) joined.add(to);
    if (to === id) joined.add(from);
  }
  return joined;
}
