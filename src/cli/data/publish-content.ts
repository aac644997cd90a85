import type {
  ConversationModel,
  Guide,
  Place,
  QualityChecklist,
  Topic,
  TopicSummary,
} from '../../models/index.js';
import type { ContentRecords } from '../../sources/content-source.js';
import type { ContentEntries } from './load-data.js';

/** What is published of each kind of content. */
export type PublishedContent = {
  readonly [Kind in keyof ContentRecords]: readonly ContentRecords[Kind][];
};

/**
 * Content without what nobody could verify. What is `unverified` stays with the editors: courses,
 * resources and contacts, parts of a guide, criteria, the times of a conversation; and directories
 * of a place that are not confirmed. A way to hold a conversation is published whatever its sources
 * are, each with its status: the elements do not offer one of which no source was read.
 */
export function publishedContent(
  entries: ContentEntries,
  topics: readonly Topic[],
): PublishedContent {
  const values = <T>(of: readonly { readonly value: T }[]) => of.map(({ value }) => value);
  return {
    topics: topics.map(summaryOf),
    conversations: values(entries.conversations).map(verifiedTimes),
    learning: values(entries.learning).filter(isVerified),
    resources: values(entries.resources).filter(isVerified),
    quality: values(entries.quality).map(verifiedCriteria),
    pledges: values(entries.pledges),
    guides: values(entries.guides).map(verifiedSections),
    places: values(entries.places).map(confirmedDirectories),
    systems: values(entries.systems),
    contacts: values(entries.contacts).filter(isVerified),
  };
}

function isVerified({ status }: { readonly status: string }): boolean {
  return status !== 'unverified';
}

function summaryOf({ id, title, group, summary, aliases, sensitivity }: Topic): TopicSummary {
  return { id, title, group, summary, aliases, sensitivity };
}

function verifiedTimes({ timing, levelTime, ...model }: ConversationModel): ConversationModel {
  return {
    ...model,
    ...(timing && isVerified(timing) && { timing }),
    ...(levelTime && isVerified(levelTime) && { levelTime }),
  };
}

/** Areas of which nothing could be read go too; the checklist says in `gap` what is missing. */
function verifiedCriteria(checklist: QualityChecklist): QualityChecklist {
  const areas = checklist.areas.map((area) => ({
    ...area,
    criteria: area.criteria.filter(isVerified),
  }));
  return { ...checklist, areas: areas.filter(({ criteria }) => criteria.length > 0) };
}

function verifiedSections(guide: Guide): Guide {
  return { ...guide, sections: guide.sections.filter(isVerified) };
}

function confirmedDirectories(place: Place): Place {
  const directories = place.directories.filter(({ status }) => status === 'confirmed');
  return { ...place, directories };
}
