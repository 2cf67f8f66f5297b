import type { Flow } from '../../../../contract/insight-flow.ts';
import { flowName } from '../../../../domain/insight/flow-words.ts';
import styles from './FlowTable.module.css';

/** The picture in words and numbers. */
export function FlowTable({ flow, onChoose }: { flow: Flow; onChoose: (part: string) => void }) {
  const names = new Map(flow.nodes.map((node) => [node.id, flowName(node)]));
  const counts = new Map(flow.nodes.map(({ id, count }) => [id, count]));
  const order = new Map(flow.nodes.map(({ id }, at) => [id, at]));
  const place = (id: string) => order.get(id) ?? 0;
  const rows = flow.links.toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
  return (
    <details className={styles.details}>
      <summary>The same as a table</summary>
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption className={styles.caption}>Where the {flow.total} applications went</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Applications</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, to, count }) => (
              <tr key={`${from}>${to}`}>
                <td>{names.get(from)}</td>
                <td>{names.get(to)}</td>
                <td>
                  <button type="button" className={styles.count} onClick={() => onChoose(`${from}>${to}`)}>
                    {count} of {counts.get(from)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
