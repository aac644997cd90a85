import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { jsonErrorPosition } from './json-position.js';
import type { Problem } from './problem.js';

/** A record as it stands in its file, not yet checked. */
export interface RawRecord {
  readonly file: string;
  /** Name of the file without its ending: what the id of the record has to be. */
  readonly name: string;
  readonly value: unknown;
}

/** Reads one JSON file. What stops it being read is added to the problems. */
export async function readJson(file: string, problems: Problem[]): Promise<RawRecord | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    problems.push({ file, message: missing ? 'is missing' : 'cannot be read' });
    return undefined;
  }
  // Some editors put a byte order mark in front, which is no part of JSON.
  text = text.replace(/^\uFEFF/, '');
  try {
    return { file, name: basename(file, '.json'), value: JSON.parse(text) as unknown };
  } catch {
    const { line, column } = jsonErrorPosition(text);
    problems.push({ file, message: `is not JSON: look at line ${line}, column ${column}` });
    return undefined;
  }
}

/** Names of the JSON files of a folder, sorted so that the output never depends on the machine. */
export async function jsonFiles(folder: string): Promise<string[]> {
  const names = await entries(folder);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

/** Names of the folders of a folder, sorted. */
export async function folders(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** What has to have a source of its own: folders and files, and each directory by itself. */
const NO_PART = /^(README\.md|sources\.json|schema|directories|\..*)$/;

/** Parts of the data folder, as `sources.json` names them. */
export async function partsOf(folder: string): Promise<string[]> {
  const directories = await folders(join(folder, 'directories'));
  return [
    ...(await entries(folder)).filter((name) => !NO_PART.test(name)),
    ...directories.map((path) => `directories/${basename(path)}`),
  ];
}

async function entries(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
