import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { sameCompany } from './company-key.ts';

/** All invented: Short letters, each of which names the house once, in one of the ways there are in its language. */
test.each([
  [
    'Pôle recrutement <recrutement@metro-lys.example>',
    'Entretien',
    'Madame,\n\nSuite à votre candidature au poste de Conductrice, vous êtes attendue le 3 mai au siège de Métropole de la Lys.\n\nPôle recrutement',
    'Métropole de la Lys',
  ],
  [
    'Valérie Caron <v.caron@caron-paysage.example>',
    'Réponse',
    "Bonjour Luc, nous avons pris quelqu'un d'autre. Bonne chance.\n\nValérie Caron\nCaron Paysage SPRL",
    'Caron Paysage',
  ],
  [
    'eRecrut <noreply@erecrut.example>',
    'Accusé',
    "Bonjour,\n\nVotre dossier pour l'emploi « Agent » auprès du Département des Forêts est enregistré.",
    'Département des Forêts',
  ],
  [
    'Chef Antoine <antoine@lepetitpressoir.example>',
    'essai cuisine',
    'salut, viens samedi midi, on fait 40 couverts.\n\nAntoine\nLe Petit Pressoir',
    'Le Petit Pressoir',
  ],
  [
    'Flatchr <no-reply@flatchr.io>',
    'Votre candidature chez Menuiserie Bastide',
    'Bonjour,\n\nvotre candidature a été transmise.',
    'Menuiserie Bastide',
  ],
  [
    'Nathalie <n.roux@ehpad-lestilleuls.example>',
    'poste AS',
    "Bonjour Fatou,\n\nC'est d'accord pour l'EHPAD Les Tilleuls à partir du 2.\n\nNathalie",
    'EHPAD Les Tilleuls',
  ],
  [
    'Stage <stage@lecho-du-nord.example>',
    'stage',
    "Bonjour, la rédaction de L'Écho du Nord vous accueillera en juin.",
    "L'Écho du Nord",
  ],
  [
    'P. Simon <p.simon@sncx.example>',
    'Dossier 12',
    'Monsieur, la Société Nationale des Canaux ne peut donner suite.\n\nP. Simon',
    'Société Nationale des Canaux',
  ],
  [
    'Werken bij <noreply@werkenbijdebruyn.example>',
    'Ontvangst',
    'Beste Kim,\n\nFijn dat je wilt werken bij De Bruyn Bouw.\n\nTeam Recruitment',
    'De Bruyn Bouw',
  ],
  [
    'Joke <joke@kapsalonknip.example>',
    'vrijdag',
    'hoi, vrijdag om 10 uur knippen op proef?\n\nJoke van Kapsalon Knip',
    'Kapsalon Knip',
  ],
  [
    'Gemeente Vlierden <noreply@gemeentevlierden.example>',
    'Sollicitatie',
    'Geachte,\n\nHet college heeft besloten.',
    'Gemeente Vlierden',
  ],
  [
    'OCMW <personeel@ocmwlieve.example>',
    'Wervingsreserve',
    'Beste,\n\nU bent opgenomen in de wervingsreserve van OCMW Lieve.',
    'OCMW Lieve',
  ],
  [
    'Assessment <info@testpunt.example>',
    'Uitnodiging',
    'Beste Tom,\n\nJe hebt gesolliciteerd bij Zeehavenpolitie. Daarom nodigen we je uit voor een test.',
    'Zeehavenpolitie',
  ],
  [
    'Otys <noreply@otys.example>',
    'Bevestiging',
    'Beste Tom,\n\nHierbij bevestigen wij de ontvangst van je sollicitatie op de vacature Kok.\n\nMet vriendelijke groet,\n\nLandgoed Hazelhof',
    'Landgoed Hazelhof',
  ],
  [
    'SmartRecruiters <no-reply@smartrecruiters.com>',
    'Status',
    'Hoi,\n\nHelaas. Brouwerij Zilt kiest voor iemand met meer ervaring.',
    'Brouwerij Zilt',
  ],
  [
    'Selección <seleccion@aguasdelebro.example>',
    'Entrevista',
    'Estimado Luis:\n\nDesde Aguas del Ebro queremos invitarle a una entrevista.',
    'Aguas del Ebro',
  ],
  [
    'Computrabajo <no-reply@computrabajo.com>',
    'Novedad',
    'La empresa Distribuidora El Sol ha visto tu CV.',
    'Distribuidora El Sol',
  ],
  [
    'Don Paco <paco@gmail.com>',
    'camarero',
    'vente el viernes a las 8. Paco, Mesón El Caldero',
    'Mesón El Caldero',
  ],
  [
    'Alba Ruiz <alba.ruiz@ibersonda.example>',
    'Oferta',
    'Hola Javi,\n\nEn Ibersonda estamos encantados de ofrecerte el puesto.\n\nAlba',
    'Ibersonda',
  ],
  [
    'Hospital <bolsa@hospitalvega.example>',
    'Bolsa',
    'Ha sido incluido en la bolsa del Hospital Vega Baja.',
    'Hospital Vega Baja',
  ],
  [
    'Gaia Conti <g.conti@studioconti.example>',
    'praticante',
    'Gentile dottoressa,\n\nlo Studio Legale Conti e Associati sarebbe lieto di incontrarla.\n\nGaia Conti',
    'Studio Legale Conti e Associati',
  ],
  [
    'Cooperativa <info@coopilmelograno.example>',
    'OSS',
    'Ciao,\n\nti aspettiamo lunedì.\n\nCooperativa Sociale Il Melograno',
    'Cooperativa Sociale Il Melograno',
  ],
  [
    'Altamira <noreply@altamirahrm.com>',
    'Candidatura',
    "Gentile Candidato,\n\nla ringraziamo per l'interesse dimostrato verso Molini Ferrero S.p.A.",
    'Molini Ferrero',
  ],
  [
    'Ristorante <info@dapeppino.example>',
    'prova',
    'ciao, vieni sabato alle 18 da Trattoria Da Peppino',
    'Trattoria Da Peppino',
  ],
  [
    'Vagas <no-reply@vagas.com.br>',
    'Atualização',
    'Olá,\n\na empresa Tecelagem Bom Fio encerrou a vaga de Tecelão.',
    'Tecelagem Bom Fio',
  ],
  [
    'RH <rh@metalurgicaduarte.example>',
    'Vaga',
    'Prezado João,\n\nAqui na Metalúrgica Duarte a vaga foi preenchida.',
    'Metalúrgica Duarte',
  ],
  [
    'Teresa <teresa@clinicafoz.example>',
    'entrevista',
    'Boa tarde, pode ser quinta às 15h? Fico na Clínica da Foz.\nTeresa',
    'Clínica da Foz',
  ],
  [
    'Recruitee <no-reply@recruitee.com>',
    'Convite',
    'Olá Rita,\n\nA equipa da Onda Digital gostava de te conhecer.',
    'Onda Digital',
  ],
  [
    'Herr Voss <voss@tischlerei-voss.example>',
    'Probearbeit',
    'Moin,\n\nMontag 7 Uhr Probearbeit.\n\nVoss Tischlerei',
    'Voss Tischlerei',
  ],
  [
    'Dekanat <dekanat@th-nordheim.example>',
    'Professur',
    'Sehr geehrte Frau Dr. Lind,\n\nder Senat der Technischen Hochschule Nordheim hat beschlossen.',
    'Technische Hochschule Nordheim',
  ],
  [
    'JOIN <no-reply@join.com>',
    'Neuigkeiten',
    'Hallo Ben,\n\nSaftladen Kiel hat deine Bewerbung angesehen.',
    'Saftladen Kiel',
  ],
  [
    'd.vinci <noreply@dvinci.de>',
    'Absage',
    'Guten Tag Frau Lind,\n\nwir danken Ihnen für Ihr Interesse an den Stadtwerken Nordheim.',
    'Stadtwerke Nordheim',
  ],
  [
    'Kita <kita@kinderland-ev.example>',
    'Hospitation',
    'Liebe Ina,\n\nkomm gern am Freitag.\n\nUlla\nKita Kinderland',
    'Kita Kinderland',
  ],
  [
    'Recruiting <recruiting@umantis.com>',
    'Einladung',
    'Grüezi Herr Frei\n\nGerne laden wir Sie zu einem Gespräch bei der Seebank AG ein.',
    'Seebank',
  ],
  [
    'Anna <anna.berg@zeitverlag-nord.example>',
    'Text',
    'Hallo, dein Probetext hat uns im Verlag Nordzeit gefallen.\n\nAnna',
    'Verlag Nordzeit',
  ],
  [
    'Bewerberportal <noreply@concludis.de>',
    'Eingang',
    'Ihre Bewerbung bei Gasthaus Sonne ist eingegangen.',
    'Gasthaus Sonne',
  ],
  [
    'Kelly <kelly@brightsmiles.example>',
    'shift',
    'hi! can u do thurs? kelly @ Bright Smiles Nursery',
    'Bright Smiles Nursery',
  ],
  [
    'Codility <no-reply@codility.com>',
    'Test for Orbital Freight',
    'Hi,\n\nOrbital Freight would like you to complete a test.',
    'Orbital Freight',
  ],
])('%s: "%s" / "%s"', (from, subject, text, company) => {
  const found = findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company;
  expect(found !== null && sameCompany(found, company), `${found}`).toBe(true);
});
