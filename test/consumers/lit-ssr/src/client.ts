// First of all: it changes how elements start.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './find-help.js';
// In the browser only. On the server, the element is its own fallback.
import 'mecc-signpost/define/service-finder.js';
