// What an application's compiler makes of the domain, as it is published.
import { asOf, type CalendarDate, composeLaw, day, extractCitations, type Law } from '@danvan/domain';
import { law } from '@danvan/domain/law';
import { thaiNguyen29 } from '@danvan/domain/law/thai-nguyen/29-hd-duk';
import { referenceRegistry } from '@danvan/domain/reference';

export const today: CalendarDate = day('2024-10-31');
export const composed: Law = composeLaw([...law, thaiNguyen29], '0.1.0');
export const views = [asOf(today), referenceRegistry(), extractCitations('Chỉ thị số 29-CT/TU')];
// @ts-expect-error a day is checked, not any text
export const unchecked: CalendarDate = 'tomorrow';
