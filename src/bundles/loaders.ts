/** How to get each element by its tag. Shared by the autoloader and the mount script. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'mecc-provider': () => import('../elements/provider/provider.define.js'),
  'mecc-conversation-checklist': () =>
    import('../elements/conversation-checklist/conversation-checklist.define.js'),
  'mecc-elearning-links': () => import('../elements/elearning-links/elearning-links.define.js'),
  'mecc-place-picker': () => import('../elements/place-picker/place-picker.define.js'),
  'mecc-service-card': () => import('../elements/service-card/service-card.define.js'),
  'mecc-service-finder': () => import('../elements/service-finder/service-finder.define.js'),
  'mecc-topic-card': () => import('../elements/topic-card/topic-card.define.js'),
  'mecc-urgent-help': () => import('../elements/urgent-help/urgent-help.define.js'),
  'mecc-offline-pack': () => import('../elements/offline-pack/offline-pack.define.js'),
  'mecc-pledge': () => import('../elements/pledge/pledge.define.js'),
  'mecc-quality-checklist': () =>
    import('../elements/quality-checklist/quality-checklist.define.js'),
  'mecc-resource-library': () => import('../elements/resource-library/resource-library.define.js'),
  'mecc-quick-exit': () => import('../elements/quick-exit/quick-exit.define.js'),
  'mecc-shortlist': () => import('../elements/shortlist/shortlist.define.js'),
  'mecc-topic-list': () => import('../elements/topic-list/topic-list.define.js'),
};
