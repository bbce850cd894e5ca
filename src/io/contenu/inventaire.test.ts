import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sayDiagnostics, withContenu } from '../../../tests/contenu.ts';
import { readCatalogue } from './read-content.ts';

/** A pipe keeps whoever opens it waiting: sheets, records, files and folders alike. */
test('what is neither a file nor a folder is told, and nothing waits for it', {
	skip: process.platform === 'win32',
}, () => {
	const tubes = [
		'glossaire/temoin-mot.yaml',
		'outils/temoin/fiche.mdx',
		'parcours/temoin-parcours/tube.png',
		'retours/tube',
		'tube',
	];
	const dit = withContenu(
		(dossier) => {
			for (const tube of tubes) {
				const complet = path.join(dossier, tube);
				rmSync(complet, { force: true });
				execFileSync('mkfifo', [complet]);
			}
		},
		(dossier) => sayDiagnostics(readCatalogue(dossier).diagnostics),
	);
	for (const tube of tubes)
		assert.ok(
			dit.includes(
				`content/${tube}:1:1  erreur  fichier-inattendu\n  « ${path.basename(tube)} » n’a pas sa place ici.\n  → Ce n’est ni un fichier ni un dossier : supprimez-le.\n`,
			),
			`${tube}\n${dit}`,
		);
	assert.match(dit, /content\/outils\/temoin:1:1 {2}erreur {2}fichier-inattendu/);
});
