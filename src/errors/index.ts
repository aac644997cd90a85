export { MeccError, isMeccError, type MeccErrorCode, type MeccErrorOptions } from './mecc-error.js';
export { NetworkError } from './network-error.js';
export { TimeoutError } from './timeout-error.js';
export { HttpError, type HttpErrorOptions } from './http-error.js';
export { DataError, type DataErrorOptions, type DataIssue } from './data-error.js';
export { NotFoundError } from './not-found-error.js';
export { AbortError } from './abort-error.js';
export { ConfigError } from './config-error.js';
