/** Licences that what we publish may have without asking anybody. */
export const PERMISSIVE: RegExp;
