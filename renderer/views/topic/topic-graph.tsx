/** The picture of a topic's neighbourhood: one stop of the Tab key, arrow keys within, Enter opens a topic. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TopicPage } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import type { Arrow, GraphNode } from '../../stores/topic-graph.ts';
import { joinedTo, layOut, toward } from '../../stores/topic-graph.ts';
import { isolated } from '../parts/names.ts';
import { openTopicPage } from '../topic-page-commands.ts';
import { GraphNodeMark } from './graph-node.tsx';
import { strengthWords } from './strength.ts';

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies Arrow[];
// The list above holds every arrow and nothing else.
const isArrow = (key: string): key is Arrow => ARROWS.includes(key);

/** Lines from a hair to a stroke, px. */
const strokeOf = (score: number): number => 0.75 + 3.25 * score;

interface TopicGraphProps {
  page: TopicPage;
  /** Px. */
  width: number;
  /** The topic that is pointed at, here or in the list. */
  active: number | null;
  onActive: (id: number | null) => void;
}

/** True once a topic was opened from the picture by key: then the focus goes on in the next one's. */
let goesOn = false;

export function TopicGraph({ page, width, active, onActive }: TopicGraphProps) {
  const { topic, related, links } = page;
  // A few stand in a lower picture.
  const height = related.length <= 3 ? 210 : Math.round(Math.max(280, Math.min(400, width * 0.7)));
  const graph = useMemo(
    () => layOut({ topic, related, links }, { width, height }),
    [topic, related, links, width, height],
  );
  const [stop, setStop] = useState(topic.id);
  const picture = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (!goesOn) return;
    goesOn = false;
    markOf(picture.current, topic.id)?.focus();
  }, [topic.id]);
  const joined = active === null ? null : joinedTo(graph.edges, active);
  const stopHere = graph.nodes.some(({ id }) => id === stop) ? stop : topic.id;
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  const pointed = active === null ? undefined : nodeOf.get(active);
  return (
    <figure className="topic-graph">
      <svg
        ref={picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('topic-page.graph', { name: isolated(topic.name) })}
        data-pointed={joined !== null}
      >
        {graph.edges.map(({ from, to, score }) => (
          <line
            key={`${from} ${to}`}
            className={from === active || to === active ? 'edge lit' : 'edge'}
            x1={nodeOf.get(from)?.x}
            y1={nodeOf.get(from)?.y}
            x2={nodeOf.get(to)?.x}
            y2={nodeOf.get(to)?.y}
            strokeWidth={strokeOf(score)}
          />
        ))}
        {graph.nodes.map((node) => (
          <GraphNodeMark
            key={node.id}
            node={node}
            words={nodeWords(node, topic.id)}
            isMiddle={node.id === topic.id}
            isLit={joined?.has(node.id) === true}
            isStop={node.id === stopHere}
            onActive={onActive}
            onOpen={(byKey) => {
              if (node.id === topic.id) return;
              goesOn = byKey;
              openTopicPage(node, !byKey);
            }}
            onKey={(key) => {
              if (!isArrow(key) && key !== 'Home') return false;
              const to = isArrow(key) ? toward(graph.nodes, node.id, key) : topic.id;
              if (to === null) return true;
              setStop(to);
              markOf(picture.current, to)?.focus();
              return true;
            }}
          />
        ))}
      </svg>
      <figcaption>{pointed === undefined ? t('topic-page.graph-caption') : nodeWords(pointed, topic.id)}</figcaption>
    </figure>
  );
}

const markOf = (picture: SVGElement | null, id: number): SVGElement | null =>
  picture?.querySelector<SVGElement>(`[data-topic="${id}"]`) ?? null;

/** What a circle stands for: "Iran: 12 articles together, closely related". */
function nodeWords({ id, name, count, score }: GraphNode, middle: number): string {
  return id === middle
    ? t('topic-page.graph-middle', { name: isolated(name), articles: t('list.articles', { count }) })
    : t('topic-page.graph-node', {
        name: isolated(name),
        articles: t('topic-page.together', { count }),
        strength: strengthWords(score),
      });
}
