'use client';

import 'mecc-signpost/define/service-finder.js';
import type { MeccServiceFinderElement } from 'mecc-signpost/elements';
import type {} from 'mecc-signpost/jsx';
import { useEffect, useRef, useState } from 'react';

export function Finder() {
  const finder = useRef<MeccServiceFinderElement>(null);
  const [place, setPlace] = useState('Halton');
  const [outcome, setOutcome] = useState('No search yet');

  useEffect(() => {
    const heard = new AbortController();
    finder.current?.addEventListener(
      'mecc-search',
      (event) => setOutcome(`Found: ${event.count ?? 'not known'}`),
      { signal: heard.signal },
    );
    return () => heard.abort();
  }, []);

  return (
    <>
      <button onClick={() => setPlace('Crewe')}>Look in Crewe</button>
      <mecc-service-finder
        ref={finder}
        directory="/directory.json"
        place={place}
        nation="england"
        heading-level={2}
      >
        <a href="https://www.example.org/directory">See all services</a>
      </mecc-service-finder>
      <p id="outcome">{outcome}</p>
    </>
  );
}
