/** What a page and a frame on it say to each other: nothing but heights. */
export const HELLO = 'mecc-frame-hello';
export const HEIGHT = 'mecc-frame-height';

/** From the page to the frame: who asks for heights. */
export interface HelloMessage {
  readonly type: typeof HELLO;
}

/** From the frame to the page. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** CSS pixels. */
  readonly height: number;
}

/** The height of a message, if it is one. */
export function heightOf(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  const isHeight = type === HEIGHT && typeof height === 'number' && height > 0 && height < 100_000;
  return isHeight ? Math.ceil(height) : undefined;
}

export const isHello = (data: unknown): boolean =>
  ((data ?? {}) as Partial<HelloMessage>).type === HELLO;
