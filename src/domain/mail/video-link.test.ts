import { expect, test } from 'vitest';
import { videoLink } from './video-link.ts';

test('a link is a whole address of a room for video, without what the sentence puts behind it', () => {
  expect(videoLink('Join https://meet.google.com/abc-defg-hij. Bring tea.')).toBe(
    'https://meet.google.com/abc-defg-hij',
  );
  expect(videoLink('(https://us02web.zoom.us/j/1?pwd=x)')).toBe('https://us02web.zoom.us/j/1?pwd=x');
  for (const none of [
    'http://meet.google.com/abc',
    'https://evil.example/meet.google.com',
    'https://zoom.us.evil.example/j/1',
    'https://user@zoom.us/j/1',
    'zoom.us/j/1',
  ]) {
    expect(videoLink(none), none).toBe('');
  }
});
