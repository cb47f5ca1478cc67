import type { CalendarDate } from '../../kernel/index.js';
import type { DocumentTypeId } from '../number/index.js';

/** One place in a text that names an official document. */
export interface Citation {
  /** Offsets in the caller's own text, in UTF-16 units, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** Exactly `text.slice(start, end)`: the number as written, or for a short form the type word with the number. */
  readonly surface: string;
  /** `short`: a number without its code, as in "Nghị định 126". */
  readonly kind: 'full' | 'short';
  /** Canonical, as `formatDocumentNumber` writes it; null for a short form that nothing in the text resolves. */
  readonly symbol: string | null;
  /** From the word beside the number, else from the code where that has one meaning only. */
  readonly type: DocumentTypeId | null;
  /** As written with this citation, or shared by its list; never borrowed from another place of the text. */
  readonly date: CalendarDate | null;
  /** In the writer's words, composed and with single spaces: `Ban Bí thư Trung ương Đảng khóa XII`. */
  readonly issuer: string | null;
}
