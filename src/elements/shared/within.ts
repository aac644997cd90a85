import { type Shown, theirs } from './theirs.js';

/**
 * A sentence of ours in which words of a publisher stand: those are in a language of their own, and
 * are marked. In the name of a control nothing can be: it is plain text. In a message that is said in
 * passing nothing is: Orca in Firefox leaves out what stands in an element of its own there.
 */
export const within = (sentence: string, words: string): readonly Shown[] =>
  sentence.split(words).flatMap((text, at) => (at === 0 ? text : [theirs(words), text]));
