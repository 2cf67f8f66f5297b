/** A measured value beyond its limit, as a line that says so, makes the program fail. */
export function holdTo(what: string, value: number, limit: number, unit: string): void {
  if (value <= limit) return;
  console.log(`Beyond its limit: ${what}, ${value.toFixed(value < 100 ? 1 : 0)} ${unit} (limit ${limit})`);
  process.exitCode = 1;
}
