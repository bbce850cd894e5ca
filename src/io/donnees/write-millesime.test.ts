import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { BASE } from '../../../tests/contenu.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { createSite } from '../../vues/site.ts';
import { readCatalogue } from '../contenu/read-content.ts';
import { listFichiersDonnees } from './registre.ts';
import { writeMillesime } from './write-millesime.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-millesime-'));
const dossier = path.join(racine, 'content');
const { IMPULSER_CONTENU } = process.env;
before(async () => {
	process.env.IMPULSER_CONTENU = dossier;
	await cp(BASE, dossier, { recursive: true });
});
after(() => {
	if (IMPULSER_CONTENU === undefined) delete process.env.IMPULSER_CONTENU;
	else process.env.IMPULSER_CONTENU = IMPULSER_CONTENU;
	rmSync(racine, { recursive: true });
});

/** As git would date it. */
const readLe = (date: string): Catalogue => ({
	...readCatalogue(dossier),
	modification: `${date}T12:00:00Z`,
});
const ficheOf = (id: string): string => path.join(dossier, 'outils', id, 'fiche.mdx');
const readJournal = (catalogue: Catalogue): Record<string, unknown> => {
	const contexte = { adresse: undefined, date: '2026-12-03', licence: LICENCE_DONNEES };
	const fichier = listFichiersDonnees(createSite(catalogue), contexte).find(
		({ chemin }) => chemin === 'changements.json',
	);
	return JSON.parse([...(fichier?.write() ?? [])].join(''));
};

test('a release asks for a day', () => {
	assert.throws(() => writeMillesime(readCatalogue(dossier), dossier), {
		message:
			'Un millésime porte la date du dernier changement, et git ne la dit pas ici. Travaillez dans un dépôt git complet.',
	});
});

test('what is published is locked, changed, lost, led elsewhere, and told', () => {
	const premier = writeMillesime(readLe('2026-12-01'), dossier);
	assert.ok(premier?.ajoutes.includes('outils/temoin'));
	assert.equal(writeMillesime(readLe('2026-12-01'), dossier), undefined, 'nothing changed');
	const ecrit = readFileSync(path.join(dossier, 'millesimes.json'), 'utf8');
	assert.match(ecrit, /^{\n\t"note": "Écrit par « npm run millesime »/);
	assert.match(ecrit, /\n\t\t"outils\/temoin": "[0-9a-f]{16}",\n/);

	const fiche = readFileSync(ficheOf('temoin'), 'utf8');
	writeFileSync(ficheOf('temoin'), `${fiche}\nUne phrase de plus.\n`);
	assert.deepEqual(readJournal(readLe('2026-12-02')).changes, [
		{
			ref: 'outils/temoin',
			titre: readLe('2026-12-02').outils.get('temoin')?.donnees.titre,
			page: '/outils/temoin/',
		},
	]);

	renameSync(
		path.join(dossier, 'structures/temoin-structure.yaml'),
		path.join(dossier, 'structures/autre.yaml'),
	);
	const perdus = readLe('2026-12-02').diagnostics.filter(({ id }) => id === 'identifiant-disparu');
	assert.deepEqual(
		perdus.map(({ fichier }) => fichier),
		['content/millesimes.json'],
	);
	writeFileSync(
		path.join(dossier, 'redirections.yaml'),
		'redirections:\n  - de: structures/temoin-structure\n    vers: structures/autre\n',
	);
	const mene = readLe('2026-12-02');
	assert.deepEqual(
		mene.diagnostics.filter(({ id }) => id === 'identifiant-disparu'),
		[],
	);
	assert.deepEqual(readJournal(mene).retires, [
		{ ref: 'structures/temoin-structure', vers: 'structures/autre' },
	]);

	const deuxieme = writeMillesime(mene, dossier);
	assert.deepEqual(deuxieme, {
		ajoutes: ['structures/autre'],
		changes: ['outils/temoin'],
		retires: ['structures/temoin-structure'],
	});
	rmSync(path.join(dossier, 'redirections.yaml'));
	assert.equal(
		readLe('2026-12-03').diagnostics.filter(({ id }) => id === 'identifiant-disparu').length,
		1,
		'an identifier that was redirected once is promised for ever',
	);
});
