/** Each line after an expected error has to be refused. `npm run check` fails when one is not. */
import type { MeccPlaceChangeEvent } from 'mecc-signpost/elements';
import type {} from 'mecc-signpost/jsx';

export const right = (
  <>
    <mecc-topic-card topic="smoking" variant="easy-read" variants className="card" key="card" />
    <mecc-quick-exit href="https://www.example.org" without-shortcut />
    <mecc-service-finder perPage={5} due-after="90" onmecc-gap={(event) => event.topic} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error There is no such element. */}
    <mecc-services />
    {/* @ts-expect-error There is no such attribute. */}
    <mecc-service-finder town="Halton" />
    {/* @ts-expect-error No nation of ours. */}
    <mecc-service-finder nation="france" />
    {/* @ts-expect-error A number. */}
    <mecc-service-finder heading-level="two" />
    {/* @ts-expect-error A property that is set as it is given. */}
    <mecc-service-finder perPage="5" />
    {/* @ts-expect-error Another event. */}
    <mecc-service-finder onmecc-search={(event: MeccPlaceChangeEvent) => event.place} />
  </>
);
