/**
 * The words in the first bytes of a mail's body, roughly: what stands between tags and headers of parts, decoded. For
 * telling whether a mail may matter, not for reading it; a mail that does is fetched and parsed as it should be.
 */
export function previewText(bytes: Buffer): string {
  const decoded = decodeLines(bytes.toString('latin1')).replace(PART_LINES, ' ');
  return decoded.replace(UNSEEN, ' ').replace(TAGS, ' ').replace(/\s+/g, ' ').trim();
}

/** Style and script, also when the bytes end before they do. */
const UNSEEN = /<(style|script|title)\b[\s\S]*?(<\/\1\s*>|$)|<!--[\s\S]*?(-->|$)/gi;
const TAGS = /<[^<>]{0,4000}(>|$)|&[a-z]{2,8};|&#\w{1,6};/gi;
/** Boundaries and headers of parts; a header may go on in the next line. */
const PART_LINES = /^(--\S.*|(content|x|mime)-[\w-]+:.*(\r?\n[ \t]+.*)*)$/gim;
const BASE64 = /(^[A-Za-z0-9+/]{40,}={0,2}\r?\n?)+([A-Za-z0-9+/]+={0,2})?/gm;

function decodeLines(text: string): string {
  const withoutBase64 = text.replace(
    BASE64,
    (block) => `\n${Buffer.from(block, 'base64').toString('latin1')}\n`,
  );
  const unquoted = withoutBase64
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return asUtf8(unquoted);
}

/** Most mail is UTF-8; of the rest the letters that matter here are told apart as well. */
function asUtf8(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  // A character cut in half at the end is no sign of another encoding.
  return text.slice(0, -3).includes('\ufffd') ? latin1 : text;
}
