/** Writes `dist/report`: the view that `nutgraf explain --out` lays into its reports. */
import { buildReport } from '../site/build/build-report.js';

await buildReport('dist/report');
