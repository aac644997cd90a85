import { html } from 'lit';
import { urgentHelp } from '../../generated/urgent-help.js';
import { isEmergencyNumber, reachItem, serves } from '../shared/reach.js';
import type { FinderKit } from './results-view.js';

/** What the finder has and hands to the parts that come later. */
export const finderKit: Omit<FinderKit, 'say' | 'urgentWords'> = {
  html,
  urgentHelp,
  isEmergencyNumber,
  reachItem,
  serves,
};
