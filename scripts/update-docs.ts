/** Writes the generated parts of the documents anew: outputs of their code, outputs of the command, tables. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENTS, renderDocument } from './docs/render-document.js';

for (const document of DOCUMENTS) writeFileSync(document, renderDocument(readFileSync(document, 'utf8')));
