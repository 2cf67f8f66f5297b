import type ICAL from 'ical.js';

export function textOf(component: ICAL.Component, name: string): string {
  const value = firstValue(component, name);
  return value === null || value === undefined ? '' : String(value);
}

/** Null also where it makes no sense. */
export function firstValue(
  component: ICAL.Component,
  name: string,
): ReturnType<ICAL.Component['getFirstPropertyValue']> {
  try {
    return component.getFirstPropertyValue(name);
  } catch {
    return null;
  }
}
