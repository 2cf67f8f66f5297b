import { useCallback, useEffect, useRef, useState } from 'react';

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/webm'];
const REFUSED =
  'The microphone can’t be used: the browser was told not to allow it, or there is none. You can go on without.';

type Recorded = { voice: Blob; seconds: number; recordedAt: Date };
type Running = { recorder: MediaRecorder; parts: Blob[]; since: number };

/** Records what is said until it is stopped. The microphone is let go of at once then, and when the page is left. */
export function useRecorder() {
  const [isRecording, setIsRecording] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<Running | null>(null);
  const isGone = useRef(false);

  const start = useCallback(async () => {
    setProblem(null);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      // Somebody may have gone on while the browser was asking.
      if (isGone.current || running.current) return letGo(stream);
      const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
      const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      recorder.start();
      running.current = { recorder, parts, since: performance.now() };
      setIsRecording(true);
    } catch {
      setProblem(REFUSED);
    }
  }, []);

  /** What was said; null when nothing was being recorded. */
  const stop = useCallback(async (): Promise<Recorded | null> => {
    const now = running.current;
    running.current = null;
    setIsRecording(false);
    if (!now) return null;
    const { recorder, parts, since } = now;
    const seconds = (performance.now() - since) / 1_000;
    await new Promise((resolve) => {
      recorder.onstop = resolve;
      recorder.stop();
    });
    letGo(recorder.stream);
    return { voice: new Blob(parts, { type: recorder.mimeType }), seconds, recordedAt: new Date() };
  }, []);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (running.current) letGo(running.current.recorder.stream);
      running.current = null;
    };
  }, []);

  return { isRecording, problem, start, stop };
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
