export const WORDPRESS: string;
export const THEMES: string;
export const PHP: string;
export const DATABASE: readonly string[];
export function missingPackages(): string[];
export function missingWordPress(): string | undefined;
export function installWordPress(say: (text: string) => void): void;
export function php(args: readonly string[], input?: string): string;
