import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Interview, saveDebrief } from '../../../contract/interview.ts';
import { listStories } from '../../../contract/story.ts';
import type { StoryId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { useAutosave } from '../../autosave.ts';
import { Card } from '../../components/Card.tsx';
import { SelectField, TextArea } from '../../components/Field.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import styles from './InterviewPage.module.css';

const EMPTY = {
  question: '',
  story: '',
  storyId: null as StoryId | null,
  wording: '',
  wentWell: '',
  surprised: '',
};

/** Three minutes right after an interview, so that a later review does not rest on memory. */
export function Debrief({ interview }: { interview: Interview }) {
  const { id, applicationId } = interview;
  const queryClient = useQueryClient();
  const stories = useQuery({ queryKey: ['stories'], queryFn: () => call(listStories, {}) });
  const [notes, setNotes] = useState(() => ({ ...EMPTY, ...pickNotes(interview.debrief) }));
  const { state, change } = useAutosave(async (body: typeof EMPTY) => {
    await call(saveDebrief, { params: { interviewId: id }, body });
    void queryClient.invalidateQueries({ queryKey: ['interview', id] });
    void queryClient.invalidateQueries({ queryKey: ['application', applicationId] });
    void queryClient.invalidateQueries({ queryKey: ['today'] });
  });
  const set = (part: Partial<typeof EMPTY>) => {
    const next = { ...notes, ...part };
    setNotes(next);
    change(next);
  };
  return (
    <Card id="debrief">
      <h2>Debrief</h2>
      <p className={styles.muted}>Three minutes, while it’s fresh. Leave out whatever you like.</p>
      <div className={styles.questions}>
        <TextArea
          label="A question you weren’t prepared for?"
          value={notes.question}
          onChange={(event) => set({ question: event.target.value })}
        />
        <TextArea
          label="A success story that came out wrong?"
          value={notes.story}
          onChange={(event) => set({ story: event.target.value })}
        />
        {stories.data && stories.data.items.length > 0 && (
          <SelectField
            label="Which story?"
            value={notes.storyId ?? ''}
            options={[
              { value: '', label: 'None, or one I haven’t written down' },
              ...stories.data.items.map((story) => ({ value: story.id, label: story.latest.title })),
            ]}
            onChange={(event) => set({ storyId: (event.target.value || null) as StoryId | null })}
          />
        )}
        <TextArea
          label="Something you wish you hadn’t said?"
          value={notes.wording}
          onChange={(event) => set({ wording: event.target.value })}
        />
        <TextArea
          label="What went well?"
          value={notes.wentWell}
          onChange={(event) => set({ wentWell: event.target.value })}
        />
        <TextArea
          label="What surprised you?"
          value={notes.surprised}
          onChange={(event) => set({ surprised: event.target.value })}
        />
      </div>
      <SaveNote state={state} />
    </Card>
  );
}

function pickNotes(debrief: Interview['debrief']): Partial<typeof EMPTY> {
  if (!debrief) return {};
  const { question, story, storyId, wording, wentWell, surprised } = debrief;
  return { question, story, storyId, wording, wentWell, surprised };
}
