import { Finder } from './finder';

export default function Page() {
  return (
    <main>
      <h1>Find help</h1>
      <Finder />
    </main>
  );
}
