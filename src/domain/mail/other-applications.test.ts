import { expect, test } from 'vitest';
import { kindOf } from '../../../tests/support/kind-of.ts';

test.each([
  [
    'a code',
    'Your security code',
    'Enter the code 482913 to go on with your application. It is valid for ten minutes.',
  ],
  [
    'a survey',
    'How was your candidate experience?',
    'Thank you for applying. Please take two minutes for this survey.',
  ],
  [
    'an unfinished application',
    'Don’t forget to finish your application',
    'You started applying for Data Analyst but did not finish.',
  ],
  [
    'the receipt of a withdrawal',
    'Your application has been withdrawn',
    'This confirms that you have withdrawn your application.',
  ],
  [
    'a new account',
    'Verify your candidate account',
    'Click below to verify your candidate account for job applications.',
  ],
  [
    'a mortgage',
    'Your mortgage application',
    'We have received your mortgage application and will review it. Unfortunately one document is missing.',
  ],
  [
    'a flat',
    'Ihre Wohnungsanfrage',
    'Leider haben wir uns für einen anderen Bewerber entschieden. Danke für Ihr Interesse an der Wohnung.',
  ],
  [
    'a place to study',
    'Your application to the MSc Programme',
    'Thank you for your application to the MSc. The admissions committee will review it.',
  ],
  [
    'a place to study, in Portuguese',
    'Resultado da sua candidatura ao mestrado',
    'Lamentamos informar que a sua candidatura ao Mestrado em Biologia não foi aceite este ano.',
  ],
  [
    'an insurance',
    'Your application for cover',
    'Thank you for your application for home cover. We are pleased to offer you cover from May. Please accept this offer by Friday.',
  ],
  [
    'an insurance, in Spanish',
    'Su solicitud',
    'Hemos recibido su solicitud de seguro de hogar. En breve nos pondremos en contacto con usted.',
  ],
  [
    'an unfinished application, in Portuguese',
    'Falta pouco para concluir sua inscrição!',
    'Você começou a se inscrever para Operador de Caixa, mas sua inscrição ainda não foi enviada. Continuar inscrição',
  ],
  [
    'a colleague’s hiring, in Dutch',
    'sollicitanten servicemonteur',
    'Morgen komen er twee op gesprek voor servicemonteur. Kun jij erbij zitten? De rest heb ik al afgebeld.',
  ],
  [
    'a scholarship, in Italian',
    'Esito della domanda',
    'Abbiamo ricevuto la Sua domanda di borsa di studio. La commissione si riunirà a maggio.',
  ],
  [
    'a flat, in Dutch',
    'Uw reactie op Lindelaan 3',
    'Helaas is de woning aan een andere kandidaat toegewezen. Bedankt voor uw reactie.',
  ],
  [
    'a shop’s partners',
    'Your application',
    'Thanks for applying to our affiliate program. We have decided not to move forward with your application.',
  ],
  ['a visa', 'Visa application received', 'You will be invited to an interview at the consulate.'],
  [
    'a talk',
    'Your talk proposal',
    'Thank you for submitting to our conference. We regret that we are unable to accept your proposal.',
  ],
  [
    'a podcast',
    'New episode',
    'In this episode we interview a recruiter about hiring. Listen to the podcast now.',
  ],
  [
    'a loan for a shop',
    'Your application for a Corner Shop Growth Loan',
    'Thank you for applying for a Corner Shop Growth Loan. After careful consideration we cannot go ahead with your application for insufficient collateral. Loan Department',
  ],
  [
    'a flat that somebody else has',
    'Application unsuccessful: 7 Lindenhof',
    'Thank you for your application for 7 Lindenhof. Unfortunately the owner has decided to proceed with another applicant. You inspected the property in May, and there are similar listings.',
  ],
  [
    'a question about an interview',
    'How likely are you to recommend us?',
    'You interviewed with us last week. Did your interviewers arrive on time? We have not made a decision yet.',
  ],
  [
    'a mailing list',
    '[users] position of the cursor',
    'I decided not to move forward with the patch. Unfortunately no other candidates fix the position bug.',
  ],
  [
    'a career fair',
    'Job fair in Vienna',
    'Meet recruiters from fifty companies at our career fair. Register now for interviews.',
  ],
  [
    'what the person wrote',
    'Application for Data Analyst',
    'Dear Sir or Madam, I am writing to apply for the position of Data Analyst. My resume is attached. I look forward to an interview.',
  ],
  [
    'what the person wrote, in German',
    'Bewerbung',
    'hiermit bewerbe ich mich um die Stelle. Über eine Einladung zu einem Vorstellungsgespräch freue ich mich.',
  ],
])('%s is no news of an application', (_, subject, text) => {
  expect(['other', 'job_alert', 'recruiter']).toContain(kindOf(text, subject));
});
