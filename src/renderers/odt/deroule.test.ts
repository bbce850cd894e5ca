import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CORPUS, readCorpus } from '../../../tests/contenu.ts';
import { listSansStyle, parseOdt, plat, readTexte } from '../../../tests/outils/odt.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { hasDerouleMinute } from '../../core/catalogue/derives.ts';
import { findAll } from '../../core/formats/xml.ts';
import { buildVueDeroule } from '../../vues/deroule/index.ts';
import { buildVueFiche } from '../../vues/fiche/fiche.ts';
import { renderDerouleOdt } from './deroule.ts';

process.env.IMPULSER_CONTENU = CORPUS;
const DATE = Date.parse('2026-03-04T05:06:07Z');
const SITE = 'https://exemple.fr/sous';
const catalogue = readCorpus();

describe('the text of a run sheet', () => {
	const deroules = listFiches(catalogue)
		.filter(hasDerouleMinute)
		.map((fiche) => buildVueDeroule(fiche, buildVueFiche(catalogue, fiche)));
	const write = (vue: (typeof deroules)[number]): Uint8Array<ArrayBuffer> =>
		renderDerouleOdt(
			{ vue, auteurs: ['A'], adresse: `${SITE}${vue.page}`, pied: 'Impulser' },
			DATE,
		);
	test('says every step, every material and the place, and defines its styles', () => {
		assert.ok(deroules.length > 8);
		for (const vue of deroules) {
			const octets = write(vue);
			const texte = plat(readTexte(parseOdt(octets)));
			const dits = [
				...vue.materiel,
				vue.lieu ?? '',
				vue.attribution,
				...vue.etapes.map((e) => e.titre),
			];
			for (const dit of dits) assert.ok(texte.includes(plat(dit)), `${vue.page} : « ${dit} »`);
			assert.deepEqual(listSansStyle(octets), [], vue.page);
			assert.deepEqual(write(vue), octets);
		}
	});
	test('has the hours of the page, and the time since the start', () => {
		const vue = deroules.find(({ page }) => page === '/outils/world-cafe/');
		assert.ok(vue);
		const rangs = findAll(parseOdt(write(vue)), 'table:table-row').map((rang) =>
			findAll(rang, 'table:table-cell').map((c) => plat(readTexte(c))),
		);
		const [, entetes, ...heures] = rangs;
		assert.deepEqual(entetes, ['Heure', 'Depuis le début', 'Durée', 'Étape', 'Consigne', 'Qui']);
		assert.deepEqual(
			heures.map((cellules) => [...cellules.slice(0, 4)].join(' | ')),
			[
				'18 h 30 – 18 h 45 | 0 h 00 | 15 minutes | Accueillir et expliquer',
				'18 h 45 – 19 h 15 | 0 h 15 | 30 minutes | Faire trois tours (1/3)',
				'19 h 15 – 19 h 45 | 0 h 45 | 30 minutes | Faire trois tours (2/3)',
				'19 h 45 – 20 h 15 | 1 h 15 | 30 minutes | Faire trois tours (3/3)',
				'20 h 15 – 21 h 00 | 1 h 45 | 45 minutes | Récolter',
			],
		);
	});
});
