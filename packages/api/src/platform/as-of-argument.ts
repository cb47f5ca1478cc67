/** The argument `asOf` of every root field that reads. */
export const AS_OF = {
  nullable: true,
  description: 'The day asked about and the day of knowledge; today unless given.',
};
