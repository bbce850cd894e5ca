/** Reads the content in use and checks it, in a process of its own: what the bench measures. */
import { hasErreur } from '../src/core/diagnostics.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';

process.exitCode = hasErreur(readCatalogue().diagnostics) ? 1 : 0;
