import { formatNumber } from '../../locales/index.ts';
import type { GraphNode } from '../../stores/topic-graph.ts';

interface GraphNodeMarkProps {
  node: GraphNode;
  /** Its name to those who do not see it. */
  words: string;
  isMiddle: boolean;
  /** It or a topic joined to it is pointed at. */
  isLit: boolean;
  /** The Tab key stops at it. */
  isStop: boolean;
  onActive: (id: number | null) => void;
  onOpen: (byKey: boolean) => void;
  /** True when the key was one of the picture's own. */
  onKey: (key: string) => boolean;
}

/** A topic in the picture: its circle, its name, and its count while it is lit. */
export function GraphNodeMark({ node, words, isMiddle, isLit, isStop, onActive, onOpen, onKey }: GraphNodeMarkProps) {
  const { id, x, y, radius, label, count } = node;
  return (
    <g
      role="link"
      tabIndex={isStop ? 0 : -1}
      data-topic={id}
      aria-label={words}
      aria-current={isMiddle ? 'page' : undefined}
      className={`node${isMiddle ? ' middle' : ''}${isLit ? ' lit' : ''}`}
      transform={`translate(${x} ${y})`}
      onClick={() => onOpen(false)}
      onPointerEnter={() => onActive(id)}
      onPointerLeave={() => onActive(null)}
      onFocus={() => onActive(id)}
      onBlur={() => onActive(null)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Enter') onOpen(true);
        else if (!onKey(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <circle className="reach" r={Math.max(radius + 4, 14)} />
      <circle className="dot" r={radius} />
      <text className="node-name" y={radius + 13}>
        {label}
        {isLit && <tspan className="node-count"> {formatNumber(count)}</tspan>}
      </text>
    </g>
  );
}
