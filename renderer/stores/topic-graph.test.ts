import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TopicPage } from '../../preload/model.ts';
import type { Graph } from './topic-graph.ts';
import { joinedTo, layOut, neighboursFor, shortened, toward } from './topic-graph.ts';

type Given = Parameters<typeof layOut>[0];

const topic: TopicPage['topic'] = {
  id: 1,
  name: 'Syria',
  articles: 41,
  unread: 3,
  derived: false,
  followed: false,
  muted: false,
  hidden: false,
};

/** Numbers from 0 to 1 that are the same for the same seed (Lehmer's generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function neighbourhood(seed: number, count: number): Given {
  const next = numbers(seed);
  const names = ['Iran', 'سوريا', 'United Nations Security Council', 'U.S.', '以色列', 'Su', 'Восточная Европа'];
  const related = Array.from({ length: count }, (_unused, index) => ({
    id: index + 2,
    name: names[Math.floor(next() * names.length)] ?? '',
    count: Math.ceil(next() * 60),
    score: 1 - index / count,
  }));
  const links = Array.from({ length: count * 2 }, () => ({
    from: 2 + Math.floor(next() * count),
    to: 2 + Math.floor(next() * count),
    score: next(),
  }));
  return { topic, related, links };
}

const BOXES = [
  { width: 640, height: 400 },
  { width: 440, height: 308 },
  { width: 300, height: 280 },
];

/** Names that lie on one another by more than a reader would forgive, and circles that touch. */
function overlaps({ nodes }: Graph): string[] {
  const found: string[] = [];
  for (const [index, one] of nodes.entries()) {
    for (const other of nodes.slice(index + 1)) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      if (apart < one.radius + other.radius) found.push(`${one.id} ${other.id}`);
    }
  }
  return found;
}

test('the same neighbourhood is laid out the same way every time', () => {
  for (const box of BOXES) assert.deepEqual(layOut(neighbourhood(7, 9), box), layOut(neighbourhood(7, 9), box));
});

test('whatever the neighbourhood, all stand within the box and no circle touches another', () => {
  for (const box of BOXES)
    for (let seed = 1; seed <= 40; seed += 1) {
      const graph = layOut(neighbourhood(seed, 1 + (seed % 14)), box);
      for (const { x, y, radius } of graph.nodes) {
        assert.ok(x - radius >= 0 && x + radius <= box.width, `seed ${seed}: x ${x} in ${box.width}`);
        assert.ok(y - radius >= 0 && y + radius + 17 <= box.height, `seed ${seed}: y ${y} in ${box.height}`);
      }
      assert.deepEqual(overlaps(graph), [], `seed ${seed} in ${box.width}`);
    }
});

test('the topic stands in the middle, the larger circle has more articles, each pair one line', () => {
  const box = { width: 600, height: 400 };
  const graph = layOut(
    {
      topic,
      related: [
        { id: 2, name: 'Iran', count: 40, score: 0.9 },
        { id: 3, name: 'Su', count: 2, score: -0.2 },
      ],
      links: [
        { from: 2, to: 3, score: 0.4 },
        { from: 3, to: 2, score: 0.4 },
        { from: 1, to: 2, score: 0.9 },
        { from: 2, to: 99, score: 1 },
        { from: 3, to: 3, score: 1 },
      ],
    },
    box,
  );
  const [middle, many, few] = graph.nodes;
  assert.deepEqual([middle?.id, middle?.x, middle?.y], [1, 300, 200]);
  assert.ok((many?.radius ?? 0) > (few?.radius ?? 0));
  assert.deepEqual(
    graph.edges.map(({ from, to }) => [from, to]),
    [
      [1, 2],
      [1, 3],
      [2, 3],
    ],
  );
  assert.ok(graph.edges.every(({ score }) => score >= 0 && score <= 1));
  assert.deepEqual(joinedTo(graph.edges, 3), new Set([1, 2, 3]));
});

test('a closer topic stands nearer', () => {
  const related = [
    { id: 2, name: 'Near', count: 10, score: 0.95 },
    { id: 3, name: 'Far', count: 10, score: 0.05 },
  ];
  const [middle, near, far] = layOut({ topic, related, links: [] }, { width: 640, height: 400 }).nodes;
  const distance = (node: typeof near): number =>
    Math.hypot((node?.x ?? 0) - (middle?.x ?? 0), (node?.y ?? 0) - (middle?.y ?? 0));
  assert.ok(distance(near) < distance(far));
});

test('a topic without neighbours is a picture of one', () => {
  const graph = layOut({ topic, related: [], links: [] }, { width: 300, height: 280 });
  assert.equal(graph.nodes.length, 1);
  assert.deepEqual(graph.edges, []);
});

test('more neighbours than there is room for are left to the list', () => {
  assert.equal(layOut(neighbourhood(3, 30), { width: 300, height: 280 }).nodes.length, neighboursFor(300) + 1);
  assert.equal(layOut(neighbourhood(3, 30), { width: 700, height: 400 }).nodes.length, neighboursFor(700) + 1);
});

test('arrow keys lead to every topic of the picture', () => {
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
  for (const box of BOXES)
    for (let seed = 1; seed <= 40; seed += 1) {
      const { nodes } = layOut(neighbourhood(seed, 1 + (seed % 14)), box);
      const reached = new Set([1]);
      for (const id of reached)
        for (const arrow of arrows) {
          const to = toward(nodes, id, arrow);
          if (to !== null) reached.add(to);
        }
      assert.equal(reached.size, nodes.length, `seed ${seed} in ${box.width}`);
    }
});

test('an arrow key leads to that side, and nowhere from the edge', () => {
  const { nodes } = layOut(neighbourhood(5, 8), { width: 640, height: 400 });
  const right = toward(nodes, 1, 'ArrowRight');
  assert.ok((nodes.find(({ id }) => id === right)?.x ?? 0) > (nodes[0]?.x ?? 0));
  const rightmost = nodes.toSorted((one, other) => other.x - one.x)[0];
  assert.equal(toward(nodes, rightmost?.id ?? 0, 'ArrowRight'), null);
  assert.equal(toward(nodes, 999, 'ArrowRight'), null);
});

test('a long name is cut between letters as readers see them', () => {
  assert.equal(shortened('United Nations Security Council', 18), 'United Nations Se…');
  assert.equal(shortened('Syria', 18), 'Syria');
  assert.equal(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2), '👩‍👩‍👧‍👦…');
});
