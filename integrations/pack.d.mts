export function packWordPress(out: string): string;
export function packDrupal(out: string): { readonly module: string; readonly library: string };
