import { useState } from 'react';
import type { Activity } from '../../../../contract/activity.ts';
import { ACTIVITY_ICONS, type ActivityIcon } from '../../../../domain/rebound/activity.ts';
import { Button } from '../../../components/Button.tsx';
import { SelectField, TextField } from '../../../components/Field.tsx';
import step from '../Step.module.css';
import { GLYPH_WORDS } from './ActivityGlyph.tsx';

export type ActivityDraft = Pick<Activity, 'label' | 'note' | 'minutes' | 'icon'>;

export function ActivityForm({
  activity,
  isBusy,
  onSave,
  onCancel,
}: {
  activity: Activity | null;
  isBusy: boolean;
  onSave: (draft: ActivityDraft) => void;
  onCancel: () => void;
}) {
  const [label, setLabel] = useState(activity?.label ?? '');
  const [note, setNote] = useState(activity?.note ?? '');
  const [minutes, setMinutes] = useState(activity?.minutes ? String(activity.minutes) : '');
  const [icon, setIcon] = useState<ActivityIcon>(activity?.icon ?? 'heart');
  return (
    <form
      className={step.stack}
      onSubmit={(event) => {
        event.preventDefault();
        // The list is shown inside the page's own form (as React sees it), which must not start anything.
        event.stopPropagation();
        if (!isBusy) onSave({ label, note, minutes: minutes === '' ? null : Number(minutes), icon });
      }}
    >
      <TextField
        label="What it is"
        value={label}
        required
        maxLength={200}
        autoComplete="off"
        autoFocus
        onChange={(event) => setLabel(event.target.value)}
      />
      <TextField
        label="A line about it"
        value={note}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={step.fields}>
        <TextField
          label="Minutes for a timer"
          hint="Leave empty for none."
          type="number"
          inputMode="numeric"
          min={1}
          max={1440}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        <SelectField
          label="Picture"
          hint="How it looks on your list."
          value={icon}
          options={ACTIVITY_ICONS.map((value) => ({ value, label: GLYPH_WORDS[value] }))}
          onChange={(event) => setIcon(event.target.value as ActivityIcon)}
        />
      </div>
      <div className={step.acts}>
        <Button type="submit" isBusy={isBusy}>
          Save
        </Button>
        <Button look="text" onClick={onCancel}>
          Leave it as it was
        </Button>
      </div>
    </form>
  );
}
