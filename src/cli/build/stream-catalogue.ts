import { createReadStream } from 'node:fs';
import { isRecord, type Raw } from '../../sources/open-referral/keys.js';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';

/** A catalogue that is read one record after the other: it may be larger than the memory. */
export interface RecordStream {
  /** What the catalogue says before its services. */
  readonly head: Raw;
  /** Whatever is in its list of services. To be read once. */
  readonly records: AsyncIterable<unknown>;
}

/**
 * Opens a catalogue that has its services in itself, and its version before them. Undefined:
 * whatever is in the file, it is no such catalogue.
 */
export async function streamCatalogue(file: string): Promise<RecordStream | undefined> {
  const steps = scan(file);
  const { value: head, done } = await steps.next();
  if (done || !isRecord(head)) return undefined;
  return { head, records: steps };
}

/** Characters of JSON that the scan has to tell apart, as bytes. */
const QUOTE = 0x22;
const COMMA = 0x2c;
const LIST = 0x5b;
const ESCAPE = 0x5c;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/** Yields the head first, then each record. Ends at once where there is no list of services. */
async function* scan(file: string): AsyncGenerator {
  /** All of the file but its records. */
  const head: Buffer[] = [];
  const record: Buffer[] = [];
  let [depth, records] = [0, 0];
  let [inText, isEscaped, inList, isFound] = [false, false, false, false];
  /** Where the last text of the outermost object began, and what it was. */
  let key = '';
  let text: Buffer[] = [];
  const parse = (parts: readonly Buffer[]): unknown => {
    try {
      return JSON.parse(new TextDecoder().decode(Buffer.concat(parts)));
    } catch (error) {
      throw new CliError('The file is not JSON.', {
        file,
        record: records > 0 ? `#${records + 1}` : undefined,
        advice: 'Write it again, or mend what is wrong there.',
        cause: error,
      });
    }
  };
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      /** Where what is not yet kept begins. */
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at];
        if (inText) {
          if (isEscaped) isEscaped = false;
          else if (byte === ESCAPE) isEscaped = true;
          else if (byte === QUOTE) inText = false;
          if (depth === 1) {
            text.push(chunk.subarray(at, at + 1));
            if (!inText) key = Buffer.concat(text).toString();
          }
        } else if (byte === QUOTE) {
          inText = true;
          text = [];
        } else if (byte === OBJECT || byte === LIST) {
          // A plain list says nothing of itself.
          if (depth === 0 && byte === LIST) return;
          if (depth === 1 && byte === LIST && key === 'services"') {
            head.push(chunk.subarray(from, at + 1));
            from = at + 1;
            const said = parse([...head, Buffer.from(']}')]);
            if (!isRecord(said) || !('schemaVersion' in said)) return;
            inList = isFound = true;
            yield said;
          }
          depth += 1;
        } else if (byte === OBJECT_END || byte === LIST_END || byte === COMMA) {
          const isEnd = inList && depth === 2 && byte !== OBJECT_END;
          if (isEnd) {
            record.push(chunk.subarray(from, at));
            from = byte === COMMA ? at + 1 : at;
            if (byte === COMMA || record.some((part) => part.toString().trim() !== '')) {
              yield parse(record);
              records += 1;
            }
            record.length = 0;
            if (byte === LIST_END) inList = false;
          }
          if (byte !== COMMA) depth -= 1;
        }
      }
      (inList ? record : head).push(chunk.subarray(from));
    }
  } catch (error) {
    throw fileError(error, file);
  }
  const whole = isFound ? parse(head) : undefined;
  if (isRecord(whole) && Array.isArray(whole['files']) && whole['files'].length) {
    throw new CliError('The catalogue has services and names files of services as well.', {
      file,
      advice: 'Put all services in it, or all of them in files.',
    });
  }
}
