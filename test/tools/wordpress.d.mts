export const WORDPRESS: string;
export function missingWordPress(): string | undefined;
export function installWordPress(say: (text: string) => void): void;
export function php(args: readonly string[], input?: string): string;
