import { ConfigError } from '../../errors/index.js';
import type { Sensitivity, TopicName } from '../../models/index.js';

/**
 * What a publisher's own terms stand for: ids of topics by the term as the publisher writes it, in
 * any case. None at all, as `[]`: it is known to be no topic.
 */
export type TermTopics = Readonly<Record<string, string | readonly string[]>>;

/**
 * Topics that a publisher's own terms stand for. Stricter than a search, because what is found here
 * is said of a service: "Hearing loss" is not about bereavement, "Family centre" not about forces.
 */
export class TopicTerms {
  readonly #topics: readonly { topic: TopicName; names: string[][] }[];
  readonly #known = new Map<string, readonly TopicName[]>();
  readonly #own = new Map<string, readonly TopicName[]>();

  /**
   * @param own Comes before what the topics are called.
   * @throws ConfigError when it names a topic that there is not.
   */
  constructor(topics: readonly TopicName[], own: TermTopics = {}) {
    this.#topics = topics.map((topic) => ({
      topic,
      names: [topic.id, ...topic.title.split(/:| and /), ...topic.aliases].map(words),
    }));
    for (const [term, ids] of Object.entries(own)) {
      const found = [ids].flat().map((id) => {
        const topic = topics.find((each) => each.id === id);
        if (!topic) throw new ConfigError(`"${id}", for the term "${term}", is no topic.`);
        return topic;
      });
      this.#own.set(plain(term), found);
    }
  }

  /** Whether the term stands for a topic, or is known to stand for none. */
  knows(term: string): boolean {
    return this.#own.has(plain(term)) || this.find(term).length > 0;
  }

  /**
   * Topics that the term names: one of the things it lists is their title or alias, or it has all
   * words of their id or of a longer alias, as "Mental and emotional health" has.
   */
  find(term: string): readonly TopicName[] {
    let found = this.#own.get(plain(term)) ?? this.#known.get(term);
    if (!found) {
      const all = words(term);
      const parts = term.split(/[/,&>:()]| and /).map((part) => words(part).join(' '));
      found = this.#topics
        .filter(({ names }) =>
          names.some(
            (name, index) =>
              parts.includes(name.join(' ')) ||
              ((index === 0 || name.length > 1) && name.every((word) => all.includes(word))),
          ),
        )
        .map(({ topic }) => topic);
      this.#known.set(term, found);
    }
    return found;
  }
}

const plain = (term: string) => term.trim().toLowerCase();

/** Words as they are compared: without case and plural. */
function words(text: string): string[] {
  const found = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return found.map((word) => word.replace(/ies$/, 'y').replace(/(..)s$/, '$1'));
}

const LEVELS: readonly Sensitivity[] = ['normal', 'sensitive', 'high-risk'];

/** The highest of the topics: how careful to be with a service that is about all of them. */
export function sensitivityOf(topics: readonly Pick<TopicName, 'sensitivity'>[]): Sensitivity {
  const level = Math.max(0, ...topics.map(({ sensitivity }) => LEVELS.indexOf(sensitivity)));
  return LEVELS[level] ?? 'normal';
}
