import { expect, test } from 'vitest';
import { isApplicantSystem, isJobBoard, isMailProvider, senderSystem } from './known-senders.ts';

test('A system is known by its domains, and by its name at one that nobody listed', () => {
  expect(senderSystem('brelda@myworkday.com')).toBe('Workday');
  expect(senderSystem('jobs@brelda.personio-mail.example')).toBe('Personio');
  expect(senderSystem('no-reply@mail.smartrecruitersmail.example')).toBe('SmartRecruiters');
});

test('A name inside another one is no system', () => {
  expect(senderSystem('jobs@personiosson.example')).toBe(null);
  expect(senderSystem('jobs@cleverfox.example')).toBe(null);
  expect(senderSystem('')).toBe(null);
});

test('A board is one under any end, and no applicant system', () => {
  expect(isJobBoard('noreply@linkedin.com')).toBe(true);
  expect(isJobBoard('noreply@indeed-mail.example')).toBe(true);
  expect(isJobBoard('noreply@greenhouse-mail.io')).toBe(false);
  expect(isApplicantSystem('Brelda <no-reply@us.greenhouse-mail.io>')).toBe(true);
  expect(isApplicantSystem('LinkedIn <noreply@linkedin.com>')).toBe(false);
});

test('A mail provider is one in every country, and an employer of nearly its name is none', () => {
  for (const address of ['a@gmail.com', 'a@yahoo.co.uk', 'a@hotmail.fr', 'a@t-online.de', 'a@bol.com.br'])
    expect(isMailProvider(address)).toBe(true);
  for (const address of ['jobs@bol.com', 'hr@aon.com', 'jobs@livenation.example', 'hr@gmxsystems.example'])
    expect(isMailProvider(address)).toBe(false);
});
