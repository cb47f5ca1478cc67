/** Why an activity, a keeping period, an event or a decision is not recorded. */
export const dutyRecords = {
  DUTY_UNKNOWN: 'There is no duty {duty}',
  BODY_NOT_A_BEARER: 'On {day} {body} is not among the bearers of duty {duty}',
  EXTERNAL_ID_RESERVED: 'A code of the office must not look like an id of this register ("{code}")',
  DAY_IN_FUTURE: 'The day {day} has not come yet (today is {today})',
  DAY_BEFORE_DOCUMENT: 'The day {day} is before the document can have effect ({from})',
  OCCURRENCE_UNKNOWN: 'Duty {duty} has no occurrence "{occurrence}"',
  PROOF_KIND_NOT_ASKED: 'Proof of the kind "{kind}" does not serve this duty; these do: {allowed}',
  DECLARER_NOT_ENTITLED:
    '{declaredBy} is neither {body} nor one that receives its reports, a body above it or the issuer, and cannot state for it that its register is complete',
  TRIGGER_UNKNOWN: 'No duty waits for the event "{trigger}"',
  EVENT_NOT_BY_ISSUER:
    'An event that concerns every bearer is registered by the issuer of the document, which {body} is not',
  DECIDER_NOT_ABOVE: '{decidedBy} is neither the issuer of the document nor a body above {body}',
  RECORD_UNKNOWN: 'This body has no record {id}',
  RECORD_ID_INVALID: '"{id}" is not the id of a record of this kind',
  EXPECTED_VERSION_MISSING: 'To correct a record, state its current version',
  EXPECTED_VERSION_ALONE: 'A version is stated only together with the record to correct',
} as const;
