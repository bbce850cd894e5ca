import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { BASE, readBase, withContenu, writeFichier } from '../../../tests/contenu.ts';
import { readCatalogue } from '../../io/contenu/read-content.ts';
import { listAdresses, releveLiensSchema } from './releve-liens.ts';

const FICHE = 'outils/temoin/fiche.mdx';

test('an address is listed once, with every line that names it', () => {
	const adresses = listAdresses(readBase());
	assert.equal(new Set(adresses.map((a) => a.url)).size, adresses.length);
	const essai = adresses.find((a) => a.url === 'https://exemple.fr/essai');
	const ligne =
		readFileSync(path.join(BASE, FICHE), 'utf8')
			.split('\n')
			.findIndex((l) => l.includes('https://exemple.fr/essai')) + 1;
	assert.ok(essai?.mentions.some((m) => m.fichier === `content/${FICHE}` && m.ligne === ligne));
	assert.ok(new Set(essai?.mentions.map((m) => m.fichier)).size > 1, 'several sheets cite it');
});

test('links of the text count, by their own or by a reference; those of the site and mail do not', () => {
	const corps = `
Un [lien](https://un.example/a#b), [le même](https://un.example/a), [un autre][ref], [ici](/outils/),
[nous écrire](mailto:nous@mail.example).

[ref]: https://deux.example/page
`;
	const base = readFileSync(path.join(BASE, FICHE), 'utf8');
	const adresses = withContenu(
		(dossier) => writeFichier(dossier, FICHE, base + corps),
		(dossier) => listAdresses(readCatalogue(dossier)),
	);
	const dans = adresses.filter((a) => a.url.includes('.example/'));
	const ligne = base.split('\n').length + 1;
	assert.deepEqual(dans, [
		{ url: 'https://un.example/a', mentions: [{ fichier: `content/${FICHE}`, ligne }] },
		{ url: 'https://deux.example/page', mentions: [{ fichier: `content/${FICHE}`, ligne }] },
	]);
});

test('a report with a date that does not exist is refused', () => {
	const releve = { date: '2026-03-01', demandees: 1, repondent: 1, muettes: [] };
	assert.equal(releveLiensSchema.safeParse(releve).success, true);
	assert.equal(releveLiensSchema.safeParse({ ...releve, date: '2026-02-30' }).success, false);
	assert.equal(releveLiensSchema.safeParse({ ...releve, demandees: -1 }).success, false);
});
