import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What may follow a command's name. */
export type Takes = { takes: 'one file' | 'files' | 'nothing'; options?: ParseArgsOptionsConfig };
export type Given = { names: string[]; options: Record<string, unknown> };

/** What was given to a command, or a sentence that says which argument is wrong. */
export function givenTo(name: string, { takes, options = {} }: Takes, args: string[]): Given | string {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    return wrongName(name, takes, positionals) ?? { names: positionals, options: values };
  } catch (error) {
    // What follows the first sentence is advice about other arguments.
    const [what] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/, 1);
    const dashed = takes === 'nothing' ? undefined : args.find((arg) => /^-[^-].*[./]/.test(arg));
    const advice = dashed ? ` If “${dashed}” is a file, write ./${dashed}` : '';
    return `${what?.replace(/\.$/, '')}.${advice && `${advice}.`}`;
  }
}

function wrongName(name: string, takes: Takes['takes'], names: readonly string[]): string | null {
  const most = { nothing: 0, 'one file': 1, files: Number.POSITIVE_INFINITY }[takes];
  if (names.length > most) return `“${name}” does not take “${names[most]}”.`;
  if (most > 0 && names.length === 0)
    return `“${name}” needs a file${takes === 'files' ? ' or a folder' : ''}.`;
  if (names.includes('')) return `One of the files given to “${name}” has an empty name.`;
  return null;
}
