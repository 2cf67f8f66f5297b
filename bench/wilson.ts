const Z = 1.959963984540054;

/** A share with its 95 % interval after Wilson, in per cent: "97.9 % (95.1–99.1; 231 of 236)". */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return 'none to tell from';
  const { low, high } = wilson(part, whole);
  const percent = (share: number) => (share * 100).toFixed(1);
  return `${percent(part / whole)} % (${percent(low)}–${percent(high)}; ${part} of ${whole})`;
}

function wilson(part: number, whole: number): { low: number; high: number } {
  const share = part / whole;
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  const centre = share + (Z * Z) / (2 * whole);
  const scale = 1 + (Z * Z) / whole;
  return { low: Math.max(0, (centre - spread) / scale), high: (centre + spread) / scale };
}
