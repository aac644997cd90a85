import { fuzz } from '../../../support/fuzz.js';

const CASES = new URL('./fuzz-cases.ts', import.meta.url);

fuzz('files with damaged bytes are read, or refused in words', CASES, 'bytes', 300);
