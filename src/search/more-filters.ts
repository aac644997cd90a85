import type { Service } from '../models/index.js';
import { audiencesOf } from './audiences.js';
import { hasAny, languageName } from './service-filter.js';
import type { ServiceQuery } from './service-query.js';
import { plain } from './text.js';

/**
 * The wishes that a search loads only when somebody has them: `for`, `noPhone`, `selfReferral` and
 * `interpreter`. A service that does not say is not found by any of them: nothing is claimed for it.
 */
export function moreFilters(query: ServiceQuery): (service: Service) => boolean {
  const { for: audiences, noPhone, selfReferral, interpreter } = query;
  const languages = query.languages?.map(languageName) ?? [];
  return (service) =>
    (!audiences?.length || hasAny(audiences, audiencesOf(service))) &&
    (!noPhone || hasOtherWay(service)) &&
    (!selfReferral || service.access?.selfReferral === true) &&
    (!interpreter ||
      hasInterpreter(service) ||
      service.languages.some((language) => languages.includes(languageName(language))));
}

/** A website alone is no way to be helped; being helped online is. */
function hasOtherWay({ contacts, access }: Service): boolean {
  return (
    contacts.some(({ kind }) => kind !== 'phone' && kind !== 'web') ||
    (access?.modes.some((mode) => mode !== 'phone') ?? false)
  );
}

const INTERPRETER =
  /\b(interpret(er|ers|ing|ation)|translators?|translation service|languageline)\b/;

/** In a sentence that does not say that there is none. */
function hasInterpreter({ languages, locations, access, summary, description }: Service): boolean {
  const statements = [
    ...languages,
    ...locations.flatMap(({ accessibility }) => accessibility),
    access?.how,
    summary,
    description,
  ];
  return statements.some((statement = '') =>
    plain(statement)
      .split(/[.;]/)
      .some((sentence) => INTERPRETER.test(sentence) && !/\b(not?|cannot|unable)\b/.test(sentence)),
  );
}
