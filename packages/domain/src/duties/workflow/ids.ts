/** The names that a definition gives to its parts. */

export type WorkflowId = string;
export type StateId = string;
/** Of one transition of one workflow; unique in the workflow, and permanent like the id of a clause. */
export type StepId = string;
/** A role that a body plays in one case of a workflow: `registrant`, `registered-with`, `inspected`. */
export type PartyId = string;
export type FormId = string;
/** A frame that workflows are grounded on, see `machines/`. */
export type FrameId = `frame/${string}`;
