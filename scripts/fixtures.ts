/** Writes what the cases of tests/fixtures give today (`--ecrire`): to be read before it is kept. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES, listCas, runCas } from '../tests/contenu.ts';

const ecrire = process.argv.includes('--ecrire');
const choisis = process.argv.slice(2).filter((a) => !a.startsWith('--'));
for (const cas of listCas()) {
	if (choisis.length > 0 && !choisis.includes(cas)) continue;
	const texte = runCas(cas);
	if (ecrire) writeFileSync(path.join(FIXTURES, cas, 'diagnostics.txt'), texte);
	else process.stdout.write(`━━ ${cas}\n${texte}\n`);
}
