import { shortDay, weekdayOf } from '../day-words.ts';
import type { ParsedMail } from '../mail/mail.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import { demoCalendar } from './calendar.ts';

/** The mails that wait to be looked at in the example: about applications it has, a new one, and one nobody asked for. */
export function waitingMails(today: Day, timeZone: TimeZone): ParsedMail[] {
  const { at, day, workday } = demoCalendar(today, timeZone);
  const meeting = workday(8);
  const last = workday(6);
  return [
    mail({
      id: 'kestrel-1',
      from: ['Kestrel Parcel Careers', 'careers@kestrel-parcel.example'],
      subject: 'Your application as Pricing Analyst at Kestrel Parcel',
      sentAt: at(day(-1), '11:20'),
      text: `Dear Robin,

thank you for applying for the position of Pricing Analyst at Kestrel Parcel. We have received your application and read every one ourselves, so it may take us two weeks to write again.

Kind regards
Bettina Ruiz
Kestrel Parcel`,
    }),
    mail({
      id: 'ashgrove-1',
      from: ['Ingrid Mbeki (Ashgrove Schools)', 'ingrid.mbeki@ashgrove-schools.example'],
      subject: 'Interview for Programme Coordinator at Ashgrove Schools',
      sentAt: at(day(-1), '16:05'),
      text: `Dear Robin,

we enjoyed reading about the weekend rota and would like to invite you to a first interview for the Programme Coordinator position, on ${weekdayOf(meeting)} ${shortDay(meeting)} at 10:00, in the school kitchen, where it is warm. It takes three quarters of an hour.

Please tell me whether that suits you.

Ingrid Mbeki
Head of Ashgrove Schools`,
    }),
    mail({
      id: 'evergreen-1',
      from: ['Evergreen Rail Talent Team', 'talent@evergreen-rail.example'],
      subject: 'Next step: online assessment for Station Operations Analyst',
      sentAt: at(day(-2), '09:41'),
      text: `Hello Robin,

as a next step for the position of Station Operations Analyst at Evergreen Rail, we invite you to complete an online assessment. It has two parts and takes about forty minutes. Please complete it by ${weekdayOf(last)} ${shortDay(last)}.

Evergreen Rail Talent Team`,
    }),
    mail({
      id: 'tailwind-1',
      from: ['Tailwind Toys', 'jobs@tailwind-toys.example'],
      subject: 'Thank you for applying to Tailwind Toys',
      sentAt: at(day(-3), '08:12'),
      text: `Hi Robin,

thank you for your application for the Operations Planner role at Tailwind Toys. We have received it and will be in touch.

The team at Tailwind Toys`,
    }),
  ];
}

type Written = { id: string; from: [string, string]; subject: string; sentAt: Instant; text: string };

function mail({ id, from: [name, address], subject, sentAt, text }: Written): ParsedMail {
  return {
    messageId: `${id}@post.example`,
    from: { name, address },
    replyTo: null,
    subject,
    sentAt,
    text,
    headers: {},
  };
}
