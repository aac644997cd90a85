// A file of its own, so that a bundler can put the encoder into a chunk that is loaded when needed.
export { encode } from 'uqr';
