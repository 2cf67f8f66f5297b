import DOMPurify from 'dompurify';

const TAGS = (
  'p br hr b i u s em strong small sub sup a ul ol li dl dt dd blockquote pre code span div center font h1 h2 h3 h4 h5 h6 ' +
  'table caption thead tbody tfoot tr td th'
).split(' ');
const ATTRIBUTES = ['href', 'colspan', 'rowspan', 'align', 'valign', 'dir', 'lang'];
/** In the colours of the page around it; words break when they must, and a wide table is scrolled. */
const LOOK =
  'margin:12px;font:15px/1.5 system-ui,sans-serif;color:light-dark(#26221d,#f1ece3);background:light-dark(#fff,#211f1c);overflow-wrap:break-word';
/** Nothing is loaded, run, sent or opened in the frame, whatever slipped through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/**
 * A mail's page as a document for a sandboxed frame: what is on the list of harmless elements, and nothing else. No
 * image, no style, no address but web and mail ones, which the frame opens nowhere.
 */
export function safePage(html: string): string {
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
  return `<!doctype html><html style="color-scheme:light dark"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>The mail’s page</title></head><body style="${LOOK}">${clean}</body></html>`;
}
