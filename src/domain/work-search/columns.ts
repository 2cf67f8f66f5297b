import type { OfficeWords } from './office-words.ts';
import type { WorkSearchRecord } from './record.ts';

/** What stands in one column of a layout, made of the record's fields. */
export type Cell = (record: WorkSearchRecord, words: OfficeWords) => string;

export const dayCell: Cell = ({ day }, words) => words.day(day);
export const dayAndTimeCell: Cell = ({ day, time }, words) => lines(words.day(day), time);
export const employerCell: Cell = ({ employer }) => employer;
export const phoneCell: Cell = ({ phone }) => phone;
export const positionCell: Cell = ({ position }) => position;
export const referenceCell: Cell = ({ reference }) => reference;
export const sourceCell: Cell = ({ source }) => source;
export const typeCell: Cell = ({ type }, words) => words.types[type];
export const methodCell: Cell = ({ method }, words) => words.methods[method];
export const workloadCell: Cell = ({ workload }, words) => words.workloads[workload];
export const proofCell: Cell = ({ proof }) => proof;
export const reasonCell: Cell = ({ statedReason }, words) => (statedReason ? words.quoted(statedReason) : '');
export const noteCell: Cell = ({ note }) => note;
export const minutesCell: Cell = ({ minutes }, words) => (minutes === null ? '' : words.minutes(minutes));

export const addressCell: Cell = ({ address, email, web }) => lines(address, email, web);
/** By mail, e-mail or web; the posting's own address where nothing else is known and no other column has it. */
export const addressOrPostingCell: Cell = (record, words) =>
  addressCell(record, words) || (/^https?:/i.test(record.source) ? record.source : '');

/** Names and roles go together line by line: "Dana Okafor, Lead". */
export const contactCell: Cell = ({ contactName, contactRole }) => {
  const names = contactName.split('\n');
  const roles = contactRole.split('\n');
  const people = Array.from({ length: Math.max(names.length, roles.length) }, (_, index) =>
    [names[index], roles[index]].filter((part) => part?.trim()).join(', '),
  );
  return lines(...people);
};

/** The position where it was applied for; else what was done. What the person wrote for the office goes with it. */
export const activityCell: Cell = ({ type, position, note }, words) => {
  const isPlain = type === 'apply' && position !== '';
  return lines(isPlain ? position : [words.types[type], position].filter(Boolean).join(': '), note);
};

export const resultCell: Cell = ({ result, resultDay }, words) =>
  [words.results[result], resultDay ? words.day(resultDay) : ''].filter(Boolean).join(', ');

/** Several fields in one column, each on a line of its own. */
export function together(...cells: Cell[]): Cell {
  return (record, words) => lines(...cells.map((cell) => cell(record, words)));
}

function lines(...parts: string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}
