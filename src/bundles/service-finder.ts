/** Defines the service finder and what it is made of. */
import '../elements/service-finder/service-finder.define.js';
