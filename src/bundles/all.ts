/**
 * Defines every element. The provider comes first, so that what is inside one finds it, and the exit
 * early, so that it is asked before others whether the page may be left.
 */
import '../elements/provider/provider.define.js';
import '../elements/quick-exit/quick-exit.define.js';
import '../elements/conversation-checklist/conversation-checklist.define.js';
import '../elements/elearning-links/elearning-links.define.js';
import '../elements/offline-pack/offline-pack.define.js';
import '../elements/place-picker/place-picker.define.js';
import '../elements/pledge/pledge.define.js';
import '../elements/quality-checklist/quality-checklist.define.js';
import '../elements/resource-library/resource-library.define.js';
import '../elements/service-card/service-card.define.js';
import '../elements/service-finder/service-finder.define.js';
import '../elements/topic-card/topic-card.define.js';
import '../elements/shortlist/shortlist.define.js';
import '../elements/topic-list/topic-list.define.js';
import '../elements/urgent-help/urgent-help.define.js';
