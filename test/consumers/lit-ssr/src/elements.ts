import 'mecc-signpost/define/quick-exit.js';
import 'mecc-signpost/define/service-card.js';
import 'mecc-signpost/define/urgent-help.js';
import './find-help.js';
// In the browser only. On the server, the element is its own fallback.
import 'mecc-signpost/define/service-finder.js';
