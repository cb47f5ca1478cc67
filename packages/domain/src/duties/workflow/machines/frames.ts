import { CONSULTATION } from './consultation.js';
import { COORDINATION } from './coordination.js';
import type { Frame } from './frame.js';
import { INSPECTION } from './inspection.js';
import { DIALOGUE, TASK, WORKING_MEETING } from './meeting.js';
import { MOVEMENT } from './movement.js';
import { PETITION } from './petition.js';
import { RECOMMENDATION } from './recommendation.js';
import { REVIEW_ROUND } from './review-round.js';
import { SOCIAL_CRITICISM } from './social-criticism.js';
import { SUPERVISION } from './supervision.js';
import { SUPERVISION_PROGRAMME } from './supervision-programme.js';

/** All frames that a workflow may be grounded on. */
export const FRAMES: readonly Frame[] = [
  CONSULTATION,
  COORDINATION,
  DIALOGUE,
  INSPECTION,
  MOVEMENT,
  PETITION,
  RECOMMENDATION,
  REVIEW_ROUND,
  SOCIAL_CRITICISM,
  SUPERVISION,
  SUPERVISION_PROGRAMME,
  TASK,
  WORKING_MEETING,
];
