/** A host with a name for its country or kind at its end, and what may follow: "careers.northwind.example/jobs/7". */
const HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\.?(:\d+)?([/?#]\S*)?$/u;

/** A web address as somebody types it: a host may stand for itself, and what is no address stays as it was. */
export function asWebAddress(typed: string): string {
  const text = typed.trim();
  return HOST.test(text) ? `https://${text}` : text;
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
