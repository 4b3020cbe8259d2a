/** Writes the site, docs/site: the guides and the reference, the playground. Needs a built package. */
import { buildSite } from '../site/build/build-site.js';

await buildSite('docs/site');
