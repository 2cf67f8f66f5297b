import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { sameCompany } from './company-key.ts';

/** All invented: French, Dutch and other letters, each of which names the house once, in one of the ways there are in its language. */
test.each([
  [
    'Recrutement <no-reply@smartrecruiters.com>',
    'Votre candidature',
    'Bonjour Léa,\n\nNous avons bien reçu votre candidature pour rejoindre Verrerie du Lac en tant que souffleuse.\n\nÀ bientôt',
    'Verrerie du Lac',
  ],
  [
    'Sophie Marchal <smarchal@groupe-delvaux.example>',
    'Suite entretien',
    'Bonjour,\n\nMerci pour votre venue chez Delvaux Logistique la semaine dernière. Nous ne donnerons pas suite.\n\nSophie Marchal\nDRH',
    'Delvaux Logistique',
  ],
  [
    'RH <rh@chu-valmont.example>',
    'Candidature IDE',
    'Madame,\n\nVotre dossier est arrivé au CHU de Valmont.\n\nLa direction des soins',
    'CHU de Valmont',
  ],
  [
    'Mairie de Tourvel <drh@tourvel.example>',
    'Poste ATSEM',
    'Madame,\n\nvotre candidature a été examinée.\n\nLe Maire',
    'Mairie de Tourvel',
  ],
  [
    'Julie <julie@atelier-birk.example>',
    'ton essai',
    'Salut,\n\nvendredi 9h ça te va ?\n\nJulie\nAtelier Birk',
    'Atelier Birk',
  ],
  [
    'Workday <solvay-nord@myworkday.com>',
    'Mise à jour',
    'Bonjour,\n\nSolvay Nord SA a mis à jour votre candidature.\n\nCordialement,\nL’équipe recrutement',
    'Solvay Nord',
  ],
  [
    'Marc Poulain <marc.poulain@cabinet-poulain.example>',
    'Stage',
    'Bonjour,\n\nje vous confirme le stage.\n\nMe Marc Poulain\nCabinet Poulain & Associés',
    'Cabinet Poulain & Associés',
  ],
  [
    'Indeed <noreply@indeed.com>',
    'Candidature : Boulanger',
    'Candidature envoyée\n\nBoulanger\nAux Délices de Marie – Liège\n\nLes éléments suivants ont été envoyés',
    'Aux Délices de Marie',
  ],
  [
    'no-reply@teamtailor-mail.com',
    'Merci !',
    'Hello Tom,\n\nmerci pour ta candidature chez Kiosk Studio. On revient vers toi.\n\nTeam Kiosk Studio',
    'Kiosk Studio',
  ],
  [
    'Service du personnel <personnel@commune-orval.example>',
    'Votre candidature',
    'Madame,\n\nle Collège communal a décidé de ne pas retenir votre candidature.\n\nPour la Commune d’Orval,\nLa Secrétaire',
    'Commune d’Orval',
  ],
  [
    'Assessio <tests@assessio.example>',
    'Votre test',
    'Bonjour,\n\ndans le cadre de votre candidature auprès de la société Brasserie Lorent, merci de passer ce test.',
    'Brasserie Lorent',
  ],
  [
    'HR <hr@stad-veldeke.example>',
    'Selectieproef',
    'Beste,\n\nje wordt uitgenodigd door Stad Veldeke.\n\nDienst personeel',
    'Stad Veldeke',
  ],
  [
    'Recruitee <no-reply@recruitee.com>',
    'Je sollicitatie',
    'Hoi Daan,\n\nleuk dat je bij Koffiehuis De Hoek wilt werken! We lezen je brief.\n\nTeam De Hoek',
    'Koffiehuis De Hoek',
  ],
  [
    'Personio <no-reply@personio.de>',
    'Bedankt voor je sollicitatie bij Fietsfabriek Noord',
    'Hoi,\n\nbedankt.\n\nGroetjes',
    'Fietsfabriek Noord',
  ],
  [
    'Linda Smit <l.smit@thuiszorgdelinde.example>',
    'gesprek',
    'Beste Eva,\n\nkun je dinsdag?\n\nLinda Smit\nTeamleider\nThuiszorg De Linde',
    'Thuiszorg De Linde',
  ],
  [
    'Ruud van Dam <ruud@vandam-installaties.example>',
    'monteur',
    'Hoi Kees,\n\nje kan maandag beginnen.\n\nGr. Ruud\nVan Dam Installaties',
    'Van Dam Installaties',
  ],
  [
    'Werving <werving@mindef-x.example>',
    'Keuring',
    'Geachte heer,\n\nnamens de Koninklijke Zeewacht nodigen wij u uit.\n\nBureau Werving',
    'Koninklijke Zeewacht',
  ],
  [
    'Greenhouse <no-reply@greenhouse-mail.io>',
    'Update over je sollicitatie',
    'Hi Sanne,\n\nbedankt voor je interesse in Blauwdruk. We gaan verder met andere kandidaten.\n\nHet team van Blauwdruk',
    'Blauwdruk',
  ],
  [
    'HR Dienst <hr@azsintlucia.example>',
    'Kandidatuur verpleegkundige',
    'Beste,\n\nAZ Sint-Lucia heeft je kandidatuur ontvangen.',
    'AZ Sint-Lucia',
  ],
  [
    'SuccessFactors <noreply@successfactors.eu>',
    'Uw sollicitatie',
    'Geachte heer,\n\nDank voor uw sollicitatie naar de functie Planner bij Havenbedrijf Oostkade NV.\n\nAfdeling HR',
    'Havenbedrijf Oostkade',
  ],
  [
    'Tribunal <oposiciones@dipu-almara.example>',
    'Lista',
    'Se hace pública la lista.\n\nDiputación Provincial de Almara',
    'Diputación Provincial de Almara',
  ],
  [
    'Marta <marta@elrincon.example>',
    'prueba',
    'Hola, vente el lunes a hacer la prueba.\n\nMarta, El Rincón de Lola',
    'El Rincón de Lola',
  ],
  [
    'Bizneo <noreply@bizneo.example>',
    'Tu candidatura en Hotel Mar Azul',
    'Hola,\n\ntu candidatura ha sido recibida por Hotel Mar Azul.',
    'Hotel Mar Azul',
  ],
  [
    'Teamtailor <no-reply@teamtailor-mail.com>',
    '¡Gracias!',
    '¡Hola!\n\nGracias por querer formar parte de Nube Verde. Te diremos algo pronto.\n\nUn abrazo,\nEl equipo de Nube Verde',
    'Nube Verde',
  ],
  [
    'RRHH <rrhh@grupoarenal.example>',
    'Proceso',
    'Estimada Ana:\n\nEn nombre de Grupo Arenal, le agradecemos su interés.\n\nDpto. de Personas',
    'Grupo Arenal',
  ],
  [
    'Ufficio HR <hr@ottica-bellini.example>',
    'Colloquio',
    'Gentile,\n\nla aspettiamo lunedì presso la nostra sede.\n\nOttica Bellini S.r.l.\nVia Roma 2',
    'Ottica Bellini',
  ],
  [
    'InRecruiting <no-reply@inrecruiting.com>',
    'Grazie',
    'Gentile Paolo,\n\ngrazie per esserti candidato per la posizione di Magazziniere presso Trasporti Lunardi SpA.',
    'Trasporti Lunardi',
  ],
  [
    'Gaia <gaia@lacasadeigelati.example>',
    'ciao',
    'ciao! vieni domani alle 15? Gaia de La Casa dei Gelati',
    'La Casa dei Gelati',
  ],
  [
    'Comune di Roccabruna <concorsi@comune.roccabruna.example>',
    'Concorso',
    'Si comunica l’esito.\n\nIl Responsabile',
    'Comune di Roccabruna',
  ],
  [
    'Gupy <nao-responda@gupy.com.br>',
    'Sua candidatura',
    'Oi!\n\nA Padaria Trigo Bom agradece sua inscrição na vaga de Confeiteiro.',
    'Padaria Trigo Bom',
  ],
  [
    'Recrutamento <recrutamento@hospitalsantaclara.example>',
    'Entrevista',
    'Cara Ana,\n\nconvidamo-la para entrevista no Hospital de Santa Clara.\n\nServiço de Gestão de Recursos Humanos',
    'Hospital de Santa Clara',
  ],
  [
    'Rui Matos <rui@oficinamatos.example>',
    'trabalho',
    'Boa tarde, pode vir segunda.\n\nRui\nOficina Matos & Filhos, Lda.',
    'Oficina Matos & Filhos',
  ],
  [
    'Breezy <no-reply@breezy.hr>',
    'Olá',
    'Olá Inês,\n\nobrigada pelo interesse na Casa Aberta. Lemos tudo com atenção.\n\nEquipa Casa Aberta',
    'Casa Aberta',
  ],
  [
    'Câmara Municipal de Vilar <rh@cm-vilar.example>',
    'Procedimento',
    'Notifica-se da exclusão.',
    'Câmara Municipal de Vilar',
  ],
  [
    'Lever <no-reply@hire.lever.co>',
    'Entretien',
    'Bonjour,\n\nLumina Énergies souhaite vous rencontrer. Choisissez un créneau.',
    'Lumina Énergies',
  ],
  [
    'Talentsoft <noreply@talentsoft.com>',
    'Accusé de réception',
    'Bonjour,\n\nle Groupe Tessier accuse réception de votre candidature.',
    'Groupe Tessier',
  ],
  [
    'Homerun <no-reply@homerun.co>',
    'Hoi!',
    'Hey Noor,\n\nTof dat je bij Pixelboer aan de slag wilt.\n\nLiefs,\nPixelboer',
    'Pixelboer',
  ],
])('%s: "%s" / "%s"', (from, subject, text, company) => {
  const found = findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company;
  expect(found !== null && sameCompany(found, company), `${found}`).toBe(true);
});
