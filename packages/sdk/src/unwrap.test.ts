import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isApiError } from './errors.js';
import { UserErrorsError, unwrap } from './unwrap.js';

describe('unwrap', () => {
  it('gives the payload of a change that was made', () => {
    const payload = { userErrors: [], activity: { id: 'act_1' } };
    expect(unwrap(payload)).toBe(payload);
  });

  it('throws the reasons of one that was not, and keeps their words out of logs', () => {
    const userErrors = [
      { code: 'DATE_INVALID', field: ['on'], message: 'Nguyễn Văn A' },
      { code: 'BODY_UNKNOWN', field: null, message: 'x' },
    ];
    const thrown = (() => {
      try {
        return unwrap({ userErrors });
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(UserErrorsError);
    expect(isApiError(thrown)).toBe(true);
    expect(thrown).toMatchObject({
      name: 'UserErrorsError',
      code: 'DATE_INVALID',
      retryable: false,
      userErrors,
    });
    expect(inspect(thrown)).not.toContain('Nguyễn');
    expect(JSON.stringify(thrown)).not.toContain('Nguyễn');
  });
});
