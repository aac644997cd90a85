/**
 * Headings that people give their columns, apart by bars. To have another one understood, add it
 * here: case, punctuation, numbers at the end ("Phone 2") and what is in brackets do not count. The
 * first of a field is the one of the template.
 */
const TABLE = {
  // What it is.
  id: `
    Id | Service id | Record id | Import id | Site id | Ref | Reference | Service ref |
    Service reference | Unique id | Unique ref | Unique reference | Identifier`,
  name: `
    Service name | Name | Title | Service | Service title | Name of service |
    Name of the service | Site name | Group | Group name | Activity | Activity name | Project |
    Project name | Venue name`,
  organization: `
    Organisation | Organization | Organisation name | Name of organisation |
    Name of organization | Provider | Provider name | Service provider | Charity | Charity name |
    Agency | Run by | Provided by`,
  summary: 'Summary | Short description | In short | Brief description',
  description: `
    Description | What it does | About | About the service | Details | Service description |
    Description of service | Information | What we do | What they do | What is offered |
    Long description | Full description`,
  topics: `
    Topics | Topic | Category | Categories | Theme | Themes | Subject | Subjects | Type |
    Type of service | Type of support | Type of help | Service type | Service category |
    Service taxonomies | Facility type | Helps with | Help with | Need | Needs | Keywords | Tags`,
  alert: 'Notice | Alert | Important | Warning | Please note',
  status: 'Status | Active | Is active | Open or closed',
  closed: 'Temporarily closed',
  published: 'Publish | Published | Visible | Approved | Show on website | Show online',

  // Who it is for.
  eligibility: `
    Who it is for | Who is it for | Who its for | Who for | Eligibility | Eligibility criteria |
    Criteria | Audience | Target group | Target audience | Client group | Suitable for |
    Age range | Age group | Ages`,
  minimumAge: 'Youngest age | Minimum age | Min age | Age from | From age | Lowest age',
  maximumAge: 'Oldest age | Maximum age | Max age | Age to | To age | Highest age',
  languages: 'Languages | Language | Languages spoken',
  areas: `
    Area served | Areas served | Area | Areas | Area covered | Areas covered | Coverage |
    Catchment | Catchment area | Service area | Geographical area | Geographical coverage`,

  // How to reach it.
  phone: `
    Phone | Phone no | Phone number | Telephone | Telephone no | Telephone number | Tel | Tel no |
    Tel number | Contact number | Contact no | Contact phone | Contact telephone |
    Contact telephone number | Helpline | Helpline number | Landline | Mobile | Mobile no |
    Mobile number | Mobile phone | Freephone | Call`,
  text: 'Text number | SMS | Text message | Text us | SMS number',
  email: 'Email | E-mail | Email address | E-mail address | Contact email | Contact email address',
  website: `
    Website | Web | Web address | Web site | Web page | Webpage | Website address | Website url |
    Url | Link | Homepage | Home page | Internet | www`,
  contact: 'Contact | Contact details | Contacts | How to contact | Contact info',
  contactShown: 'Show contact details | Contact visible',

  // Where it is.
  address: `
    Address | Full address | Street | Street address | Address line | Location |
    Location address | Venue | Venue address | Where | Site address | Postal address | Building`,
  town: 'Town | City | Town or city | Location city | Village | Post town',
  county: 'County',
  postcode: `
    Postcode | Post code | Postal code | Zip | Zip code | PC | Location postcode |
    Venue postcode`,
  latitude: 'Latitude | Lat | Location latitude',
  longitude: 'Longitude | Lon | Lng | Long | Location longitude',
  easting: 'Easting | Eastings | OS easting | OSGB easting | X | X coordinate | Geo x',
  northing: 'Northing | Northings | OS northing | OSGB northing | Y | Y coordinate | Geo y',
  masked: `
    Keep address secret | Secret address | Confidential address | Hide address |
    Mask exact address | Address confidential`,
  addressShown: 'Show address | Address visible | Location visible | Show location',
  accessibility: `
    Access for disabled people | Accessibility | Disabled access | Wheelchair access |
    Location accessibilities`,

  // When, how and for what price.
  hours: `
    Opening times | Opening hours | Open | Hours | Times | When | Day and time | Days and times |
    Opening days | When open | Schedule`,
  cost: 'Cost | Costs | Price | Fee | Fees | Charge | Charges | How much | Cost option',
  free: 'Free | Is it free | Free of charge',
  referral: `
    How to get it | How to access | How to access the service | How to refer | Referral |
    Referrals | Referral method | Referral route | Referral process | How to join | How to apply |
    How to start | How to book | Booking | Access type`,
  needsReferral: 'Needs a referral | Needs referral | Referral needed | Referral required',
  selfReferral: 'Self referral | Can people refer themselves | Self refer',

  // When somebody looked at it.
  checked: `
    Last checked | Date checked | Checked | Checked on | Date last checked | Last verified |
    Verified | Date verified | Last reviewed | Date reviewed | Reviewed | Assured date |
    Date assured | Last confirmed | Site last updated date`,
  reviewBy: 'Check again by | Review by | Review date | Next review | Next check | Review due',
} as const;

/** What a column can be about. */
export type Field = keyof typeof TABLE;

/** The headings of each field. */
export const HEADER_WORDS = Object.fromEntries(
  Object.entries(TABLE).map(([field, words]) => [
    field,
    words.split('|').map((word) => word.trim()),
  ]),
) as unknown as Readonly<Record<Field, readonly [string, ...string[]]>>;

/** Fields of which a sheet may have several columns. Of all others, the first column counts. */
export const REPEATABLE: ReadonlySet<Field> = new Set<Field>([
  'topics',
  'eligibility',
  'phone',
  'text',
  'email',
  'website',
  'contact',
  'address',
  'accessibility',
  'hours',
  'cost',
  'referral',
  'areas',
  'languages',
  'published',
]);

/** What people write in a cell that has nothing to say. */
const NOTHING =
  /^(none|n\/?a|n\.a\.?|[-–—.?]+|not known|unknown|tb[ca]|null|#n\/a|not applicable)$/i;

/** Whether there is nothing in a cell. A price of "None" is one. */
export function saysNothing(text: string, field: Field): boolean {
  return text === '' || (NOTHING.test(text) && !(field === 'cost' && /^none$/i.test(text)));
}
