'use client';

import 'mecc-signpost/define/service-finder.js';
import type { MeccSearchEvent } from 'mecc-signpost/elements';
import type {} from 'mecc-signpost/jsx';
import { useState } from 'react';

export function Finder() {
  const [place, setPlace] = useState('Halton');
  const [outcome, setOutcome] = useState('No search yet');
  const onSearch = (event: MeccSearchEvent) => setOutcome(`Found: ${event.count ?? 'not known'}`);

  return (
    <>
      <button onClick={() => setPlace('Crewe')}>Look in Crewe</button>
      <mecc-service-finder
        directory="/directory.json"
        place={place}
        nation="england"
        heading-level={2}
        onmecc-search={onSearch}
      >
        <a href="https://www.example.org/directory">See all services</a>
      </mecc-service-finder>
      <p id="outcome">{outcome}</p>
    </>
  );
}
