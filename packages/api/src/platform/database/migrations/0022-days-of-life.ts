import { Migration } from '@mikro-orm/migrations';

/** The day that one side of a recorded life gives: itself, or a bound; what is only recalled gives none. */
const dayOf = (side: 'from' | 'until', bound: 'notBefore' | 'notAfter'): string => {
  const when = `record #> '{life,${side}}'`;
  return `(case when (${when} ->> 'known')::boolean
    then case when ${when} ->> 'grade' = 'recalled' then null else ${when} ->> 'day' end
    else case when ${when} #>> '{${bound},grade}' = 'recalled' then null else ${when} #>> '{${bound},day}' end
  end)::date`;
};

const FIRST = `date '0001-01-01'`;
const HAS_END = `jsonb_typeof(record #> '{life,until}') = 'object'`;

const span = (from: string, until: string): string =>
  `case when ${until} is null or ${from} < ${until} then daterange(${from}, ${until}) else daterange 'empty' end`;

/** What the loader writes of a life, from the record of a row. */
export const DAYS_OF_LIFE = {
  may_exist: span(`coalesce(${dayOf('from', 'notBefore')}, ${FIRST})`, dayOf('until', 'notAfter')),
  surely_exists: `case when ${dayOf('from', 'notAfter')} is null then daterange 'empty'
    when ${HAS_END} then ${span(dayOf('from', 'notAfter'), `coalesce(${dayOf('until', 'notBefore')}, ${FIRST})`)}
    else daterange(${dayOf('from', 'notAfter')}, null) end`,
} as const;

/** Days on which a unit surely existed, and on which it may have: lists of a day leave out what was not there. */
export class DaysOfLife extends Migration {
  override up(): void {
    for (const table of ['place', 'body']) {
      this.addSql(
        `alter table ${table} add column surely_exists daterange not null default 'empty',
           add column may_exist daterange not null default daterange(${FIRST}, null)`,
      );
      this.addSql(
        `update ${table} set may_exist = ${DAYS_OF_LIFE.may_exist}, surely_exists = ${DAYS_OF_LIFE.surely_exists}
         where record ? 'life'`,
      );
    }
  }
}
