import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pageShortlist, ShortlistController } from '../../../../src/controllers/page-shortlist.js';
import { ShortlistHolder } from '../../../../src/elements/shortlist/shortlist-holder.js';
import { Shortlist } from '../../../../src/elements/shortlist/shortlist-services.js';
import { SHORTLIST_MAX_IDS } from '../../../../src/share/shortlist-link.js';
import { makeService } from '../../../support/make-service.js';

const test = (id: string) => makeService({ id, name: `Test ${id}` });
const ids = (list: Shortlist) => list.services.map(({ id }) => id).join('');

/** A list of services, and how often it told that it has changed. */
function listOf(letters: string) {
  const list = new Shortlist();
  for (const letter of letters) list.add(test(letter));
  const told = { count: 0 };
  list.addEventListener('change', () => (told.count += 1));
  return { list, told };
}

/** A host that counts how often it is asked to draw. */
function host() {
  const made = {
    drawn: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (made.drawn += 1),
    updateComplete: Promise.resolve(true),
    focus: () => undefined,
    clientHeight: 100,
  };
  return made;
}

/** What cards find on the page. */
const current = () => pageShortlist.list;
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('a shortlist', () => {
  it('has each service once, in the order in which they came', () => {
    const { list, told } = listOf('ab');
    assert.equal(list.add(test('c')), true);
    assert.equal(list.add(test('a')), true);
    assert.equal(ids(list), 'abc');
    assert.equal(told.count, 1);
    assert.ok(list.has(test('c')) && !list.has(test('x')));
  });

  it('takes no more than a link can hold', () => {
    const { list } = listOf('');
    for (let n = 0; n < SHORTLIST_MAX_IDS; n += 1) assert.equal(list.add(test(String(n))), true);
    assert.equal(list.isFull, true);
    assert.equal(list.add(test('more')), false);
    assert.equal(list.services.length, SHORTLIST_MAX_IDS);
    assert.equal(list.add(test('3')), true, 'it is there already');
  });

  it('moves a service by one, and not past an end', () => {
    const { list, told } = listOf('abc');
    assert.equal(list.move(test('a'), 1), true);
    assert.equal(ids(list), 'bac');
    assert.equal(list.move(test('c'), -1), true);
    assert.equal(ids(list), 'bca');
    for (const [id, by] of [
      ['b', -1],
      ['a', 1],
      ['x', 1],
    ] as const) {
      assert.equal(list.move(test(id), by), false);
    }
    assert.equal(ids(list), 'bca');
    assert.equal(told.count, 2);
  });

  it('puts back what was removed last, where it was', () => {
    for (const [id, left] of [
      ['a', 'bc'],
      ['b', 'ac'],
      ['c', 'ab'],
    ] as const) {
      const { list } = listOf('abc');
      list.remove(test(id));
      assert.equal(ids(list), left);
      assert.equal(list.removed?.id, id);
      assert.equal(list.undo()?.id, id);
      assert.equal(ids(list), 'abc');
      assert.equal(list.undo(), undefined);
    }
  });

  it('has nothing to put back when something else was done since', () => {
    const { list, told } = listOf('abc');
    list.remove(test('a'));
    list.move(test('b'), 1);
    assert.equal(list.removed, undefined);
    list.remove(test('x'));
    assert.equal(ids(list), 'cb');
    assert.equal(told.count, 2, 'what is not there was not removed');
  });

  it('forgets everything, and tells so once', () => {
    const { list, told } = listOf('ab');
    list.note = 'Test note';
    list.remove(test('a'));
    list.clear();
    list.clear();
    assert.deepEqual([ids(list), list.note, list.removed], ['', '', undefined]);
    assert.equal(told.count, 2);
  });

  it('tells services of two sources apart that have the same id', () => {
    const of = (source: string, name: string) =>
      makeService({ id: 'food-bank', name, provenance: { source } });
    const [halton, leeds] = [of('halton', 'Test Halton'), of('leeds', 'Test Leeds')];
    const { list } = listOf('');
    list.add(halton);
    assert.deepEqual([list.has(halton), list.has(leeds)], [true, false]);
    list.remove(leeds);
    assert.deepEqual(list.services, [halton]);
    list.add(leeds);
    list.move(leeds, -1);
    list.remove(halton);
    assert.deepEqual(list.services, [leeds]);
    // Without a source, the name has to do.
    const bare = makeService({ id: 'food-bank', name: 'Test Leeds', provenance: undefined });
    assert.equal(list.has(bare), false);
    list.add(bare);
    assert.equal(list.has({ ...bare }), true);
    assert.equal(list.has({ ...bare, name: 'Test Halton' }), false);
  });

  it('has the nearest location first, and never one that is not there', () => {
    const place = (name: string) => ({ name, masked: false, accessibility: [] });
    const [far, near, other] = [place('Far'), place('Near'), place('Other')];
    const service = makeService({ id: 'a', name: 'Test a', locations: [far, near] });
    const { list } = listOf('');
    list.add(service, { location: near });
    assert.deepEqual(list.services[0]?.locations, [near, far]);
    assert.ok(list.has(service), 'it is the same service');
    list.clear();
    list.add(service, { location: other });
    assert.equal(list.services[0], service);
  });

  it('holds after any actions: no service twice, none made up, never too many', () => {
    const action = fc.record({
      what: fc.constantFrom('add', 'remove', 'up', 'down', 'undo'),
      id: fc.integer({ min: 0, max: 25 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        const { list } = listOf('');
        const model = new Set<string>();
        for (const { what, id } of actions) {
          const removed = list.removed?.id;
          if (what === 'add' && list.add(test(id))) model.add(id);
          if (what === 'remove') {
            list.remove(test(id));
            model.delete(id);
          }
          if (what === 'up') list.move(test(id), -1);
          if (what === 'down') list.move(test(id), 1);
          if (what === 'undo' && list.undo() && removed !== undefined) model.add(removed);
          const has = list.services.map((service) => service.id);
          assert.deepEqual([...has].sort(), [...model].sort());
          assert.ok(has.length <= SHORTLIST_MAX_IDS);
        }
      }),
    );
  });
});

describe('the list of a page', () => {
  it('is in use while an element that shows it is on the page, and goes with the last', async () => {
    assert.ok(!current());
    const [one, other] = [host(), host()];
    const [first, second] = [new ShortlistHolder(one), new ShortlistHolder(other)];
    first.hostConnected();
    second.hostConnected();
    assert.equal(pageShortlist.element, one);
    assert.equal(first.list, second.list);
    current()?.add(test('a'));
    first.hostDisconnected();
    assert.equal(pageShortlist.element, other);
    await turn();
    assert.equal(current()?.has(test('a')), true);
    second.hostDisconnected();
    await turn();
    assert.ok(!current());
    assert.equal(second.list.services.length, 0);
  });

  it('keeps what is on it when its element is moved', async () => {
    const holder = new ShortlistHolder(host());
    holder.hostConnected();
    holder.list.add(test('a'));
    holder.hostDisconnected();
    holder.hostConnected();
    await turn();
    assert.equal(current()?.has(test('a')), true);
    holder.hostDisconnected();
    await turn();
  });

  it('is followed by an element while that is on the page, and no longer', async () => {
    const card = host();
    const controller = new ShortlistController(card);
    controller.hostConnected();
    const holder = new ShortlistHolder(host());
    const changes = (act: () => void) => {
      const before = card.drawn;
      act();
      return card.drawn > before;
    };
    assert.ok(changes(() => holder.hostConnected()));
    assert.equal(controller.list, holder.list);
    assert.ok(changes(() => holder.list.add(test('a'))));
    controller.hostDisconnected();
    assert.ok(!changes(() => holder.list.remove(test('a'))));
    assert.ok(changes(() => controller.hostConnected()));
    controller.hostDisconnected();
    holder.hostDisconnected();
    await turn();
  });

  it('is one for all copies of the package on a page', () => {
    assert.equal(Reflect.get(globalThis, Symbol.for('mecc.shortlist')), pageShortlist);
  });
});
