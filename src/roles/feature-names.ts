import { ContextFeature, Feature } from './feature-table.js';

/** The names of the columns, in their order: for those who fit the trees, which count them. */
export const FEATURE_NAMES = listNames(Feature);
export const CONTEXT_NAMES = listNames(ContextFeature);

function listNames(columns: Readonly<Record<string, string | number>>): readonly string[] {
  return Object.keys(columns).filter((name) => typeof columns[name] === 'number');
}
