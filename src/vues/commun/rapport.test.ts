import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { sayDuree } from '../../core/temps/durees.ts';
import { sayCoutCourt } from '../fiche/lignes.ts';
import { sayPlage } from '../mots.ts';
import { buildVueRapport } from './rapport.ts';
import { CHOIX } from './rapport-choix.ts';
import { splitColonnes, type VueRapport } from './rapport-vue.ts';

const catalogue = readCorpus();
const build = (de: Catalogue = catalogue): VueRapport => {
	const vue = buildVueRapport(de);
	assert.ok(vue);
	return vue;
};
const vue = build();
const presents = CHOIX.filter(({ id }) => catalogue.outils.has(id)).map(({ id }) => id);
const piecesOf = ({ chapitres }: VueRapport) =>
	chapitres.flatMap(({ parties }) => parties.flatMap(({ pieces }) => pieces));
const tableauOf = (de: VueRapport) => {
	const [tableau] = piecesOf(de).flatMap((p) => (p.genre === 'tableau' ? [p] : []));
	assert.ok(tableau);
	return tableau;
};
const withOutils = (outils: Catalogue['outils']): Catalogue => ({ ...catalogue, outils });
const outilOf = (id: string) => {
	const outil = catalogue.outils.get(id);
	assert.ok(outil);
	return outil;
};

describe('the methods of the report', () => {
	test('are those of the choice whose sheet is there, in its order', () => {
		assert.ok(presents.length > 2 && presents.length < CHOIX.length);
		const sous = vue.chapitres.filter(({ sous }) => sous).map(({ ancre }) => ancre);
		assert.deepEqual(sous, presents);
		assert.equal(vue.precisions[0], `${presents.length}\u00a0méthodes`);
	});
	test('lose the one whose sheet goes, in every chapter', () => {
		const [partie = ''] = presents;
		const reste = build(withOutils(new Map([...catalogue.outils].filter(([id]) => id !== partie))));
		assert.ok(JSON.stringify(vue).includes(partie));
		assert.ok(!JSON.stringify(reste).includes(partie));
	});
	test('may be one alone; with none there is no report', () => {
		const [seule = ''] = presents;
		const un = build(withOutils(new Map([[seule, outilOf(seule)]])));
		assert.equal(un.precisions[0], 'une méthode');
		assert.equal(buildVueRapport(readBase()), undefined);
	});
});

test('each row of the table says the fields of the sheet, and leads to its chapter', () => {
	const { lignes, liens } = tableauOf(vue);
	assert.deepEqual(
		liens,
		presents.map((id) => `#${id}`),
	);
	for (const [i, id] of presents.entries()) {
		const { titre, a_quoi_ca_sert, duree, participants, cout } = outilOf(id).donnees;
		assert.deepEqual(lignes[i]?.slice(0, -1), [
			titre,
			a_quoi_ca_sert[0],
			`${sayDuree(duree.preparation)} pour préparer, ${sayDuree(duree.animation)} pour animer, sur ${sayDuree(duree.etalement)}`,
			participants ? sayPlage(participants) : 'Non renseigné',
			sayCoutCourt(catalogue, cout),
		]);
	}
	assert.ok(lignes.some((ligne) => ligne[3] === 'Non renseigné'));
});

test('what a method does not give is said by the sheet, once it no longer bears the words of the report out', () => {
	const id = 'porteur-de-paroles';
	const outil = outilOf(id);
	const rang = presents.indexOf(id);
	assert.equal(tableauOf(vue).lignes[rang]?.at(-1), CHOIX.find((c) => c.id === id)?.manque);
	const donnees = { ...outil.donnees, quand_ne_pas_utiliser: ['Il pleut.', 'Il neige.'] };
	const change = build(withOutils(new Map([...catalogue.outils, [id, { ...outil, donnees }]])));
	assert.equal(tableauOf(change).lignes[rang]?.at(-1), 'Il pleut.');
});

test('its sources are those of its sheets, each once, and each sheet names its own', () => {
	const [sources = []] = piecesOf(vue).flatMap((p) => (p.genre === 'sources' ? [p.sources] : []));
	const citees = presents.flatMap((id) => outilOf(id).donnees.sources.map(({ url }) => url));
	assert.deepEqual(
		sources.map(({ url }) => url),
		[...new Set(citees)],
	);
	assert.ok(sources.length < citees.length, 'two sheets share one');
	for (const [i, { titres }] of vue.chapitres
		.filter(({ sous }) => sous)
		.map((c) => ({
			titres: c.parties.flatMap(({ pieces }) =>
				pieces.flatMap((p) => (p.genre === 'titres' ? p.liens : [])),
			),
		}))
		.entries()) {
		const { page, donnees } = outilOf(presents[i] ?? '');
		assert.deepEqual(
			titres.map(({ href }) => href),
			[
				page,
				...donnees.sources.map(
					({ url }) => `#source-${sources.findIndex((s) => s.url === url) + 1}`,
				),
			],
		);
	}
});

test('columns keep the order of the parts', () => {
	for (const chapitre of vue.chapitres) {
		const { avant, colonnes, apres } = splitColonnes(chapitre);
		assert.deepEqual([...avant, ...colonnes.flat(), ...apres], chapitre.parties);
		assert.equal(colonnes.length, chapitre.sous ? 2 : 0);
	}
});
