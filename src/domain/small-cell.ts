/** Fewer people than these are counted, and not shown outside their branch: they might be recognised. */
export const LEAST_SHOWN = 5;
