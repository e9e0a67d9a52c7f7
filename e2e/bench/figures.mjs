// Figures over many measurements, and how they stand to a goal.

/** The value that a share of the measurements does not exceed. */
export const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];
export const median = (values) => percentile(values, 0.5);

/** ` (goal 60)`, with a word when it was missed. */
export const goal = (value, max) => ` (goal ${max.toLocaleString('en')}${value <= max ? '' : ', MISSED'})`;
