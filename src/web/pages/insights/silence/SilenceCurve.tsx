import { area, curveMonotoneX, line } from 'd3-shape';
import { useRef } from 'react';
import type { Silence } from '../insight-parts.ts';
import { useWidth } from '../use-width.ts';
import styles from './SilenceCurve.module.css';

const HEIGHT = 210;
const EDGE = { left: 34, right: 10, top: 12, bottom: 30 };
const LAST_DAY = 90;
const TICKS = [0, 14, 30, 45, 60, 90];

type Point = { day: number; chance: number };

/** How likely an application still is answered, day by day of silence; the dashed line is what is usual. */
export function SilenceCurve({ silence }: { silence: Silence }) {
  const frameRef = useRef<HTMLDivElement>(null);
  const width = useWidth(frameRef);
  return (
    <div ref={frameRef} className={styles.frame}>
      <p className={styles.axis}>Still answered, of 100, by days of silence</p>
      {width > 0 && <Curve silence={silence} width={width} />}
    </div>
  );
}

function Curve({ silence, width }: { silence: Silence; width: number }) {
  const { curve, usual, letGoDay, isOwn } = silence;
  const shown = (points: readonly Point[]) => points.filter(({ day }) => day <= LAST_DAY);
  const top = Math.max(0.2, ...[...curve, ...(isOwn ? usual : [])].map(({ chance }) => chance));
  const ceiling = Math.min(1, Math.ceil(top * 5) / 5);
  const x = (day: number) => EDGE.left + (day / LAST_DAY) * (width - EDGE.left - EDGE.right);
  const y = (chance: number) => EDGE.top + (1 - chance / ceiling) * (HEIGHT - EDGE.top - EDGE.bottom);
  const path = line<Point>(
    ({ day }) => x(day),
    ({ chance }) => y(chance),
  )
    .curve(curveMonotoneX)
    .digits(1);
  const under = area<Point>(
    ({ day }) => x(day),
    y(0),
    ({ chance }) => y(chance),
  )
    .curve(curveMonotoneX)
    .digits(1);
  const mark = letGoDay !== null && letGoDay <= LAST_DAY ? letGoDay : null;
  return (
    <svg className={styles.curve} width={width} height={HEIGHT} aria-hidden>
      {[0, ceiling / 2, ceiling].map((chance) => (
        <g key={chance}>
          <line
            x1={EDGE.left}
            x2={width - EDGE.right}
            y1={y(chance)}
            y2={y(chance)}
            className={styles.grid}
          />
          <text x={EDGE.left - 6} y={y(chance) + 4} textAnchor="end">
            {Math.round(chance * 100)}
          </text>
        </g>
      ))}
      {TICKS.map((day) => (
        <text key={day} x={x(day)} y={HEIGHT - 8} textAnchor={day === LAST_DAY ? 'end' : 'middle'}>
          {day === LAST_DAY ? `${day} days` : day}
        </text>
      ))}
      <path d={under(shown(curve)) ?? ''} className={styles.under} />
      {isOwn && <path d={path(shown(usual)) ?? ''} className={styles.usual} />}
      <path d={path(shown(curve)) ?? ''} className={isOwn ? styles.own : styles.usual} />
      {mark !== null && (
        <>
          <line x1={x(mark)} x2={x(mark)} y1={EDGE.top + 14} y2={y(0)} className={styles.mark} />
          <text x={x(mark)} y={EDGE.top + 8} textAnchor={mark > 60 ? 'end' : 'start'} className={styles.said}>
            day {mark}: fewer than 5 in 100
          </text>
        </>
      )}
    </svg>
  );
}
