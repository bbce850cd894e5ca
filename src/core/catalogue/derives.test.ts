import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase, withFiches } from '../../../tests/contenu.ts';
import { type Catalogue, type Fiche, findFiche } from './catalogue.ts';
import {
	axesOf,
	essaisOf,
	FACETTES,
	facettesOf,
	hasDerouleMinute,
	isSollicitable,
	maturiteOf,
	parcoursOf,
	temoinsOf,
} from './derives.ts';

const base = readBase();
const fiche = (ref: string, catalogue: Catalogue = base): Fiche => {
	const trouvee = findFiche(catalogue, ref);
	assert.ok(trouvee, ref);
	return trouvee;
};
const OUTIL = fiche('outils/temoin');
const ACTION = fiche('actions/temoin-action');
const RETOUR = base.retours.get('temoin-retour') as Fiche<'retours'>;

/** The base with other retours. */
const withRetours = (...donnees: Partial<Fiche<'retours'>['donnees']>[]): Catalogue =>
	withFiches(base, {
		retours: new Map(
			donnees.map((d, i) => [
				`r${i}`,
				{ ...RETOUR, id: `r${i}`, donnees: { ...RETOUR.donnees, ...d } },
			]),
		),
	});

describe('retours of a sheet', () => {
	test('are those that used the tool, or carried out the action', () => {
		assert.deepEqual(
			temoinsOf(base, OUTIL).map((r) => r.id),
			['temoin-retour'],
		);
		assert.deepEqual(temoinsOf(base, ACTION), []);
		const avec = withRetours({ actions_menees: ['temoin-action'] });
		assert.equal(temoinsOf(avec, ACTION).length, 1);
	});
	test('an action does not take the retours of a tool of the same name', () => {
		const autre = { ...ACTION, id: 'temoin', ref: 'actions/temoin' };
		assert.deepEqual(temoinsOf(base, autre), []);
	});
	test('count each commune once, the small ones apart', () => {
		const deux = withRetours({ code_insee: ['01209', '62510'] }, { code_insee: ['01209'] });
		const { communes, petites } = essaisOf(deux, OUTIL);
		assert.deepEqual(
			communes.map((c) => c.nom),
			['Léaz', 'Liévin'],
		);
		const attendu = communes.filter((c) => (c.population ?? 1000) < 1000).length;
		assert.equal(petites, attendu);
		assert.equal(petites, 1);
	});
});

describe('maturity is computed, never typed', () => {
	test('by how many communes tried', () => {
		assert.equal(maturiteOf(withRetours(), OUTIL), 'proposee');
		assert.equal(maturiteOf(withRetours({ code_insee: ['01209'] }), OUTIL), 'testee');
		assert.equal(maturiteOf(base, OUTIL), 'testee');
		const trois = { ...base.communes.get('01209'), code: '34144' } as never;
		const catalogue = {
			...withRetours({ code_insee: ['01209', '62510', '34144'] }),
			communes: new Map([...base.communes, ['34144', trois]]),
		};
		// One story, however many communes it gathers, does not prove a tool.
		assert.equal(maturiteOf(catalogue, OUTIL), 'testee');
		const [[id, retour] = ['', undefined]] = catalogue.retours;
		assert.ok(retour);
		const retours = new Map([
			[id, retour],
			['autre', { ...retour, id: 'autre' }],
		]);
		assert.equal(maturiteOf(withFiches(catalogue, { retours }), OUTIL), 'eprouvee');
	});
	test('a draft stays a draft, whoever tried it', () => {
		const ebauche = { ...OUTIL, donnees: { ...OUTIL.donnees, statut: 'ebauche' } } as Fiche;
		assert.equal(maturiteOf(base, ebauche), 'ebauche');
	});
});

describe('axes', () => {
	test('of an action come from its objectifs, the main one first, each once', () => {
		assert.deepEqual(axesOf(base, ACTION), ['alimentaire']);
		const objectifs = ['eclairer-juste', 'garder-les-terres-agricoles', 'moins-gaspiller'];
		const autre = { ...ACTION, donnees: { ...ACTION.donnees, objectifs } } as Fiche;
		assert.deepEqual(axesOf(base, autre), ['energetique', 'alimentaire']);
	});
	test('of a tool or a retour are those it says, of a parcours those of its actions', () => {
		assert.deepEqual(axesOf(base, OUTIL), []);
		assert.deepEqual(axesOf(base, RETOUR), ['alimentaire']);
		assert.deepEqual(axesOf(base, fiche('parcours/temoin-parcours')), ['alimentaire']);
	});
});

test('a public begins by the parcours that « depart » names, else by the first one written for it', () => {
	const temoin = base.parcours.get('temoin-parcours');
	assert.ok(temoin);
	const parcours = (id: string): [string, typeof temoin] => [id, { ...temoin, id }];
	const deux = { ...base, parcours: new Map([parcours('a'), parcours('b')]) };
	assert.equal(parcoursOf(deux, 'elus')?.id, 'a');
	assert.equal(parcoursOf(deux, 'ecoles'), undefined);
	const question = { question: '?', reponses: [] };
	const reponse = { id: 'elus', nom: 'Élu·e', public: 'elus', parcours: 'b' };
	const depart = {
		titre: 'Par où commencer',
		questions: {
			qui: { question: '?', reponses: [reponse] },
			habitants: question,
			temps: question,
			animation: question,
			etape: question,
		},
	} as unknown as Catalogue['depart'];
	assert.equal(parcoursOf({ ...deux, depart }, 'elus')?.id, 'b');
});

test('facets hold identifiers, of one sheet, for every facet', () => {
	assert.deepEqual(facettesOf(base, OUTIL), {
		type: ['outils'],
		axe: [],
		phase: ['mobiliser'],
		public: ['elus'],
		duree: ['deux-heures'],
		groupe: [],
		format: ['atelier'],
	});
	assert.deepEqual(facettesOf(base, ACTION).duree, ['trois-ans']);
	for (const ref of ['retours/temoin-retour', 'parcours/temoin-parcours'])
		assert.deepEqual(Object.keys(facettesOf(base, fiche(ref))), [...FACETTES]);
});

test('an action takes all its length, a tool its moment', () => {
	const duree = {
		animation: { min: 2, max: 3, unite: 'heure' as const },
		etalement: { min: 8, max: 24, unite: 'mois' as const },
	};
	const avec = (ref: string): Fiche => {
		const trouvee = fiche(ref);
		return { ...trouvee, donnees: { ...trouvee.donnees, duree } } as Fiche;
	};
	assert.deepEqual(facettesOf(base, avec('outils/temoin')).duree, ['demi-journee']);
	assert.deepEqual(facettesOf(base, avec('actions/temoin-action')).duree, ['trois-ans']);
	assert.deepEqual(facettesOf(base, fiche('retours/temoin-retour')).duree, []);
});

test('a mairie is asked for every sheet, but a parcours written for others alone', () => {
	const parcours = fiche('parcours/temoin-parcours');
	const pour = (...publics: string[]): boolean =>
		isSollicitable({ ...parcours, donnees: { ...parcours.donnees, publics } } as Fiche);
	assert.equal(pour('collectifs', 'elus'), true);
	assert.equal(pour('agents'), true);
	assert.equal(pour('collectifs', 'associations'), false);
	assert.equal(isSollicitable(OUTIL), true);
});

test('a sheet has a run sheet when its family has timed steps, and enough of them', () => {
	const etapes = [
		{ titre: 'a', moment: 'animation', consigne: 'a', duree: { min: 15, unite: 'minute' } },
		{ titre: 'b', moment: 'animation', consigne: 'b', duree: { min: 2, unite: 'heure' } },
	];
	const avec = (de: Fiche): Fiche => ({ ...de, donnees: { ...de.donnees, etapes } }) as Fiche;
	assert.equal(hasDerouleMinute(avec(OUTIL)), true);
	assert.equal(hasDerouleMinute(avec(ACTION)), true);
	assert.equal(hasDerouleMinute(avec(fiche('parcours/temoin-parcours'))), false);
});
