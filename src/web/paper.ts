/** Where paper is Letter and not A4; by the language of the browser, which names the country. */
const LETTER = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'DO', 'PR'];

export function paperHere(language = navigator.language): 'a4' | 'letter' {
  const { region } = new Intl.Locale(language);
  return region && LETTER.includes(region) ? 'letter' : 'a4';
}
