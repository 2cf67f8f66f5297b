import { expect, test } from 'vitest';
import { companyOfMeeting, invitingAddresses, searchCompanies } from './known-meeting.ts';

const companies = searchCompanies(['Northwind GmbH', 'Contoso Energy', 'X']);

function meeting(organizer: string, from = 'calendar-notification@google.com') {
  return {
    mail: { from: { name: '', address: from } },
    invitation: { organizer: { name: '', address: organizer } },
  };
}

test('a meeting is with the company its mail names, if that is one of the search', () => {
  expect(companyOfMeeting(meeting('ana@mail.example'), 'Careers at Northwind', companies)).toBe(
    'Northwind GmbH',
  );
  expect(companyOfMeeting(meeting('ana@mail.example'), 'Fabrikam', companies)).toBeNull();
});

test('or whose own address invites', () => {
  expect(companyOfMeeting(meeting('ana@northwind.example'), null, companies)).toBe('Northwind GmbH');
  expect(companyOfMeeting(meeting('ana@mail.contoso-energy.example'), null, companies)).toBe(
    'Contoso Energy',
  );
  expect(companyOfMeeting(meeting('drill@teeth.example'), null, companies)).toBeNull();
});

test('a mail provider, a calendar for everybody and one letter are nobody’s own address', () => {
  expect(
    companyOfMeeting(meeting('dentist@gmail.com'), null, searchCompanies(['Gmail', 'Google'])),
  ).toBeNull();
  expect(companyOfMeeting(meeting('a@x.example'), null, companies)).toBeNull();
  expect(invitingAddresses(meeting('', 'Calendar-Notification@google.com'))).toEqual([]);
  expect(invitingAddresses(meeting('Ana@Northwind.example', 'ana@northwind.example'))).toEqual([
    'ana@northwind.example',
  ]);
});
