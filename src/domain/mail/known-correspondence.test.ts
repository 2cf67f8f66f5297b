import { expect, test } from 'vitest';
import { isListMail, placeInSearch } from './known-correspondence.ts';

const by = (address: string, company: string | null = 'Brightwater') => ({ address, company });
const mail = (address: string, headers: Record<string, string> = {}) => ({
  messageId: null,
  from: { name: '', address },
  headers,
});
const place = (
  asked: ReturnType<typeof mail>,
  {
    threads = {},
    senders = [] as ReturnType<typeof by>[],
  }: { threads?: object; senders?: ReturnType<typeof by>[] },
) => placeInSearch(asked, { threads: new Map(Object.entries(threads)), senders });

test('a mail belongs where its address or its own domain wrote before', () => {
  const senders = [by('jobs@brightwater.example')];
  const yes = { company: 'Brightwater' };
  expect(place(mail('Anna@Brightwater.example'), { senders })).toEqual(yes);
  expect(place(mail('anna@mail.brightwater.example'), { senders })).toEqual(yes);
  expect(place(mail('anna@elsewhere.example'), { senders })).toBeNull();
  expect(place(mail(''), { senders })).toBeNull();
});

test('a mail provider, a job board or an applicant system tells nothing of its other senders', () => {
  expect(place(mail('ana@gmail.com'), { senders: [by('ana@gmail.com')] })).not.toBeNull();
  expect(place(mail('bo@gmail.com'), { senders: [by('ana@gmail.com')] })).toBeNull();
  for (const shared of ['no-reply@greenhouse.io', 'jobs-noreply@linkedin.com']) {
    expect(place(mail(shared), { senders: [by(shared)] }), shared).toBeNull();
  }
});

test('its thread counts whoever answers there, save an address at a provider that did not write in it', () => {
  const threads = { 'invite-1@mail.example': [by('anna@brightwater.example')] };
  const answer = { 'in-reply-to': '<invite-1@mail.example>' };
  expect(place(mail('cleo@elsewhere.example', answer), { threads })).toEqual({ company: 'Brightwater' });
  expect(place(mail('jane.roe@gmail.com', answer), { threads })).toBeNull();
});

test('what goes to many is left out, unless it is in the thread', () => {
  const senders = [by('jobs@brightwater.example')];
  for (const header of ['list-id', 'list-unsubscribe']) {
    expect(place(mail('news@brightwater.example', { [header]: '<x>' }), { senders }), header).toBeNull();
  }
  expect(isListMail(mail('', { precedence: 'bulk' }))).toBe(true);
  const headers = { 'list-id': '<x>', references: '<invite-1@mail.example>' };
  const threads = { 'invite-1@mail.example': [by('jobs@brightwater.example')] };
  expect(place(mail('news@brightwater.example', headers), { senders, threads })).not.toBeNull();
});

test('where several companies are meant, none is named', () => {
  const senders = [by('bo@agency.example'), by('bo@agency.example', 'Harbour')];
  expect(place(mail('bo@agency.example'), { senders })).toEqual({ company: null });
});
