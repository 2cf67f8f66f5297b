import { type Day, daysBetween } from '../time.ts';

const A_MONDAY = '2024-01-01' as Day;
const NAMES = [
  'monday|mon|montag|mo|lundi|lun|lunes|segunda|segunda-feira|seg|lunedì|lunedi|maandag|ma',
  'tuesday|tue|tues|dienstag|di|mardi|mar|martes|terça|terça-feira|ter|martedì|martedi|dinsdag',
  'wednesday|wed|mittwoch|mi|mercredi|mer|miércoles|miercoles|mié|quarta|quarta-feira|qua|mercoledì|mercoledi|woensdag|wo',
  'thursday|thu|thur|thurs|donnerstag|do|jeudi|jeu|jueves|jue|quinta|quinta-feira|qui|giovedì|giovedi|gio|donderdag',
  'friday|fri|freitag|fr|vendredi|ven|viernes|vie|sexta|sexta-feira|sex|venerdì|venerdi|vrijdag|vr',
  'saturday|sat|samstag|sonnabend|sa|samedi|sam|sábado|sabado|sáb|sab|sabato|zaterdag|za',
  'sunday|sun|sonntag|so|dimanche|dim|domingo|dom|domenica|zondag|zo',
];
const INDEX_OF = new Map(
  NAMES.flatMap((names, index) => names.split('|').map((name) => [name, index] as const)),
);

/** Any weekday, as a pattern, whole or short. */
export const WEEKDAY = `(?:${[...INDEX_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;

export function isWeekday(day: Day, name: string): boolean {
  const index = daysBetween(A_MONDAY, day) % 7;
  return INDEX_OF.get(name.toLowerCase()) === (index < 0 ? index + 7 : index);
}
