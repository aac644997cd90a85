import type { PNG } from 'pngjs';

/** What pictures of two machines have to share to be comparable. */
export interface Machine {
  readonly chromium: string;
  readonly fonts: Readonly<Record<string, string>>;
}

export interface Picture {
  readonly look: string;
  readonly scene: string;
  readonly width: number;
  /** Of its file. */
  readonly name: string;
}

export const PICTURES: readonly Picture[];

/** Opens a browser, hands over its machine, then each picture as it is taken. */
export function takePictures(options: {
  /** False ends it before the first picture. */
  readonly begin?: (machine: Machine) => boolean | void | Promise<boolean | void>;
  readonly picture: (picture: Picture, taken: PNG) => void | Promise<void>;
}): Promise<void>;
