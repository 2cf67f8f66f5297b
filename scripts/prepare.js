// What every npm script needs before it runs: packages, and for some the built page. Plain JavaScript without
// newer syntax, so that an old Node gets as far as the sentence below.
const mode = process.argv[2] || 'start';
const major = Number(process.versions.node.split('.')[0]);

if (major < 18) {
  console.error(
    `Rebound needs Node 18 or newer; this is ${process.versions.node}. Install it from nodejs.org, then run the same command again.`,
  );
  process.exit(1);
}

import('./prepare/prepare-for.js')
  .then(({ prepareFor }) => prepareFor(mode))
  .catch((error) => {
    console.error(error.isSentence ? error.message : error);
    process.exitCode = 1;
  });
