/** `2024-10-31` as offices write it: 31/10/2024. */
export const dayInWords = (day: string): string => day.split('-').reverse().join('/');

/** A day written either way; anything else stays as it is, for the domain to refuse. */
export const dayOfCell = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return year === undefined ? text.trim() : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
};
