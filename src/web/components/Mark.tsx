/** The mark: down, and back up. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="var(--action)"
      strokeWidth="2.2"
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M3 5c3 0 5 5 6 14 1.500-8 5-12 12-13" />
      <path d="M17 3l4 3-3 4" />
    </svg>
  );
}
