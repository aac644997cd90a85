/** Access features that can be chosen. A search takes others in words as well. */
export const ACCESS_FEATURES = ['step-free', 'hearing-loop', 'bsl', 'parking', 'toilet'] as const;
