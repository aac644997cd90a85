export interface Library {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: { readonly license: { readonly id?: string } }[];
  readonly properties?: { readonly name: string; readonly value: string }[];
}
/** The libraries that a file of licences names. */
export function named(text: string): Library[];
/** CycloneDX: what an install brings, and what is inside the files that we publish. */
export function sbom(timestamp?: string): {
  readonly bomFormat: string;
  readonly components: Component[];
};
