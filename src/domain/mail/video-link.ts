const VIDEO_HOSTS =
  /^(?:meet\.google\.com|(?:[\w-]+\.)*zoom\.(?:us|com)|teams\.(?:microsoft|live)\.com|(?:[\w-]+\.)*webex\.com|(?:[\w-]+\.)*whereby\.com|meet\.jit\.si|(?:[\w-]+\.)*gotomeeting\.com|meet\.goto\.com|chime\.aws|app\.gather\.town|(?:[\w-]+\.)*bluejeans\.com)$/i;
const WEB_ADDRESS = /https:\/\/[^\s<>"'()[\]{}\\^`|]{4,2000}/gi;

/** The first address of a room for video in a text; empty when there is none. */
export function videoLink(text: string): string {
  for (const [address] of text.matchAll(WEB_ADDRESS)) {
    const trimmed = address.replace(/[.,;:!?*_]{1,10}$/, '');
    if (VIDEO_HOSTS.test(hostOf(trimmed))) return trimmed;
  }
  return '';
}

/** Without a user or a port: "https://meet.google.com@evil.example" belongs to evil.example. */
function hostOf(address: string): string {
  const authority = /^https:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  return authority.includes('@') ? '' : authority.replace(/:\d{1,5}$/, '');
}
