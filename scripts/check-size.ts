/** Prints the weight of each entry beside its budget; fails where one is above. */
import { BUDGETS, measureEntry } from './size/measure-entries.js';

for (const [entry, budget] of Object.entries(BUDGETS)) {
  const weight = await measureEntry(entry);
  console.log(`${entry.padEnd(8)} ${weight.toFixed(1).padStart(6)} kB of ${budget} kB`);
  if (weight > budget) process.exitCode = 1;
}
