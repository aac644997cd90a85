import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { NetworkError } from '../../src/errors/index.js';
import { deferred, services, TestDirectory, type Answer } from './support/directories.js';
import {
  button,
  filter,
  openFilters,
  search,
  settled,
  showFinder,
  type Finder,
} from './support/finder.js';
import { clear, focused, focusedName, part, parts, press, type } from './support/page.js';

const heading = 'h3 results-heading';
/** Lets whatever is due happen, without waiting for an answer. */
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('service finder: focus', () => {
  afterEach(clear);

  // WCAG 2.4.3
  it('goes to the heading of the results after a search that a person asked for', async () => {
    const { finder } = await showFinder(services(1));
    await search(finder);
    expect(focusedName()).to.equal(heading);
  });

  it('goes there too when nothing answered', async () => {
    const { finder } = await showFinder(new NetworkError('down'));
    await search(finder);
    expect(focusedName()).to.equal(heading);
  });

  // WCAG 3.2.1
  it('stays where it is when the page asked', async () => {
    const { finder } = await showFinder(services(1), { query: 'debt' });
    await settled(finder);
    finder.topic = 'smoking';
    await settled(finder);
    expect(focusedName()).to.match(/^body/);
  });

  // WCAG 3.2.2
  it('stays on the filter that was changed', async () => {
    const { finder } = await showFinder(services(1));
    await search(finder);
    await openFilters(finder);
    const free = filter(finder, 'free');
    press(free);
    await settled(finder);
    expect(focused() === free).to.be.true;
  });

  it('is not taken from a person who has gone on to something else meanwhile', async () => {
    const answer = deferred<Answer>();
    const { finder } = await showFinder(new TestDirectory(() => answer.promise));
    press(button(finder, 'Search'));
    await tick();
    part(finder, '#text').focus();
    answer.resolve(services(1));
    await settled(finder);
    expect(focusedName()).to.equal('input #text');
  });

  it('is not taken from the rest of the page', async () => {
    const answer = deferred<Answer>();
    const { finder } = await showFinder(new TestDirectory(() => answer.promise));
    const outside = document.createElement('button');
    finder.after(outside);
    press(button(finder, 'Search'));
    await tick();
    outside.focus();
    answer.resolve(services(1));
    await settled(finder);
    expect(focused() === outside).to.be.true;
  });

  // WCAG 2.4.3
  it('is never lost while an answer is on its way, whatever was pressed', async () => {
    const answer = deferred<Answer>();
    const { finder, directory } = await showFinder([]);
    directory.answer = () => answer.promise;
    press(parts(finder, '.topics button')[0]!);
    await tick();
    expect(focusedName(), 'topic').to.equal(heading);
    answer.resolve(new NetworkError('down'));
    await settled(finder);
    directory.answer = () => deferred<Answer>().promise;
    press(button(finder, 'Try again'));
    await tick();
    expect(focusedName(), 'try again').not.to.match(/^body/);
  });

  it('moves to the field for words by focus()', async () => {
    const { finder } = await showFinder();
    finder.focus();
    expect(focusedName()).to.equal('input #text');
  });

  it('is never lost on a random walk', async function () {
    this.timeout(40_000);
    const answers: readonly Answer[] = [
      services(25),
      services(3, { coverage: { national: true, nations: [], places: [], areas: [] } }),
      [],
      { services: services(12), state: 'partial' },
      { services: services(13), later: new NetworkError('down') },
      { services: services(13), later: 'partial' },
      { services: [], state: 'stale', asOf: '2026-08-06' },
      new NetworkError('down'),
    ];
    const step = fc.record({
      answer: fc.nat(answers.length - 1),
      wait: fc.boolean(),
      action: fc.nat(),
      place: fc.constantFrom('', 'Halton', 'xyzzy', 'Cheshire', 'WA8 7QB'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 15 }), async (steps) => {
        const { finder, directory } = await showFinder(new TestDirectory());
        const done: string[] = [];
        finder.focus();
        for (const { answer, wait, action, place } of steps) {
          const given = answers[answer]!;
          directory.answer = () => given;
          done.push(await act(finder, action, place));
          if (wait) await settled(finder);
          else await tick();
          expect(focusedName(), done.join(', ')).not.to.match(/^(body|nothing)/);
        }
        await settled(finder);
        expect(focusedName(), done.join(', ')).not.to.match(/^(body|nothing)/);
        clear();
      }),
      // 4 walks of 15 steps.
      { numRuns: 4, endOnFailure: true },
    );
  });
});

/** Does one of the things that a person can do now; says which. */
async function act(finder: Finder, choice: number, place: string): Promise<string> {
  const controls = parts(finder, 'button, summary, [type=checkbox], select, #place').filter(
    (control) => control.checkVisibility() && !control.textContent.includes('location'),
  );
  const control = controls[choice % controls.length]!;
  if (control.id === 'place') {
    type(control as HTMLInputElement, place);
    part<HTMLFormElement>(finder, 'form').requestSubmit();
  } else if (control instanceof HTMLSelectElement) {
    control.focus();
    control.selectedIndex = choice % control.options.length;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    press(control);
  }
  await finder.updateComplete;
  return `${control.localName} ${control.textContent.trim().slice(0, 20)} ${place}`;
}
