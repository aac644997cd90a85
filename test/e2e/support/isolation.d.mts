/** Expression: true when every element of ours has something to show and none is busy. */
export const SHOWN: string;
/** Expression: all of the page around ours that could be changed, as data. */
export const HOST_STATE: string;
/** Expression: what cannot be read, hit, seen or reached in our elements, a line each. */
export const FAULTS: string;
