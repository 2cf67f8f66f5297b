import { resolve } from 'node:path';
import { CannotGoOn } from './cannot-go-on.ts';
import type { Config } from './config.ts';
import { readConfig } from './config.ts';
import { keepPrivate } from './data-folder.ts';
import { givenTo, type Takes } from './given-arguments.ts';

const USAGE = `Usage: npm run --silent rebound -- COMMAND

  import PATH…    Read mail: .eml and .mbox files, folders and Maildirs of them, and .zip, .tar and .tgz
                  archives. Rebound may be running meanwhile.
  read PATH…      Tell what mail says, without keeping any of it. --json prints one object a line;
                  --all tells of every mail; --with-spam reads what is in spam or trash too.
                  Rebound may be running meanwhile.
  insights        Tell what the search says about itself. --json prints every number with what it rests on.
                  --model MODEL --params '{…}' answers for given counts instead, without any data, so that
                  a number can be checked. Rebound may be running meanwhile.
  work-search     Print the work-search log of a period for a benefit office, with --layout LAYOUT, --from DAY,
                  --to DAY, and --csv or --json. Rebound may be running meanwhile.
  practice        Tell what to rehearse today, for the next interview within two weeks. --json prints one
                  object; --interview ID is for another one, --interview none for none in particular.
                  Rebound may be running meanwhile.
  backup FILE     Save everything into one file. Rebound may be running meanwhile.
  restore FILE    Put a backup in the place of what is there now. What is there now is kept.
                  Stop Rebound first.
  help            Show this.`;

type Command = Takes & {
  run: (config: Config, files: string[], options: Options) => Promise<void>;
};
type Options = Record<string, unknown>;

const COMMANDS: Record<string, Command> = {
  import: { takes: 'files', run: importMail },
  read: {
    takes: 'files',
    options: { json: { type: 'boolean' }, all: { type: 'boolean' }, 'with-spam': { type: 'boolean' } },
    run: readMail,
  },
  insights: {
    takes: 'nothing',
    options: { json: { type: 'boolean' }, model: { type: 'string' }, params: { type: 'string' } },
    run: insights,
  },
  'work-search': {
    takes: 'nothing',
    options: {
      layout: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      csv: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    run: workSearch,
  },
  practice: {
    takes: 'nothing',
    options: { json: { type: 'boolean' }, interview: { type: 'string' } },
    run: tellPractice,
  },
  backup: { takes: 'one file', run: backup },
  restore: { takes: 'one file', run: restore },
  help: { takes: 'nothing', run: async () => console.log(USAGE) },
};

keepPrivate();
try {
  const [name = 'help', ...rest] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const given = command ? givenTo(name, command, rest) : `There is no command “${name}”.`;
  if (!command || typeof given === 'string') {
    console.error(`${given}\n\n${USAGE}`);
    process.exit(2);
  }
  await command.run(readConfig(), given.names, given.options);
} catch (error) {
  console.error(error instanceof CannotGoOn ? error.message : error);
  process.exit(1);
}

// Each command brings what it needs when it runs: reading mail has no use for a database.
async function backup(config: Config, [name = '']: string[]): Promise<void> {
  const { backUp } = await import('./commands/back-up.ts');
  const file = resolve(config.callerFolder, name);
  await backUp(config, file);
  console.log(`Saved and checked: ${file}`);
}

async function importMail(config: Config, names: string[]): Promise<void> {
  const files = names.map((name) => resolve(config.callerFolder, name));
  const { importFiles } = await import('./commands/import-files.ts');
  const { sentences, isDone } = await importFiles(config, files, process.stderr);
  for (const sentence of sentences) console.log(sentence);
  if (!isDone) process.exitCode = 1;
}

async function insights(config: Config, _names: string[], { model, params, json }: Options): Promise<void> {
  if (typeof model === 'string' || typeof params === 'string') {
    const { answerModel } = await import('./commands/answer-model.ts');
    console.log(JSON.stringify(answerModel(`${model ?? ''}`, `${params ?? '{}'}`)));
    return;
  }
  const { tellInsights } = await import('./commands/tell-insights.ts');
  for (const line of await tellInsights(config, { isJson: json === true }, (said) => console.error(said)))
    console.log(line);
}

async function readMail({ callerFolder }: Config, paths: string[], options: Options): Promise<void> {
  const { readPaths } = await import('./commands/read-paths.ts');
  // The paths are told as they were given, wherever npm moved the program to.
  process.chdir(callerFolder);
  const asked = {
    isAll: options['all'] === true,
    isJson: options['json'] === true,
    withSpam: options['with-spam'] === true,
  };
  const isRead = await readPaths(paths, asked, process.stdout, (sentence) => console.error(sentence));
  if (!isRead) process.exitCode = 1;
}

async function tellPractice(config: Config, _names: string[], options: Options): Promise<void> {
  const { readPracticePlan, planLines } = await import('./commands/tell-practice.ts');
  const interview = typeof options['interview'] === 'string' ? options['interview'] : undefined;
  const plan = await readPracticePlan(config, interview, (sentence) => console.error(sentence));
  console.log(options['json'] === true ? JSON.stringify(plan) : planLines(plan).join('\n'));
}

async function restore(config: Config, [name = '']: string[]): Promise<void> {
  const { restoreData } = await import('./commands/restore-data.ts');
  const file = resolve(config.callerFolder, name);
  const kept = await restoreData(file, config, console.log);
  console.log(`Everything is as it was in ${file}.`);
  if (kept) console.log(`What was there before is kept in ${kept}.`);
}

async function workSearch(
  config: Config,
  _names: string[],
  { layout, from, to, csv, json }: Options,
): Promise<void> {
  if (csv === true && json === true) throw new CannotGoOn('Say --csv or --json, not both.');
  const { tellWorkSearch } = await import('./commands/tell-work-search.ts');
  const asked = { layout, from, to, format: csv === true ? ('csv' as const) : ('json' as const) };
  process.stdout.write(await tellWorkSearch(config, asked, (said) => console.error(said)));
}
