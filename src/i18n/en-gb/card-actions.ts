/** Words of what a service card lets a person take away. */
export interface CardActionsMessages {
  readonly add: string;
  readonly remove: string;
  readonly full: string;
  readonly added: string;
  readonly goToList: string;
  readonly removed: string;
  readonly takeAway: string;
  readonly nextOpening: string;
  readonly everyWeek: string;
  readonly contact: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyText: string;
  readonly saved: string;
  readonly calendarFile: string;
  readonly contactFile: string;
  readonly report: string;
}

export const cardActionsMessages: CardActionsMessages = {
  add: 'Add to my list',
  remove: 'On your list. Remove',
  full: 'Your list is full. Take something off it first.',
  added: 'Added to your list.',
  goToList: 'Go to my list',
  removed: 'Taken off your list.',
  takeAway: 'Take this away',
  nextOpening: 'Put the next opening in my calendar',
  everyWeek: 'Put every week in my calendar',
  contact: 'Save as a contact',
  copy: 'Copy as text',
  copied: 'Copied. You can paste it now.',
  copyByHand: 'Your browser did not let us copy. Copy the text below.',
  copyText: 'Text to copy',
  saved: 'The file is made. Open it to save it on your device.',
  calendarFile: 'opening-hours',
  contactFile: 'contact',
  report: 'Tell us this is wrong',
};
