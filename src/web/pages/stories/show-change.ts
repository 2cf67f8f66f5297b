/** What went or came, with the blanks around it apart: a line through or under a blank looks like a mistake. */
export type ShownChange = {
  lead: string;
  shown: string;
  /** What is said in its place, where there is nothing to read. */
  aloud: string | null;
  trail: string;
};

export function showChange(text: string): ShownChange {
  const core = text.trim();
  if (core === '') {
    const isBreak = /\n/.test(text);
    return {
      lead: '',
      shown: isBreak ? '¶' : '␣',
      aloud: isBreak ? 'a line break' : 'a space',
      trail: isBreak ? text : '',
    };
  }
  const at = text.indexOf(core);
  return { lead: text.slice(0, at), shown: core, aloud: null, trail: text.slice(at + core.length) };
}
