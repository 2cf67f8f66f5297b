import { shortDay, weekdayOf } from '../day-words.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import { addDays } from '../time.ts';
import { demoCalendar } from './calendar.ts';

/**
 * The two no's of today as they came, whole files of mail (RFC 5322): one in plain text, one in text and HTML. Both
 * are kind and give no reason.
 */
export function blackThursdayMails(
  today: Day,
  timeZone: TimeZone = 'UTC' as TimeZone,
): { fileName: string; source: string }[] {
  const { at } = demoCalendar(today, timeZone);
  return [
    { fileName: 'company-a.eml', source: lines(mailOfCompanyA(at(today, '09:12'))) },
    { fileName: 'company-b.eml', source: lines(mailOfCompanyB(at(today, '14:47'), addDays(today, -1))) },
  ];
}

function mailOfCompanyA(sentAt: Instant): string {
  return `From: Company A Talent Team <talent@company-a.example>
To: Robin Alder <robin.alder@post.example>
Subject: Your application for Product Operations Manager at Company A
Date: ${mailDate(sentAt)}
Message-ID: <${idOf(sentAt)}.pom@company-a.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Dear Robin,

thank you for the conversation last week and for your interest in the role
of Product Operations Manager at Company A. Hannah and Rafael enjoyed
meeting you.

We have decided to go ahead with other candidates for this role. I know
this is not the answer you hoped for, and I would rather tell you today
than leave you waiting.

We wish you all the best with your search.

Kind regards
Mira Solberg
Company A Talent Team`;
}

function mailOfCompanyB(sentAt: Instant, filledOn: Day): string {
  const day = `${weekdayOf(filledOn)} ${shortDay(filledOn)}`;
  return `From: Elin Berg (Company B) <elin.berg@company-b.example>
To: Robin Alder <robin.alder@post.example>
Subject: Customer Operations Manager at Company B
Date: ${mailDate(sentAt)}
Message-ID: <${idOf(sentAt)}.com@company-b.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="of-two-parts"

--of-two-parts
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Dear Robin,

we met twice, so I would have liked to call, and I did not want you to wait=
 until Monday for it.

We have decided to offer the position of Customer Operations Manager at Com=
pany B to another candidate, who accepted on ${day}.

Priya, Tom and I were glad to have you here. Thank you for the time and the=
 thought you put into both conversations.

All the best for what comes next =E2=80=93 and do say hello when you cycle =
past.

Elin Berg
People partner, Company B

--of-two-parts
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body style=3D"font-family: sans-serif"><p>Dear Robin,</p>
<p>we met twice, so I would have liked to call, and I did not want you to w=
ait until Monday for it.</p>
<p>We have decided to offer the position of <b>Customer Operations Manager<=
/b> at Company B to another candidate, who accepted on ${day}.</p>
<p>Priya, Tom and I were glad to have you here. Thank you for the time and =
the thought you put into both conversations.</p>
<p>All the best for what comes next &ndash; and do say hello when you cycle=
 past.</p>
<p>Elin Berg<br>People partner, Company B</p></body></html>

--of-two-parts--`;
}

/** "Fri, 17 Apr 2026 07:12:00 +0000" */
function mailDate(instant: Instant): string {
  const day = instant.slice(0, 10) as Day;
  const [number = '', month = ''] = shortDay(day).split(' ');
  return `${weekdayOf(day).slice(0, 3)}, ${number} ${month.slice(0, 3)} ${day.slice(0, 4)} ${instant.slice(11, 19)} +0000`;
}

function idOf(instant: Instant): string {
  return instant.replace(/\D/g, '');
}

/** Lines of mail end with CRLF. */
function lines(text: string): string {
  return `${text.replaceAll('\n', '\r\n')}\r\n`;
}
