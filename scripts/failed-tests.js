// The failed tests of both runners by name, so that a run's last lines tell what to mend.
// Shapes: Vitest's JSON report (as Jest's), and Playwright's.

/** The first lines of a message, without the colours of a terminal. @param {string} [message] */
function firstLines(message = '') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the runners colour what they write
  const plain = message.replace(/\u001b\[[\d;]*m/g, '');
  return plain
    .split('\n')
    .filter((line) => line.trim() && !line.includes('node_modules'))
    .slice(0, 6)
    .map((line) => `\n    ${line.trim()}`)
    .join('');
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile
 * @param {{ testResults?: TestFile[] }} results
 * @returns {string[]}
 */
export function failedUnitTests({ testResults = [] }) {
  return testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    // A file that does not load, or whose house does not close, has no failed test to name.
    if (file.status === 'failed' && failed.length === 0) return [`${file.name}${firstLines(file.message)}`];
    return failed.map((test) => `${file.name} › ${test.fullName}${firstLines(test.failureMessages?.[0])}`);
  });
}

/**
 * @typedef {{ status?: string, error?: { message?: string } }} Attempt
 * @typedef {{ projectName: string, status: string, results: Attempt[] }} Journey
 * @typedef {{ title: string, file: string, line: number, tests: Journey[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {Suite & { errors?: { message?: string }[] }} results
 * @returns {string[]}
 */
export function failedJourneys({ errors = [], ...results }) {
  /** @param {Suite} suite @returns {Spec[]} */
  const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
  const failed = specsOf(results).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'unexpected')
      .map((test) => {
        const why = test.results.find((attempt) => attempt.error)?.error?.message;
        return `[${test.projectName}] ${spec.file}:${spec.line} › ${spec.title}${firstLines(why)}`;
      }),
  );
  return [...failed, ...errors.map((error) => `outside a journey${firstLines(error.message)}`)];
}
