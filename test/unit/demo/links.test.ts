/** The builder's list of links, made of the services that are published. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkServices } from '../../../demo/builder/links.js';
import { snippets } from '../../../demo/builder/snippets.js';
import { nationalServices } from '../../../src/generated/national-services.js';

const NATIONS = ['', 'england', 'wales', 'scotland', 'northern-ireland'];
const topics = [...new Set(nationalServices.flatMap((one) => one.topics ?? []))];

const listOf = (ids: readonly string[], nation: string) => {
  const choice = { topics: ids.map((id) => ({ id })), nation };
  const { listed, unchecked } = linkServices(nationalServices, choice);
  const { links } = snippets({ ...choice, elements: ['service-finder'], services: listed });
  return { links: links.replaceAll('&#39;', '’').replaceAll('&amp;', '&'), listed, unchecked };
};

describe('the list of links of the services that are published', () => {
  test('has each of a topic, or its name is among those that nobody has checked', () => {
    let urgent = 0;
    for (const nation of NATIONS) {
      for (const topic of topics) {
        const { links, listed, unchecked } = listOf([topic], nation);
        const wanted = nationalServices.filter(
          ({ topics: ids, coverage }) =>
            ids?.includes(topic) && (!nation || coverage?.nations?.includes(nation as 'wales')),
        );
        for (const { name, urgency, contacts, assurance } of wanted) {
          const at = `${name}, ${topic}, ${nation}`;
          if (urgency === 'emergency') {
            assert.match(links, /tel:999/, at);
            continue;
          }
          const isChecked = assurance?.assuredDate !== undefined && !assurance.checkFirst;
          assert.equal(
            listed.some((one) => one.name === name),
            isChecked,
            at,
          );
          assert.equal(unchecked.includes(name), !isChecked, at);
          if (!isChecked) continue;
          assert.ok(links.includes(name.replaceAll("'", '’')), at);
          for (const { kind, value, dial = '' } of contacts ?? []) {
            if (kind === 'phone') assert.ok(links.includes(`"tel:${dial}">${value}</a>`), at);
            if (kind === 'text') assert.ok(links.includes(`"sms:${dial}">${value}</a>`), at);
          }
          if (urgency === 'urgent') urgent += 1;
        }
      }
    }
    assert.ok(urgent > 20);
  });

  test('starts with what cannot wait, however many topics are chosen', () => {
    for (const nation of NATIONS) {
      const { listed } = listOf(topics, nation);
      const urgencies = listed.map(
        ({ name }) => nationalServices.find((one) => one.name === name)?.urgency === 'urgent',
      );
      assert.ok(urgencies.lastIndexOf(true) < urgencies.indexOf(false), nation);
      assert.ok(urgencies.includes(true), nation);
    }
  });

  test('goes on with what is mainly for a chosen topic', () => {
    const { listed } = listOf(['smoking', 'money-debt'], '');
    const names = listed.map(({ name }) => name);
    const topicsOf = (name: string) => nationalServices.find((one) => one.name === name)?.topics;
    const isMain = names.map((name) => /^(?:smoking|money-debt)$/.test(topicsOf(name)?.[0] ?? ''));
    const urgent = nationalServices.filter(({ urgency }) => urgency === 'urgent');
    const rest = isMain.filter((_, at) => !urgent.some(({ name }) => name === names[at]));
    assert.ok(rest.includes(true) && rest.includes(false));
    assert.ok(rest.lastIndexOf(true) < rest.indexOf(false), names.join());
  });

  test('says whom a service is for, unless that is everybody or the list is for one nation', () => {
    const all = listOf(['crisis'], '').links;
    assert.match(all, />NHS 111<\/a>: [^\n]+ For England, Wales and Scotland\./);
    assert.match(all, />Samaritans<\/a>: <a href="tel:116123">116 123<\/a>\. Last checked/);
    assert.doesNotMatch(listOf(['crisis'], 'wales').links, / For /);
    assert.doesNotMatch(listOf(['crisis'], 'northern-ireland').links, /tel:111"/);
  });
});
