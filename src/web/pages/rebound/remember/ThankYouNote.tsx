import { useRef, useState } from 'react';
import type { Remember } from '../../../../contract/rebound.ts';
import { Button } from '../../../components/Button.tsx';
import { TextArea } from '../../../components/Field.tsx';
import step from '../Step.module.css';

type Note = Remember['thankYou'][number];

/** A note to copy and change. Copying works without asking the browser for permission. */
export function ThankYouNote({ note: { company, to, text: draft } }: { note: Note }) {
  const formRef = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(draft);
  const [said, setSaid] = useState('');
  const handleCopy = async () => {
    const field = formRef.current?.querySelector('textarea');
    const isCopied = field ? await copyFrom(field) : false;
    setSaid(isCopied ? 'Copied.' : 'The note is selected: copy it with your keyboard or a long press.');
  };
  return (
    <div className={step.stack} ref={formRef}>
      <TextArea
        label={`A note to ${to ? `${to} at ${company}` : company}`}
        value={text}
        rows={8}
        spellCheck
        onChange={(event) => {
          setText(event.target.value);
          setSaid('');
        }}
      />
      <div className={step.acts}>
        <Button look="quiet" onClick={handleCopy}>
          Copy the note
        </Button>
        <span role="status" className={step.small}>
          {said}
        </span>
      </div>
    </div>
  );
}

async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
