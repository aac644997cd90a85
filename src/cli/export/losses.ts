import type { FieldPath } from './fields.js';

/**
 * What becomes of a field that does not come back as it was. `changed`: it is there in another
 * form. `extension`: it is only where programs that know this package look. `lost`: it is not there.
 */
export interface Loss {
  readonly how: 'changed' | 'extension' | 'lost';
  readonly note: string;
}

/** By field. What is not here is kept. */
export type Losses = Readonly<Partial<Record<FieldPath, Loss>>>;

const changed = (note: string): Loss => ({ how: 'changed', note });
const extension = (note: string): Loss => ({ how: 'extension', note });
const lost = (note: string): Loss => ({ how: 'lost', note });

const PRIVATE = lost('Nobody knows what publishers put there, and no page shows it.');
const MASKED = 'Nothing of a secret place is written but that there is one.';
const IN_WORDS = 'Opening times are in words. Import reads those that leave no doubt.';

const PROVENANCE = 'It is in the extension. A reader names where it read the record itself.';

/** Open Referral UK 3.0 and HSDS 3.0. The extension is the field `x-mecc-signpost`, which our reader reads. */
export const OPEN_REFERRAL_LOSSES: Losses = {
  id: changed('The standard wants a UUID. One is made of the id, always the same.'),
  'organization.id': changed('The standard wants a UUID. One is made of the id or the name.'),
  summary: extension(
    'The standard has one description. It is the summary where there is no other.',
  ),
  richDescription: extension('The description is plain text.'),
  topics: extension('They are terms of a taxonomy. Topics that others have no words for are here.'),
  audiences: extension('The standard has words for ages only.'),
  'coverage.places': extension('They are areas by name.'),
  'coverage.areas': extension('Nations and places are among them.'),
  'coverage.national': extension('A service for a nation is taken for national.'),
  'locations.id': changed('The standard wants a UUID. One is made of the id.'),
  'locations.point.precision': extension('Others take every point for an exact one.'),
  'contacts.kind': extension('Web chat and WhatsApp are web addresses. Post has no place.'),
  'contacts.label': extension('The first e-mail address and the website have no words with them.'),
  'contacts.value': extension('Texts to send are a number with words.'),
  'contacts.dial': extension('Programs work it out from the number.'),
  'contacts.hours': extension('They are with the words of a number.'),
  'schedule.periods.closes': extension('A whole day ends at 24:00.'),
  'schedule.periods.validFrom': extension('Months and years are in words: the standard has days.'),
  'schedule.periods.validTo': extension('Months and years are in words: the standard has days.'),
  'schedule.bankHolidays': extension('They are a schedule in words.'),
  'costOptions.text': extension('The words are the name of the option.'),
  'access.selfReferral': extension('The standard has no place for it.'),
  urgency: extension('The standard has no place for it.'),
  sensitivity: extension('The standard has no place for it.'),
  'assurance.assuredDate': extension('A month or a year is here: the standard has days.'),
  'assurance.reviewBy': extension('The standard has no place for it.'),
  'assurance.evidence': extension('The standard has no place for it.'),
  'assurance.checkFirst': extension('The standard has no place for it.'),
  'provenance.source': changed(PROVENANCE),
  'provenance.url': changed(PROVENANCE),
  'provenance.licence': changed(PROVENANCE),
  'provenance.retrievedAt': changed(PROVENANCE),
  extensions: PRIVATE,
};

/** What CSV and GeoJSON have in common: rows that `import` reads. */
const TABLE_LOSSES: Losses = {
  'organization.id': lost('Organisations go by their names.'),
  'organization.url': lost('There is one column for websites, and it is for the service.'),
  richDescription: lost('The description is plain text.'),
  topics: changed('They go by name. Import does not know those of other packages.'),
  audiences: lost('There is no column for it.'),
  'coverage.places': changed('They are areas by name, and read from these.'),
  'coverage.areas': changed('Nations and places are among them.'),
  'coverage.national': changed('A service for a nation is taken for national.'),
  'locations.id': lost('There is no column for it.'),
  'locations.name': changed('It is in front of the address.'),
  'locations.point.lat': changed('Only coordinates of an address or postcode are written.'),
  'locations.point.lon': changed('Only coordinates of an address or postcode are written.'),
  'locations.point.precision': changed('It is worked out again from address and postcode.'),
  'contacts.kind': changed('Web chat and WhatsApp are web addresses. Post has no column.'),
  'contacts.label': changed('It is in front of a number. Other ways have none.'),
  'contacts.value': changed('Numbers have their words with them. Websites are whole addresses.'),
  'contacts.dial': changed('It is worked out again from the number.'),
  'contacts.hours': lost('There is no column for it.'),
  'schedule.periods.days': changed(IN_WORDS),
  'schedule.periods.opens': changed(IN_WORDS),
  'schedule.periods.closes': changed(IN_WORDS),
  'schedule.periods.validFrom': changed('Opening times are in words.'),
  'schedule.periods.validTo': changed('Opening times are in words.'),
  'schedule.text': changed('Opening times in words come before it.'),
  'schedule.bankHolidays': changed('They are with the opening times.'),
  'costOptions.text': changed('All costs are in one cell, in words.'),
  'costOptions.amount': changed('All costs are in one cell, in words. That it is free is kept.'),
  'costOptions.currency': changed('All costs are in one cell, in words.'),
  'access.modes': lost('There is no column for it.'),
  urgency: lost('There is no column for it.'),
  sensitivity: changed('It is worked out again from the topics.'),
  'assurance.evidence': lost('There is no column for it.'),
  'assurance.checkFirst': lost('There is no column for it.'),
  'provenance.source': changed('It is in a column for people. Import does not read it.'),
  'provenance.url': changed('It is in a column for people. Import does not read it.'),
  'provenance.licence': changed('It is in a column for people. Import does not read it.'),
  'provenance.retrievedAt': lost('There is no column for it.'),
  extensions: PRIVATE,
};

/** CSV. */
export const CSV_LOSSES: Losses = {
  ...TABLE_LOSSES,
  'locations.address': changed('Only the first place is in the row.'),
  'locations.postcode': changed('Only the first place is in the row.'),
  'locations.accessibility': changed('Only the first place is in the row.'),
  'locations.masked': changed(`${MASKED} Not even that, where another place can be told.`),
};

/** GeoJSON: a feature for each place. */
export const GEOJSON_LOSSES: Losses = {
  ...TABLE_LOSSES,
  'locations.address': changed('Each place is a feature. Import keeps the first of a service.'),
  'locations.postcode': changed('Each place is a feature. Import keeps the first of a service.'),
  'locations.accessibility': changed(
    'Each place is a feature. Import keeps the first of a service.',
  ),
  'locations.masked': changed(`${MASKED} Not even that, where another place can be told.`),
};

/** JSON-LD in the words of schema.org. */
export const JSONLD_LOSSES: Losses = {
  richDescription: lost('The description is plain text.'),
  status: changed('A service that is not open is said to be so in a notice.'),
  topics: changed('They are service types by name.'),
  audiences: lost('Schema.org has no words for them.'),
  'coverage.nations': changed('They are areas by name.'),
  'coverage.places': changed('They are areas by name.'),
  'coverage.national': lost('The nations are areas by name.'),
  'locations.id': lost('Places have no ids there.'),
  'locations.point.lat': changed('Only coordinates of an address or postcode are written.'),
  'locations.point.lon': changed('Only coordinates of an address or postcode are written.'),
  'locations.point.precision': lost('There is no place for it.'),
  'locations.masked': lost('Nothing of a secret place is written.'),
  'contacts.kind': changed(
    'Each is a channel. Web chat, WhatsApp and e-mail are addresses of one.',
  ),
  'contacts.value': changed('E-mail and web addresses are whole addresses.'),
  'contacts.dial': changed('Numbers are as people read them.'),
  'schedule.periods.days': changed('They are names of days.'),
  'schedule.periods.closes': changed('Midnight is 00:00, and a whole day ends at 23:59.'),
  'access.selfReferral': lost('There is no place for it.'),
  'access.modes': lost('There is no place for it.'),
  'access.how': lost('There is no place for it.'),
  urgency: lost('There is no place for it.'),
  sensitivity: lost('There is no place for it.'),
  'assurance.reviewBy': lost('There is no place for it.'),
  'assurance.evidence': lost('There is no place for it.'),
  'assurance.checkFirst': lost('There is no place for it.'),
  'provenance.retrievedAt': lost('There is no place for it.'),
  extensions: PRIVATE,
};

/** FHIR R4. The extensions have addresses that begin with `urn:mecc-signpost:`. */
export const FHIR_LOSSES: Losses = {
  richDescription: lost('The description is plain text.'),
  status: extension('FHIR knows active or not. A service that is not says so in its comment.'),
  alert: changed('It is the beginning of the comment.'),
  topics: extension('They are types by name.'),
  audiences: extension('FHIR has no place for them without codes.'),
  'eligibility.minimumAge': changed('It is in words.'),
  'eligibility.maximumAge': changed('It is in words.'),
  'coverage.nations': changed('They are areas by name.'),
  'coverage.places': changed('They are areas by name.'),
  'coverage.national': extension('The nations are areas by name.'),
  'locations.point.lat': changed('Only coordinates of an address or postcode are written.'),
  'locations.point.lon': changed('Only coordinates of an address or postcode are written.'),
  'locations.point.precision': lost('There is no place for it.'),
  'locations.masked': lost('Nothing of a secret place is written.'),
  'contacts.kind': changed('Web chat and WhatsApp are web addresses. Post is "other".'),
  'contacts.label': extension('It is with the way to make contact.'),
  'contacts.value': changed('Websites are whole addresses.'),
  'contacts.dial': changed('Numbers are as people read them.'),
  'contacts.hours': extension('They are with the way to make contact.'),
  'schedule.periods.days': changed('They are codes of FHIR.'),
  'schedule.periods.opens': changed('A whole day has no times.'),
  'schedule.periods.closes': changed('A whole day has no times.'),
  'schedule.periods.validFrom': changed('Times with dates, and past midnight, are in words.'),
  'schedule.periods.validTo': changed('Times with dates, and past midnight, are in words.'),
  'costOptions.amount': changed('Costs are in words.'),
  'costOptions.currency': changed('Costs are in words.'),
  'access.selfReferral': extension('FHIR has no place for it.'),
  'access.modes': extension('FHIR has no place for them.'),
  urgency: extension('FHIR has no place for it.'),
  sensitivity: extension('FHIR has no place for it.'),
  'assurance.assuredDate': extension('FHIR has no place for it.'),
  'assurance.reviewBy': extension('FHIR has no place for it.'),
  'assurance.evidence': extension('FHIR has no place for it.'),
  'assurance.checkFirst': extension('FHIR has no place for it.'),
  'provenance.source': extension('FHIR has no place for it without an address.'),
  'provenance.licence': extension('FHIR has no place for it.'),
  'provenance.retrievedAt': extension('FHIR has no place for it.'),
  extensions: PRIVATE,
};
