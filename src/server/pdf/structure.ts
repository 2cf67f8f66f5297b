/** The outline behind the page, which a screen reader goes by: headings, paragraphs, tables with their rows. */
export type Part = { tag: string; element: PDFKit.PDFStructureElement };

export function openWhole(pdf: PDFKit.PDFDocument): Part {
  const whole = { tag: 'Document', element: pdf.struct('Document') };
  pdf.addStructure(whole.element);
  return whole;
}

export function addPart(pdf: PDFKit.PDFDocument, parent: Part, tag: string): Part {
  const part = { tag, element: pdf.struct(tag) };
  parent.element.add(part.element);
  return part;
}

/** What is drawn within belongs to the part; a part may be drawn in pieces, on several pages. */
export function drawInPart(pdf: PDFKit.PDFDocument, part: Part, draw: () => void): void {
  const content = pdf.markStructureContent(part.tag);
  draw();
  pdf.endMarkedContent();
  part.element.add(content);
}
