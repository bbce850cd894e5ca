import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import { buildCatalogue } from '../../core/catalogue/build-catalogue.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { createSite } from '../site.ts';
import { buildVueAffiche } from './affiche.ts';
import { buildVuesCartons, sayMateriel } from './cartons.ts';
import { countCommun } from './nombres.ts';
import { type BlocPanneau, buildVuePlaquette } from './plaquette.ts';
import { composeVillage, parseVillage, VILLAGE_MAX } from './village.ts';

const catalogue = readCorpus();
const site = createSite(catalogue);
const vide = buildCatalogue([], {
	communeOf: () => undefined,
	datesOf: () => undefined,
	diagnostics: [],
});

describe('the numbers of the commons', () => {
	test('are those of its sheets, family by family', () => {
		const { familles, structures } = countCommun(catalogue);
		const total = familles.reduce((somme, { nombre }) => somme + nombre, 0);
		assert.equal(total, listFiches(catalogue).length);
		for (const { id, nombre } of familles) assert.equal(nombre, catalogue[id].size, id);
		assert.equal(structures.length, catalogue.structures.size);
	});
	test('are those that the leaflet says', () => {
		const blocs = buildVuePlaquette(catalogue).panneaux.flatMap((p) => p.blocs);
		const dits = blocs.flatMap((b) => (b.genre === 'nombres' ? b.nombres : []));
		const { familles, communes } = countCommun(catalogue);
		assert.deepEqual(
			dits.map(({ nombre }) => nombre),
			[...familles.map(({ nombre }) => nombre), communes],
		);
		assert.ok(communes > 10);
	});
	test('say one in the singular, and nothing of a family without sheets', () => {
		const noms = countCommun(readBase()).familles.map(({ nom, nombre }) => `${nombre} ${nom}`);
		assert.ok(noms.includes('1 outil'), noms.join(', '));
		assert.deepEqual(countCommun(vide).familles, []);
	});
});

describe('the leaflet', () => {
	const textesOf = (bloc: BlocPanneau): string[] =>
		bloc.genre === 'points'
			? bloc.points.flatMap(({ nom = '', texte }) => [nom, texte])
			: 'texte' in bloc
				? [bloc.texte]
				: [];
	test('has six panels, its name on the cover and its contact on the back', () => {
		const { panneaux } = buildVuePlaquette(catalogue);
		const villages = panneaux.map(({ blocs }) =>
			blocs.flatMap((b) => (b.genre === 'village' ? [b.quoi] : [])),
		);
		assert.deepEqual(villages, [['nom'], [], [], [], [], ['contact']]);
	});
	test('asks the questions of the content, or leaves them out', () => {
		const questionsOf = (c: typeof catalogue): number =>
			buildVuePlaquette(c).panneaux.flatMap(({ blocs }) =>
				blocs.flatMap((b) => (b.genre === 'points' && b.ordonnes ? b.points : [])),
			).length;
		assert.equal(questionsOf(catalogue), 5);
		assert.equal(questionsOf(vide), 0);
		assert.equal(buildVuePlaquette(vide).panneaux.length, 6);
		assert.equal(buildVueAffiche(vide).portes.length, 3);
	});
	test('is in French typography, without a dash that stands for brackets', () => {
		const textes = buildVuePlaquette(catalogue).panneaux.flatMap(({ titre, blocs }) => [
			titre,
			...blocs.flatMap(textesOf),
		]);
		assert.ok(textes.length > 25);
		for (const texte of textes) {
			assert.doesNotMatch(texte, / [?!;:»]|« |\u2014|'|"/u, texte);
		}
	});
});

describe('cards', () => {
	const cartons = buildVuesCartons(catalogue, site.vueOf);
	test('say the steps, one advice and one limit, each whole', () => {
		for (const carton of cartons) {
			const { donnees } = catalogue.outils.get(carton.ref.split('/')[1] ?? '') ?? {};
			assert.ok(donnees);
			assert.deepEqual(
				carton.etapes,
				donnees.etapes.map(({ titre }) => titre),
			);
			assert.ok(carton.conseil && donnees.conseils?.includes(carton.conseil), carton.ref);
			assert.ok(carton.limite && donnees.quand_ne_pas_utiliser.includes(carton.limite));
		}
	});
	test('come by title', () => {
		const titres = cartons.map(({ titre }) => titre);
		assert.deepEqual(
			titres,
			titres.toSorted((a, b) => a.localeCompare(b, 'fr')),
		);
	});
	test('say what is needed in brief, and how much is left', () => {
		assert.equal(sayMateriel([]), '');
		assert.equal(sayMateriel(['Feutres', 'Une corde']), 'Feutres · Une corde');
		const dix = Array.from({ length: 10 }, (_, i) => `Une chose assez longue à dire, ${i}`);
		assert.match(sayMateriel(dix), / · et 6 autres choses$/);
		assert.equal(sayMateriel(['x'.repeat(400), 'y']), `${'x'.repeat(400)} · et 1 autre chose`);
	});
});

describe('what a village writes', () => {
	test('comes back as it was kept, and nothing else', () => {
		const village = { nom: 'Lunas', contact: 'a\nb' };
		assert.deepEqual(parseVillage(JSON.stringify({ ...village, autre: 1 })), village);
		const rien = { nom: '', contact: '' };
		for (const texte of [
			null,
			'',
			'{',
			'null',
			'7',
			'[1]',
			'{"nom":{}}',
			'{"__proto__":{"nom":"x"}}',
		])
			assert.deepEqual(parseVillage(texte), rien, String(texte));
		assert.equal(
			parseVillage(JSON.stringify({ nom: 'x'.repeat(999) })).nom.length,
			VILLAGE_MAX.nom,
		);
	});
	test('is printed on few lines, with French spaces', () => {
		const { nom, contact } = composeVillage({
			nom: '  Le   lavoir ',
			contact: 'le jeudi de 17 h à 19 h\r\n\n un\ndeux\ntrois\nquatre\ncinq ',
		});
		assert.equal(nom, 'Le lavoir');
		assert.equal(contact, 'le jeudi de 17\u00a0h à 19\u00a0h\nun\ndeux\ntrois\nquatre, cinq');
	});
});
