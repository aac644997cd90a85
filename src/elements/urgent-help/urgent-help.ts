import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { urgentHelp } from '../../generated/urgent-help.js';
import { type UrgentMessages, urgentMessages } from '../../i18n/en-gb/urgent.js';
import { isSentence } from '../../models/contact-href.js';
import type { Nation } from '../../models/index.js';
import type { UrgentService } from '../../sources/urgent-service.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import {
  directContacts,
  isEmergencyNumber,
  knownNation,
  reachItem,
  reachLink,
  serves,
} from '../shared/reach.js';
import { reachStyles } from '../shared/reach.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { urgentHelpStyles } from './urgent-help.styles.js';

/**
 * Whom to call or text when it cannot wait: 999, NHS 111 and its mental health lines by nation,
 * Samaritans, Shout, and routes for people who cannot speak or are Deaf. Needs no network.
 *
 * @summary Emergency and crisis numbers for the four nations.
 * @slot - Shown until the element works: the same numbers as plain text, for example.
 * @csspart urgent-help - All of it.
 * @csspart heading - The heading.
 * @csspart group-heading - The heading of a group of numbers.
 * @csspart numbers - The main numbers of the compact form.
 * @csspart more - The rest of the compact form, folded.
 * @csspart emergency - The block with 999 and 111.
 * @csspart helplines - The block with helplines and text lines.
 * @csspart call - A link that calls or texts.
 * @csspart assurance - When the numbers were last checked.
 */
export class MeccUrgentHelpElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, reachStyles, urgentHelpStyles];

  /**
   * Nation whose numbers are shown: `england`, `wales`, `scotland` or `northern-ireland`. Default:
   * all four, each named.
   */
  @property()
  nation?: Nation | undefined;

  /** Only the main numbers on a line or two, with the rest folded under them. */
  @property({ type: Boolean })
  compact = false;

  /** Text of the heading. Default: "Urgent help". Empty: no heading. */
  @property()
  label?: string | undefined;

  /** Moves focus to the first number. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('a')?.focus(options);
  }

  protected override render(): TemplateResult {
    const words = this.words('urgent', urgentMessages);
    const label = this.label ?? words.heading;
    const heading = label === '' ? nothing : this.heading(label);
    const deeper = label === '' ? 0 : 1;
    // The slot is there for pages without our script; with it, the numbers are always here.
    const blocks = this.#blocks(words, deeper);
    return html`<div
        class=${this.compact ? 'help urgent-block compact' : 'help'}
        part="urgent-help"
      >
        ${
          this.compact
            ? html`<div class="bar">${heading} ${this.#numbers()} ${this.#no111(words)}</div>
                <details part="more">
                  <summary>${words.more}</summary>
                  ${blocks}
                </details>`
            : html`${heading} ${blocks}`
        }
      </div>
      <slot hidden></slot>`;
  }

  /** The nation, when it is one that we know. */
  get #nation(): Nation | undefined {
    return knownNation(this.nation);
  }

  /** The services for the nation, of some kinds. */
  #services(...kinds: readonly HelpKind[]): readonly UrgentService[] {
    return urgentHelp.filter(
      (service) => serves(service, this.#nation) && kinds.includes(kindOf(service)),
    );
  }

  #no111(words: UrgentMessages): TemplateResult | typeof nothing {
    const nation = this.#nation ?? 'northern-ireland';
    return nation === 'northern-ireland' ? html`<p>${words.no111}</p>` : nothing;
  }

  #numbers(): TemplateResult {
    const nation = this.#nation;
    const local: HelpKind[] = nation ? ['crisisLine'] : [];
    return html`<ul class="numbers" role="list" part="numbers">
      ${this.#services('emergency', 'urgentHealth', ...local, 'talk', 'text').flatMap((service) =>
        directContacts(service).map((contact) => {
          const { kind, value } = contact;
          const bare = kind === 'text' || isEmergencyNumber(service);
          const text = bare ? value : `${service.name} ${value}`;
          return html`<li class=${/^.{6,24}$/.test(text) ? 'short' : nothing}>
            ${reachLink(service, contact, text, !bare || isSentence(contact))}
          </li>`;
        }),
      )}
    </ul>`;
  }

  #blocks(words: UrgentMessages, deeper: number): TemplateResult {
    const nation = this.#nation;
    const group = (title: string, kind: HelpKind, how?: 'how') => {
      const services = this.#services(kind);
      return services.length === 0
        ? nothing
        : html`<div class="group">
            ${this.heading(title, deeper, 'group-heading')}
            ${
              how
                ? services.map(({ access }) => html`<p dir="auto">${access?.how}</p>`)
                : html`<ul class="reaches" role="list">
                    ${services.map((service) => reachItem(service, nation, words))}
                  </ul>`
            }
          </div>`;
    };
    // The oldest check of all: nothing here is older.
    const [checked] = urgentHelp.flatMap(({ assurance }) => assurance.assuredDate ?? []).sort();
    return html`<div class="columns">
      <div class="urgent-block emergency" part="emergency">
        ${group(words.emergency, 'emergency')} ${group(words.urgentHealth, 'urgentHealth')}
        ${group(words.crisis, 'crisis')} ${this.#no111(words)}
      </div>
      <div class="urgent-block" part="helplines">
        ${group(
          nation ? words.crisis : words.crisisIn(words.nations['northern-ireland']),
          'crisisLine',
        )}
        ${group(words.talk, 'talk')} ${group(words.text, 'text')}
        ${group(words.silent, 'emergency', 'how')}
        ${
          // What is known for Deaf people is known of England: nothing is better than a wrong way.
          (nation ?? 'england') === 'england' ? group(words.deaf, 'urgentHealth', 'how') : nothing
        }
        ${
          checked === undefined
            ? nothing
            : html`<p class="muted" part="assurance">${words.lastChecked(this.locale, checked)}</p>`
        }
      </div>
    </div>`;
  }
}

/** What a line is for: 999, 111, the mental health lines of a nation, and helplines for all. */
type HelpKind = 'emergency' | 'urgentHealth' | 'crisis' | 'crisisLine' | 'talk' | 'text';

function kindOf(service: UrgentService): HelpKind {
  const ofOneNation = service.coverage.nations.length === 1;
  if (service.urgency === 'emergency') return 'emergency';
  if (isEmergencyNumber(service)) return ofOneNation ? 'crisis' : 'urgentHealth';
  if (ofOneNation) return 'crisisLine';
  return directContacts(service)[0]?.kind === 'text' ? 'text' : 'talk';
}
