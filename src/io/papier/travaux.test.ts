import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CORPUS, readCorpus } from '../../../tests/contenu.ts';
import { FICHIERS_RAPPORT } from '../../vues/commun/rapport.ts';
import { createSite, type Site } from '../../vues/site.ts';
import { listTravaux, type Travail } from './travaux.ts';

process.env.IMPULSER_CONTENU = CORPUS;
const site = createSite(readCorpus());
const travaux = listTravaux(site);

/** The views of these sheets as text, then back: what a digest of their text knows of them. */
function throughTexte({ catalogue, vueOf }: Site): Site {
	return { catalogue, vueOf: (fiche) => JSON.parse(JSON.stringify(vueOf(fiche))) };
}

describe('what is printed', () => {
	test('is made of the text of its views and of nothing else', () => {
		const autres = listTravaux(throughTexte(site));
		for (const [i, travail] of travaux.entries())
			assert.deepEqual(autres[i]?.prepare(), travail.prepare(), travail.chemin);
	});
	test('comes from the longest to the shortest, each once', () => {
		const longueurs = travaux.map(({ refs = [''] }) => refs.length);
		assert.deepEqual(
			longueurs,
			longueurs.toSorted((a, b) => b - a),
		);
		assert.equal(travaux[0]?.chemin, '/pdf/livrets/tout.pdf');
		assert.equal(new Set(travaux.map(({ chemin }) => chemin)).size, travaux.length);
	});
	test('is known by its view: a word changed in a sheet changes its two layouts and its livrets', () => {
		const vueDe =
			({ vueOf }: Site, ref: string): Site['vueOf'] =>
			(fiche) =>
				fiche.ref === ref ? { ...vueOf(fiche), phrase: 'Une autre phrase.' } : vueOf(fiche);
		const ref = 'outils/enquete-collective';
		const autres = listTravaux({ ...site, vueOf: vueDe(site, ref) });
		const changes = travaux.filter(({ vue }, i) => vue !== autres[i]?.vue);
		// The report reads what the sheet says, not how its page shows it.
		const siens = ({ chemin, fiche, refs = [] }: Travail): boolean =>
			chemin !== FICHIERS_RAPPORT.pdf && (fiche?.ref === ref || refs.includes(ref));
		assert.deepEqual(changes, travaux.filter(siens));
		assert.ok(changes.length > 3);
	});
	test('is known by the address of the site', () => {
		process.env.SITE = 'https://impulser.example';
		try {
			const autres = new Set(listTravaux(site).map(({ vue }) => vue));
			assert.deepEqual(
				travaux.filter(({ vue }) => autres.has(vue)),
				[],
			);
		} finally {
			delete process.env.SITE;
		}
	});
});
