import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Flow } from '../../../../contract/insight-flow.ts';
import { useWidth } from '../use-width.ts';
import styles from './FlowPicture.module.css';
import { nextPart, partsInOrder } from './flow-keys.ts';
import { LINE_HEIGHT } from './flow-labels.ts';
import { type DrawnBand, type DrawnNode, type FlowLayout, layFlow } from './flow-layout.ts';
import { partSentence } from './flow-sentence.ts';

/** A node or band thinner than this gets a wider strip to point at. */
const EASY_TO_HIT = 14;

/**
 * The flow, drawn. Pointing at a part or coming to it with the keyboard says its counts; choosing it asks for the
 * applications behind it. One stop of the Tab key; inside, the arrow keys.
 */
export function FlowPicture({
  flow,
  chosen,
  onChoose,
}: {
  flow: Flow;
  chosen: string | null;
  onChoose: (part: string | null) => void;
}) {
  const frameRef = useRef<HTMLDivElement>(null);
  const width = useWidth(frameRef);
  const layout = useMemo(() => (width > 0 ? layFlow(flow, width) : null), [flow, width]);
  const [at, setAt] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const shown = pointed ?? chosen;
  return (
    <div ref={frameRef} className={styles.frame}>
      {layout && (
        <Drawing
          layout={layout}
          flow={flow}
          shown={shown}
          chosen={chosen}
          tabStop={at ?? chosen}
          onPoint={setPointed}
          onGoTo={setAt}
          onChoose={onChoose}
        />
      )}
      <p className={styles.sentence} aria-live="polite" data-part={shown ?? undefined}>
        {shown ? partSentence(flow, shown) : 'Choose a part of the picture to see what is behind it.'}
      </p>
    </div>
  );
}

function Drawing({
  layout,
  flow,
  shown,
  chosen,
  tabStop,
  onPoint,
  onGoTo,
  onChoose,
}: {
  layout: FlowLayout;
  flow: Flow;
  shown: string | null;
  chosen: string | null;
  tabStop: string | null;
  onPoint: (part: string | null) => void;
  onGoTo: (part: string) => void;
  onChoose: (part: string | null) => void;
}) {
  const svgRef = useRef<SVGSVGElement>(null);
  const parts = useMemo(() => partsInOrder(layout), [layout]);
  const first = tabStop !== null && parts.includes(tabStop) ? tabStop : parts[0];
  const lit = useMemo(() => litBy(layout, shown), [layout, shown]);
  const byId = useMemo(
    () =>
      new Map<string, DrawnNode | DrawnBand>(
        [...layout.nodes, ...layout.bands].map((part) => [part.id, part]),
      ),
    [layout],
  );
  const handleKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(chosen === id ? null : id);
      return;
    }
    const next = nextPart(layout, id, event.key);
    if (next === id) return;
    event.preventDefault();
    onGoTo(next);
    svgRef.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  const partProps = (id: string) => ({
    'data-id': id,
    role: 'button' as const,
    tabIndex: id === first ? 0 : -1,
    'aria-pressed': chosen === id,
    'aria-label': partSentence(flow, id),
    'data-dim': lit && !lit.has(id) ? true : undefined,
    onPointerEnter: () => onPoint(id),
    onPointerLeave: () => onPoint(null),
    onFocus: () => {
      onGoTo(id);
      onPoint(id);
    },
    onBlur: () => onPoint(null),
    onClick: () => onChoose(chosen === id ? null : id),
    onKeyDown: (event: KeyboardEvent) => handleKeyDown(event, id),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML groups parts of a drawing.
    <svg
      ref={svgRef}
      className={styles.drawing}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label="Where they went. The arrow keys go from part to part, Enter shows the applications behind one."
    >
      {/* In the order one reads them, so that a screen reader going through meets each column with what leaves it. */}
      {parts.map((id) => {
        const part = byId.get(id);
        if (!part) return null;
        return (
          <g
            key={id}
            {...partProps(id)}
            className={'path' in part ? styles.band : styles.node}
            data-look={part.look}
          >
            {'path' in part ? <Band band={part} /> : <Bar node={part} />}
          </g>
        );
      })}
      <Labels layout={layout} />
    </svg>
  );
}

const Band = memo(function Band({ band: { path, thickness } }: { band: DrawnBand }) {
  return (
    <>
      {thickness < EASY_TO_HIT && (
        <path d={path} className={styles.reach} strokeWidth={EASY_TO_HIT - thickness} />
      )}
      <path d={path} />
    </>
  );
});

const Bar = memo(function Bar({ node: { x, y, width, height } }: { node: DrawnNode }) {
  return (
    <>
      <rect x={x - 6} y={y - 4} width={width + 12} height={height + 8} className={styles.reach} />
      <rect x={x} y={y} width={width} height={height} rx={2} />
    </>
  );
});

const Labels = memo(function Labels({ layout }: { layout: FlowLayout }) {
  return (
    <g className={styles.labels} aria-hidden>
      {layout.nodes.map(({ id, label, count }) => (
        <text key={id} x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
          {label.isOneLine ? (
            <tspan className={styles.number}>{` ${count}`}</tspan>
          ) : (
            <tspan className={styles.number} x={label.x} dy={LINE_HEIGHT}>
              {count}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
});

/** What stays lit with a part: a node with its bands, a band with its two nodes. Null when all are alike. */
function litBy({ bands }: FlowLayout, part: string | null): Set<string> | null {
  if (part === null) return null;
  const lit = new Set([part]);
  for (const { id, from, to } of bands) {
    if (part === id) lit.add(from).add(to);
    else if (part === from || part === to) lit.add(id).add(from).add(to);
  }
  return lit;
}
