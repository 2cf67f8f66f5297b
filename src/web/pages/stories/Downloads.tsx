import { Download } from 'lucide-react';
import { addressOf } from '../../api.ts';
import button from '../../components/Button.module.css';
import { paperHere } from '../../paper.ts';

type Address = Parameters<typeof addressOf>;

/** The same as a Markdown and as a PDF file. `of` says what, to somebody who hears the links one by one. */
export function Downloads({
  markdown,
  pdf,
  params,
  of,
}: {
  markdown: Address[0];
  pdf: Address[0];
  params?: NonNullable<Address[1]>;
  of: string;
}) {
  const look = `${button.button} ${button.quiet}`;
  return (
    <>
      <a className={look} href={addressOf(markdown, params)} download aria-label={`Markdown: ${of}`}>
        <Download size={18} aria-hidden />
        Markdown
      </a>
      <a
        className={look}
        href={addressOf(pdf, params, { paper: paperHere() })}
        download
        aria-label={`PDF: ${of}`}
      >
        <Download size={18} aria-hidden />
        PDF
      </a>
    </>
  );
}
