import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase, withFiches } from '../../../tests/contenu.ts';
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { buildVueEtat, type VueEtat } from './etat.ts';

const base = readBase();
const comptes = (vue: VueEtat, id: string): Record<string, number> =>
	Object.fromEntries(
		vue.repartitions.find((r) => r.id === id)?.comptes.map((c) => [c.nom, c.nombre]) ?? [],
	);
const liens = (vue: VueEtat, id: string): (string | undefined)[] =>
	vue.manques.find((m) => m.id === id)?.liens.map((l) => l.href) ?? [];

/** The base whose tool is changed. */
const withOutil = (donnees: Partial<Fiche<'outils'>['donnees']>): Catalogue => {
	const outil = base.outils.get('temoin') as Fiche<'outils'>;
	const autre = { ...outil, donnees: { ...outil.donnees, ...donnees } };
	return { ...base, outils: new Map([['temoin', autre]]) };
};

describe('the state of the commons', () => {
	test('counts each sheet in its type, its status, its number of sources', () => {
		const vue = buildVueEtat(base);
		assert.equal(vue.fiches, 9);
		assert.deepEqual(comptes(vue, 'type'), {
			Outils: 1,
			Actions: 1,
			Grilles: 1,
			Questionnaires: 1,
			Expositions: 1,
			Formations: 1,
			Épisodes: 1,
			'Retours d’expérience': 1,
			Parcours: 1,
		});
		assert.deepEqual(comptes(vue, 'statut'), { Complète: 9, Ébauche: 0 });
		assert.equal(comptes(vue, 'sources')['1'], 9);
	});
	test('counts as many sources as there are from six on together', () => {
		const [source] = base.outils.get('temoin')?.donnees.sources ?? [];
		assert.ok(source);
		const vue = buildVueEtat(withOutil({ sources: Array(9).fill(source) }));
		assert.equal(comptes(vue, 'sources')['6 ou plus'], 1);
		assert.match(vue.repartitions.find((r) => r.id === 'sources')?.precision ?? '', /^17 sources/);
	});
	test('only tools and actions have a maturity, or wait for a retour', () => {
		const vue = buildVueEtat(base);
		const total = Object.values(comptes(vue, 'maturite')).reduce((a, b) => a + b, 0);
		assert.equal(total, 2);
		assert.deepEqual(liens(vue, 'sans-retour'), ['/actions/temoin-action/']);
		assert.deepEqual(liens(buildVueEtat(withFiches(base, { retours: new Map() })), 'sans-retour'), [
			'/outils/temoin/',
			'/actions/temoin-action/',
		]);
	});
	test('an action that does not tell a mairie all it asks is told, with what it lacks', () => {
		const manque = (vue: VueEtat) => vue.manques.find(({ id }) => id === 'sans-reponse');
		const sans = manque(buildVueEtat(base));
		assert.match(sans?.texte ?? '', /: 0 fiches sur 1 ont les quatre\.$/);
		assert.deepEqual(
			sans?.liens.map(({ texte }) => texte),
			['il manque ce que la loi demande, où lire son chiffre, l’acte à signer et qui paie'],
		);
		const action = base.actions.get('temoin-action');
		assert.ok(action);
		const donnees = {
			...action.donnees,
			cadre_legal: [{ texte: 'La loi l’oblige.', devoir: true }],
			chiffres_publics: [{ ou: 'temoin-observatoire', lire: 'Un chiffre.' }],
			financements: [{ qui: 'temoin-financement', pour: 'Les travaux.' }],
		};
		const presque = buildVueEtat({
			...base,
			actions: new Map([['temoin-action', { ...action, donnees }]]),
		});
		assert.deepEqual(
			manque(presque)?.liens.map(({ texte }) => texte),
			['il manque l’acte à signer'],
		);
	});
	test('follows how many are as they should be, of so many, sheet after sheet', () => {
		const action = base.actions.get('temoin-action');
		assert.ok(action);
		const loi = { texte: 'La loi l’oblige.', reference: 'Article 1', verifie_le: '2026-11-30' };
		const exemple = {
			commune: '01150',
			texte: 'Un essai.',
			source: 'a',
			resultat: 'essaye' as const,
		};
		const donnees = {
			...action.donnees,
			cadre_legal: [loi, { texte: 'Une autre.', reference: 'Article 2' }, { texte: 'Rien.' }],
			exemples: [exemple, { ...exemple, resultat: 'etudie' as const }],
		};
		const { suivis } = buildVueEtat({
			...base,
			actions: new Map([
				['temoin-action', { ...action, donnees }],
				['vide', { ...action, donnees: { ...donnees, exemples: [], cadre_legal: [loi] } }],
			]),
		});
		assert.deepEqual(
			suivis.map(({ quoi, tenus, sur }) => `${quoi}: ${tenus} sur ${sur}`),
			[
				'Fiches qui ont un dessin: 0 sur 10',
				'Outils qui ont un fichier à emporter: 0 sur 1',
				'Actions qui disent la loi, le chiffre, l’acte et l’argent: 0 sur 2',
				'Énoncés de loi qui ont leur article et le jour de leur vérification: 2 sur 4',
				'Exemples qui racontent un essai, pas un projet: 1 sur 2',
				'Retours qui disent combien de jours: 1 sur 1',
				'Retours qui disent combien d’argent: 0 sur 1',
			],
		);
	});
	test('the greatest count fills the chart', () => {
		for (const { comptes: c, max } of buildVueEtat(base).repartitions)
			assert.equal(max, Math.max(...c.map((x) => x.nombre)));
	});
	test('every objectif is either served by an action or said not to be', () => {
		const vue = buildVueEtat(base);
		const vides = Object.values(comptes(vue, 'objectif')).filter((n) => n === 0).length;
		assert.equal(liens(vue, 'objectifs-sans-action').length, vides);
		assert.ok(vides > 0);
	});
	test('the oldest review comes first', () => {
		const vue = buildVueEtat(withOutil({ relecture: { date: '2023-05-04', par: 'Une élue' } }));
		assert.deepEqual(vue.relectures, {
			faites: 1,
			jamais: 8,
			plusAncienne: {
				titre: 'Essayer un outil témoin',
				href: '/outils/temoin/',
				famille: 'outils',
				texte: '4 mai 2023, par Une élue',
			},
		});
	});
	test('a sheet that cannot be read is not counted', () => {
		assert.equal(buildVueEtat({ ...base, outils: new Map() }).fiches, 8);
	});
});
