// A page whose words are there before its elements are.
import { registerMessages } from 'mecc-signpost/i18n';
import { translation } from 'mecc-signpost/i18n/cy.js';

registerMessages('cy', translation);
await import('./client.js');
