/**
 * Misuse by a programmer: a literal date that is no date, a basis without a provision, an unknown rule id.
 * Bad data from outside is a {@link Result}; a legal outcome is a Finding. Neither throws.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: string;

  constructor(code: string, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}
