/**
 * What the SDK says when nothing answers, without what is for pages: a program is not kept from
 * reading an answer, and its user can look at the spelling.
 */
export function answerInWords(message: string): string {
  return message.replace(
    /No answer from (\S+): it may be down, or, in a browser, closed to the page \(CORS\)\./,
    'Nothing answers at $1. Look at the spelling, and whether you are online.',
  );
}
