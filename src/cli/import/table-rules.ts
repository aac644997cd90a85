import type { Rule } from '../check/rules.js';

/** What only a spreadsheet can have wrong. */
export const TABLE_RULES: Readonly<Record<string, Rule>> = {
  'sheet-unread': {
    title: 'Sheets that were not read',
    advice: 'Name one with --sheet, and read them one by one.',
    severity: 'notice',
  },
  'rows-hidden': {
    title: 'Hidden rows',
    advice: 'Delete them if they are not to be published.',
    severity: 'warning',
  },
  'column-hidden': {
    title: 'Hidden columns that were not used',
    advice: 'Show the column if it is to be published. If not, delete it.',
    severity: 'warning',
  },
  'cell-error': {
    title: 'Cells with an error',
    advice: 'Open the sheet and put the formula right.',
    severity: 'warning',
  },
  'date-unclear': {
    title: 'Dates that cannot be read',
    advice: 'Write the day first, and the year with four digits: 21/11/2026.',
    severity: 'warning',
  },
  'value-unclear': {
    title: 'Answers that are neither yes nor no',
    advice: 'Write Yes or No, or leave the cell empty.',
    severity: 'warning',
  },
  'date-repaired': {
    title: 'Dates in the counting of Excel',
    advice: 'Show the column as dates before you save it.',
    severity: 'repaired',
  },
  'coordinates-converted': {
    title: 'Eastings and northings',
    advice: 'Nothing has to be done: they were turned into latitude and longitude.',
    severity: 'notice',
  },
  'cell-merged': {
    title: 'Merged cells',
    advice: 'Write the value in each row: then rows can be sorted.',
    severity: 'notice',
  },
  'name-from-organisation': {
    title: 'Services named after their organisation',
    advice: 'Give each service a name of its own.',
    severity: 'notice',
  },
  'link-behind': {
    title: 'Addresses that are behind other words',
    advice: 'Write the address itself: not every program keeps what is behind it.',
    severity: 'notice',
  },
  'name-only': {
    title: 'Rows with nothing but a name',
    advice: 'If it is a heading, take it out. If it is a service, say how to reach it.',
    severity: 'warning',
  },
  'not-a-service': {
    title: 'Rows that are no service',
    advice: 'Nothing has to be done: headings between rows and totals were left out.',
    severity: 'notice',
  },
  'not-published': {
    title: 'Rows that are not to be published',
    advice: 'Nothing has to be done: they were left out.',
    severity: 'notice',
  },
  'contact-hidden': {
    title: 'Contacts that are not to be shown',
    advice: 'Nothing has to be done: phone numbers and e-mail addresses were left out.',
    severity: 'notice',
  },
  'address-hidden': {
    title: 'Addresses that are kept secret',
    advice: 'Nothing has to be done: address, postcode and coordinates were left out.',
    severity: 'notice',
  },
  'column-repeated': {
    title: 'Columns that say the same as an earlier one',
    advice: 'Keep one of them. Only the first is used.',
    severity: 'warning',
  },
  'column-unclear': {
    title: 'Columns with almost the heading of a known one',
    advice: 'Write the heading as it was meant. Until then, what is under it is not published.',
    severity: 'warning',
  },
  'column-unused': {
    title: 'Columns that are not used',
    advice: 'Give the column a heading of the template, or leave it: it is not published.',
    severity: 'notice',
  },
};
