/** A text in both languages. Vietnamese is the language of the law, English is a help to the reader. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type Language = 'vi' | 'en';

export const words = (vi: string, en: string): Words => ({ vi, en });
