import { DataError } from '../../errors/index.js';

/** Where a body comes from, for the errors about it. */
export interface BodyOrigin {
  readonly source: string;
  /** Address without its query. */
  readonly file: string;
}

/**
 * The body as text, without a byte order mark.
 *
 * @throws DataError as soon as it is known to be larger than `maxBytes`, by what the server says
 *   or by what has come, unpacked: the rest is not read.
 */
export async function readText(
  response: Response,
  maxBytes: number,
  origin: BodyOrigin,
): Promise<string> {
  let size = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let read = 0; ; size = read) {
    if (size > maxBytes) {
      reader?.cancel().catch(() => undefined);
      throw new DataError(`The answer is larger than ${maxBytes} bytes.`, origin);
    }
    const chunk = await reader?.read();
    if (chunk?.value === undefined) return text + decoder.decode();
    read += chunk.value.byteLength;
    text += decoder.decode(chunk.value, { stream: true });
  }
}
