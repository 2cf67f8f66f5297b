import { type Day, instantOfLocal, msOf, parseDay, parseTimeZone, type TimeZone } from '../time.ts';
import { ABBREVIATIONS, OF_THEIR_OWN, PLACES } from './zone-names.ts';

/** An hour as it is written: its day, its time, and whether "am" or "pm" stands behind it. */
export type WrittenHour = { day: Day; time: string; isHalved: boolean };

/** What a text says behind an hour: nothing of a zone, one by its name, one by its hours from UTC, or one nobody knows. */
type Said =
  | { type: 'nothing' }
  | { type: 'unknown' }
  | { type: 'name'; name: string }
  | ({ type: 'offset' } & Offset);
type Offset = { minutes: number; place: string | undefined };

const GAP = String.raw`^(?<gap>[\s(,–—-]{0,3})`;
const OFFSET = new RegExp(
  String.raw`${GAP}(?:UTC|GMT)?\s?(?<sign>[+−–-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?(?![\d:])(?:\)\s?(?<place>\p{L}[\p{L} ]{1,30}))?`,
  'u',
);
const BY_ITSELF = /^(?:UTC|GMT|[+−-]\d\d:?\d\d)/;
/** In capitals: "ist", "est" and "et" are words of their own where no "am" or "pm" stands before them. */
const ABBREVIATION = new RegExp(String.raw`${GAP}(?:US |U\.S\. )?(?<name>[A-Z]{1,5})(?![\p{L}\d])`, 'u');
const SMALL_ABBREVIATION = new RegExp(String.raw`${GAP}(?<name>[a-z]{2,4})(?![\p{L}\d])`, 'u');
/** Nearly all names of zones end so; "10:00 CEO interview" and "14:00 IT interview" name none. */
const LIKE_A_ZONE = /^[A-Z]{2,4}T$/;
const NAME = new RegExp(
  String.raw`${GAP}(?<name>[A-Z][a-z]{2,20}\/[A-Z][A-Za-z_]{2,30}(?:\/[A-Z][A-Za-z_]{2,30})?)\b`,
);
/** "London time", "US Eastern Daylight Time", "Berliner Zeit", "Nederlandse tijd". */
const PLACE_TIME = new RegExp(
  String.raw`${GAP}(?<place>\p{L}[\p{L}.-]{1,20}(?: \p{L}{2,12}){0,2}?) (?:(?:[Ss]tandard|[Dd]aylight|[Ss]ummer) )?(?:[Tt]ime|(?:Sommer|Normal)?[Zz]eit|(?:standaard|zomer)?tijd)(?!\p{L})`,
  'u',
);
/** "heure de Paris", "hora peninsular", "ora italiana", "Horário Padrão de Brasília", "heure d’Europe centrale". */
const TIME_OF_PLACE = new RegExp(
  String.raw`${GAP}(?:[Hh]eures?|[Hh]ora|[Hh]orário|[Oo]ra)(?: [Pp]adrão| estándar| normale?)? (?:(?:dell[’']|d[’']|della|de|di|du|del|do|da) ?)?(?<place>\p{L}{3,15}(?: (?:de )?\p{Lu}\p{L}{2,12}| centrale?){0,2})`,
  'u',
);
/** "3 PM Eastern", "3pm (London)": alone behind an hour that no other word belongs to. */
const PLACE = new RegExp(
  String.raw`${GAP}(?<place>(?:US )?(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)|(?<=\()\p{Lu}[\p{L} ]{1,20}(?=\)))`,
  'u',
);
const OF_A_PLACE = /^(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}|our|my|local|locale|lokale)$/u;
const YOURS = /^(?:your|your local|deine|deiner|ihre|ihrer)$/i;

/**
 * The zone behind an hour; that of the person where it is the same hour there, since they live in it. Null where a zone is
 * named that nobody knows: then the hour is none either.
 */
export function zoneBehind(
  text: string,
  { day, time, isHalved }: WrittenHour,
  home: TimeZone,
): TimeZone | null {
  const said = saidBehind(text, isHalved);
  if (said.type === 'nothing') return home;
  if (said.type === 'unknown') return null;
  const local = `${day}T${time}`;
  const named = said.type === 'offset' ? zoneOfOffset(said, day) : zoneOfName(said.name, local, home);
  if (named === null) return null;
  return instantOfLocal(local, named) === instantOfLocal(local, home) ? home : named;
}

function saidBehind(text: string, isHalved: boolean): Said {
  const offset = OFFSET.exec(text)?.groups;
  if (offset && BY_ITSELF.test(text.slice(offset.gap?.length))) return offsetOf(offset);
  const name = NAME.exec(text)?.groups?.name;
  // Places that look like a zone's name are none: "Zoom/Teams".
  if (name !== undefined) return parseTimeZone(name) ? { type: 'name', name } : { type: 'nothing' };
  const timed = placeTimed(text);
  if (timed !== null) return timed;
  const short = abbreviationIn(text, isHalved);
  if (short !== null) return short;
  const place = placeAlone(text, isHalved);
  return place === null ? { type: 'nothing' } : { type: 'name', name: place };
}

function placeTimed(text: string): Said | null {
  const { gap = '', place } = (PLACE_TIME.exec(text) ?? TIME_OF_PLACE.exec(text))?.groups ?? {};
  if (place === undefined) return null;
  const known = placeNamed(place);
  if (known !== null) return { type: 'name', name: known };
  if (ABBREVIATIONS.has(place)) return { type: 'name', name: place };
  if (YOURS.test(place)) return { type: 'nothing' };
  // "3pm next time" and "please take time" say nothing of where; "3pm Kuala Lumpur time" and "local time" do.
  const isOfSomewhere = OF_A_PLACE.test(place) && !gap.includes('\n');
  return isOfSomewhere ? { type: 'unknown' } : null;
}

function abbreviationIn(text: string, isHalved: boolean): Said | null {
  const small = isHalved ? SMALL_ABBREVIATION.exec(text)?.groups : undefined;
  const { gap = '', name = '' } = ABBREVIATION.exec(text)?.groups ?? {};
  if (isHalved && ABBREVIATIONS.has(small?.name?.toUpperCase() ?? ''))
    return { type: 'name', name: small?.name?.toUpperCase() ?? '' };
  // "14:00 Uhr, MT Aerospace": two letters behind a comma are a zone behind "am" and "pm" alone; "Z" stands at the hour.
  if (name.length < 3 && !isHalved && /[,\n–—-]/.test(gap)) return null;
  if (name === 'Z' && gap !== '') return null;
  if (ABBREVIATIONS.has(name) || name === 'GMT') return { type: 'name', name };
  return LIKE_A_ZONE.test(name) ? { type: 'unknown' } : null;
}

/** "14:00 Central Station" is a place to go to; "2 PM Central" is not. */
function placeAlone(text: string, isHalved: boolean): string | null {
  const match = PLACE.exec(text);
  const place = placeNamed(match?.groups?.place ?? '');
  const behind = text.slice(match?.[0].length);
  const goesOn = isHalved ? /^\s\p{Lu}/u.test(behind) : /^\s\p{L}/u.test(behind);
  return goesOn && !behind.startsWith(')') ? null : place;
}

function placeNamed(place: string): string | null {
  return PLACES.get(place.toLowerCase().replaceAll('u.s.', 'us').trim()) ?? null;
}

function zoneOfName(name: string, local: string, home: TimeZone): TimeZone | null {
  if (OF_THEIR_OWN[name]?.includes(home)) return home;
  // In summer some who write "GMT" mean the hour in London, others the one without summer time.
  if (name === 'GMT') {
    const london = 'Europe/London' as TimeZone;
    const utc = 'Etc/UTC' as TimeZone;
    return instantOfLocal(local, london) === instantOfLocal(local, utc) ? london : null;
  }
  return parseTimeZone(ABBREVIATIONS.get(name) ?? name);
}

function offsetOf({ sign, hours, minutes, place }: Readonly<Record<string, string | undefined>>): Said {
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return { type: 'offset', minutes: sign === '+' ? size : -size, place };
}

/** Calendars write the hours of winter before the name of a place, all the year: "(UTC-05:00) Eastern Time". */
function zoneOfOffset({ minutes, place }: Offset, day: Day): TimeZone | null {
  if (place !== undefined) {
    const words = place.replace(/ [Tt]ime.*/, '').trim();
    const named = parseTimeZone(placeNamed(words) ?? '-');
    return named && offsetAt(`${day.slice(0, 4)}-01-15`, named) === minutes ? named : null;
  }
  if (minutes === 330) return parseTimeZone('Asia/Kolkata');
  if (minutes % 60 !== 0) return null;
  const hours = minutes / 60;
  return parseTimeZone(hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`);
}

function offsetAt(day: string, zone: TimeZone): number | null {
  const noon = `${parseDay(day) ?? ''}T12:00`;
  const [here, there] = [instantOfLocal(noon, zone), instantOfLocal(noon, 'Etc/UTC' as TimeZone)];
  return here === null || there === null ? null : (msOf(there) - msOf(here)) / 60_000;
}
