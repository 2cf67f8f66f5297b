import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

/** All invented: systems' letters in Romance languages, in which a house does something, or stands behind the work. */
test.each([
  [
    'no-reply@hiringroom.com',
    'Novedades',
    'Hola Inés:\n\nGrupo Belmonte Sur programó una entrevista para la vacante Contador.\n\nConfirmar',
    'Grupo Belmonte Sur',
  ],
  [
    'noreply@gupy.com.br',
    'Parabéns!',
    'Olá Rita,\n\nA Tecelagem Ouro Fino escolheu você para a vaga Analista Fiscal.\n\nVer proposta',
    'Tecelagem Ouro Fino',
  ],
  [
    'Assessio <no-reply@assessio.com>',
    'Il Suo questionario',
    'Gentile Dario,\n\nBrandolin Cosmetica Le chiede di completare il questionario entro lunedì.',
    'Brandolin Cosmetica',
  ],
  [
    'noreply@gupy.com.br',
    'Próximo passo',
    'Olá, Rita,\n\nTecelagem Ouro Fino quer entrevistá-la na terça-feira.',
    'Tecelagem Ouro Fino',
  ],
  [
    'Talentia por cuenta de Grupo Montcada <seleccion@talentia.example>',
    'Tu candidatura',
    'Hola, Pau:\n\nhemos recibido tu candidatura para el puesto de Dependiente.\n\nUn saludo',
    'Grupo Montcada',
  ],
  // What a firm is, and the first word of its name.
  [
    'Société Fluviale <rh@societe-fluviale.example>',
    'Votre candidature',
    'Bonjour Robin,\n\nmerci pour votre candidature chez Société Fluviale.',
    'Société Fluviale',
  ],
  [
    'Empresa Portuguesa de Moinhos <rh@moinhos.example>',
    'Candidatura',
    'Olá Robin,\n\nrecebemos a sua candidatura.',
    'Empresa Portuguesa de Moinhos',
  ],
  [
    'noreply@sesamehr.com',
    'Entrevista propuesta',
    'Hola, Nuria:\n\nPanadería Tres Soles te propone una entrevista para el puesto de Dependienta.',
    'Panadería Tres Soles',
  ],
  [
    'noreply@empregare.com',
    'Candidatura recebida',
    'Olá, Marta\n\nSua candidatura foi recebida por Moda Serrana Luz.\n\nObrigado',
    'Moda Serrana Luz',
  ],
  [
    'noreply@talentclue.com',
    'Actualización de tu proceso',
    'Hola, Pau:\n\ntu candidatura a la oferta Técnico de Calidad, publicada por Azulejos Montcada, ha sido descartada.',
    'Azulejos Montcada',
  ],
  [
    'Workday <noreply@myworkday.com>',
    'Gracias por postular a Áridos Llanquihue',
    'Estimada postulante:\n\nEl cupo se completó.\n\nAtracción de Talento',
    'Áridos Llanquihue',
  ],
  [
    'noreply@bizneohr.com',
    'Tu candidatura',
    'Hola, Jon:\n\nEl estado de tu candidatura a Técnico de Montaje en Ibarra Eólica Norte ha cambiado.',
    'Ibarra Eólica Norte',
  ],
  [
    'noreply@trabalhando.com',
    'Encerramento do processo',
    'Prezada Clara,\n\nO processo para Coordenadora Pedagógica da Escola Monte Azul foi encerrado.',
    'Escola Monte Azul',
  ],
  [
    'Workday <noreply@myworkday.com>',
    'Colloquio',
    'Gentile Elisa,\n\nLa invitiamo a un colloquio per la posizione di Controller (R00771) di Filati Val Sesia Unite.',
    'Filati Val Sesia Unite',
  ],
  [
    'Oracle Recruiting <noreply@oraclecloud.com>',
    'Agende sua entrevista',
    'Olá Davi,\n\nAvançamos o seu processo para a etapa de entrevista.\n\nAgendar\n\nMineração Tapajós',
    'Mineração Tapajós',
  ],
  [
    'noreply@solides.com',
    'Convite',
    'Olá Caio,\n\nO Frigorífico Serra Clara convidou você para uma entrevista.',
    'Frigorífico Serra Clara',
  ],
  [
    'no-reply@greenhouse-mail.io',
    'Entrevue – Préposé aux achats',
    'Bonjour,\n\nnous pouvons vous voir mardi au Pavillon Sainte-Odile.\n\nPavillon Sainte-Odile',
    'Pavillon Sainte-Odile',
  ],
] as const)('%s, %s: written for %#', (from, subject, text, company) => {
  expect(findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company).toBe(company);
});

test('A town behind the work is no house', () => {
  const text = 'Hola, Jon:\n\nTu candidatura a Técnico de Montaje en San Sebastián ha cambiado de estado.';
  const mail = mailOfWords(text, 'Tu candidatura', senderOf('noreply@bizneohr.com'));
  expect(findCompanyAndRole(mail, text).company).toBe(null);
});
