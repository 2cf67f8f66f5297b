import { expect, test } from 'vitest';
import { makeToastList } from './toast-list.ts';

const texts = (list: ReturnType<typeof makeToastList>) => list.current().map(({ text }) => text);

test('the last three things done are said, the newest last', () => {
  const list = makeToastList();
  for (const text of ['one', 'two', 'three', 'four']) list.add(text);
  expect(texts(list)).toEqual(['two', 'three', 'four']);
});

test('what stays is there until something else is said', () => {
  const list = makeToastList();
  list.add('one');
  list.add('all of them', () => {}, { stays: true });
  expect(texts(list)).toEqual(['one', 'all of them']);
  list.add('two');
  expect(texts(list)).toEqual(['one', 'two']);
});

test('what is said again is said once, unless there are two things to take back', () => {
  const list = makeToastList();
  for (const undo of [undefined, undefined, () => {}, () => {}]) list.add('Saved.', undo);
  expect(list.current().map(({ undo }) => undo !== undefined)).toEqual([true, true]);
});

test('whoever listens hears of each change, and what was closed twice is closed', () => {
  const list = makeToastList();
  const heard: string[][] = [];
  const stop = list.subscribe(() => heard.push(texts(list)));
  const { id } = list.add('one');
  list.close(id);
  list.close(id);
  stop();
  list.add('two');
  expect(heard).toEqual([['one'], [], []]);
});
