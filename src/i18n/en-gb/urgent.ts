/** Words of `mecc-urgent-help`. */
export interface UrgentMessages {
  readonly heading: string;
  readonly emergency: string;
  readonly urgentHealth: string;
  readonly mentalHealth: string;
  readonly talk: string;
  readonly text: string;
  readonly deaf: string;
  readonly more: string;
  readonly nations: {
    readonly england: string;
    readonly wales: string;
    readonly scotland: string;
    readonly 'northern-ireland': string;
  };
}

export const urgentMessages: UrgentMessages = {
  heading: 'Urgent help',
  emergency: 'Someone’s life is at risk',
  urgentHealth: 'Urgent, but not life-threatening',
  mentalHealth: 'A mental health crisis',
  talk: 'To talk to someone, day or night',
  text: 'To text someone',
  deaf: 'If you are Deaf or cannot use your voice',
  more: 'More urgent help',
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
};
