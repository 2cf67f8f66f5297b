import { expect, test } from 'vitest';
import { asTitle } from './role-name.ts';

/** All invented. */
test.each([
  ['Archivist (maternity cover)', 'Archivist'],
  ['Tide Analyst (Contract, 6 months)', 'Tide Analyst'],
  ['Town Clerk (Position 0034)', 'Town Clerk'],
  ['Ferry Adviser (Harbour branch, part-time)', 'Ferry Adviser'],
  ['Cellolehrer (14 Wochenstunden)', 'Cellolehrer'],
  ['Werkstattleitung Holz (0,75 VZÄ)', 'Werkstattleitung Holz'],
  ['Wissenschaftliche Mitarbeiterin (E 13, 65 %)', 'Wissenschaftliche Mitarbeiterin'],
  ['Serviceberaterin (Filiale Hanau)', 'Serviceberaterin'],
  ['Exams Officer (AC/25/31)', 'Exams Officer'],
  ['Lecturer in Botany (0.6) REF BC/1187', 'Lecturer in Botany'],
  ['Theatre Nurse, Range 1-5', 'Theatre Nurse'],
  ['Systems Engineer // Brelda', 'Systems Engineer'],
  ['Ward Nurse – permanent, wholetime', 'Ward Nurse'],
  ['Coordinador de tienda (sucursal Ronda)', 'Coordinador de tienda'],
  ['Tripulante de cabina realizada el pasado martes', 'Tripulante de cabina'],
  ["Professeur de chant (suppléance à l'année) ne pourra se tenir", 'Professeur de chant'],
  ['categoría Celador', 'Celador'],
  ['Choir Leader (Minijob)', 'Choir Leader'],
  ['Regieassistenz Spielzeit 27/28', 'Regieassistenz'],
  ['Deputy Planner in Grade K3', 'Deputy Planner'],
  ['Sachbearbeiter/in Steuern 60–80', 'Sachbearbeiter/in Steuern'],
  ['Monteur Lüftung (a) 80', 'Monteur Lüftung'],
  ['Tide Analyst - Online Assessment', 'Tide Analyst'],
  ['Tide Analyst (0.5 WTE)', 'Tide Analyst'],
  ['Tide Welder, 2nd shift', 'Tide Welder'],
  ['Tide Cook 2026 season', 'Tide Cook'],
  ['Tide Teacher - maternity cover', 'Tide Teacher'],
  ['Maskenbildnerin zur Spielzeit 2026/27', 'Maskenbildnerin'],
  ['Technicien fibre (région de Namur)', 'Technicien fibre'],
  ['Tide Analyst – Coding Challenge', 'Tide Analyst'],
  ['Auxiliar de archivo (ref. 3317) de Grupo Brelda', 'Auxiliar de archivo'],
  ['Wetland Ranger, Vacancy 081223', 'Wetland Ranger'],
  ['regarding Tide Planner', 'Tide Planner'],
  ['Seilerin intern nachbesetzt', 'Seilerin'],
  ['Claims Trainee in US-OH-Dayton', 'Claims Trainee'],
  ['Screen - Tide Technician', 'Tide Technician'],
  ['POLICE STAFF RECRUITMENT - TIDE CENTRE OPERATOR', 'TIDE CENTRE OPERATOR'],
])('contract, pay, place and numbers are no part of "%s"', (written, role) => {
  expect(asTitle(written)).toBe(role);
});

test.each([
  'Backend Engineer (Go)',
  'Teaching Assistant (KS1)',
  'Software Engineer (L4)',
  'Healthcare Assistant (Nights)',
  'Legal Secretary (Conveyancing)',
  'Application Support Developer I',
  'Plant Operator (2nd Shift)',
  'Care Assistant (nights)',
  'Access Representative - Nights',
  'Tide Engineer (AWS, Terraform)',
  'Planning Intern (Summer 2026)',
  'Ecologist (Grade 6)',
  'Planer (m/w/d) - befristet für 2 Jahre',
  'Captain (Type Rated B737)',
  'Lesson Designer - Science, Grades 6–8',
  'OPEN SPACE RANGER',
  'Catering, Sales and Visits Officer',
])('what is done, when, a level and whatever else the title says are: "%s"', (written) => {
  expect(asTitle(written)).toBe(written);
});
