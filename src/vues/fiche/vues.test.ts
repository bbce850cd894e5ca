import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase, withFiches } from '../../../tests/contenu.ts';
import {
	type Catalogue,
	type Fiche,
	findFiche,
	listFiches,
} from '../../core/catalogue/catalogue.ts';
import { parseAdresseWeb } from '../../core/texte/adresses.ts';
import { buildVueAccueil } from '../listes/accueil.ts';
import { buildVuesActeurs } from '../listes/acteurs.ts';
import { buildVueAxe, buildVuesStructures, buildVuesTerritoires } from '../listes/annexes.ts';
import { buildVuesReferences } from '../listes/bibliographie.ts';
import { buildVueListe } from '../listes/liste.ts';
import { listAncres } from './ancres.ts';
import { sayEssais } from './essais.ts';
import { buildVueFiche } from './fiche.ts';
import { listLiens } from './liens.ts';
import { buildPage } from './parties.ts';
import type { VueFiche, VueSection } from './vue.ts';

const base = readBase();
const fiche = (ref: string, catalogue: Catalogue = base): Fiche => {
	const trouvee = findFiche(catalogue, ref);
	assert.ok(trouvee, ref);
	return trouvee;
};
const vue = (ref: string): VueFiche => buildVueFiche(base, fiche(ref));
const sectionOf = (v: VueFiche, id: string): VueSection => {
	const trouvee = v.sections.find((s) => s.id === `fiche-${id}`);
	assert.ok(trouvee, `${v.ref} n’a pas de section ${id}`);
	return trouvee;
};
const carteOf = (v: VueFiche, terme: string): string[] =>
	v.essentiel.find((l) => l.terme === terme)?.valeurs.map((x) => plat(x.texte)) ?? [];
const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');
/** Every address of a view, whatever its place. */
const hrefs = (valeur: unknown): string[] => {
	if (Array.isArray(valeur)) return valeur.flatMap(hrefs);
	if (typeof valeur !== 'object' || valeur === null) return [];
	return Object.entries(valeur).flatMap(([cle, v]) =>
		cle === 'href' && typeof v === 'string' ? [v] : hrefs(v),
	);
};

describe('how much a sheet was tried', () => {
	const outil = fiche('outils/temoin');
	const retour = base.retours.get('temoin-retour') as Fiche<'retours'>;
	const withCodes = (...codes: string[][]): Catalogue =>
		withFiches(base, {
			retours: new Map(
				codes.map((code_insee, i) => [
					`r${i}`,
					{ ...retour, id: `r${i}`, donnees: { ...retour.donnees, code_insee } },
				]),
			),
		});
	test('is said with the number of communes, the small ones apart', () => {
		assert.equal(
			plat(sayEssais(base, outil)),
			'Testée dans 2 communes, dont 1 de moins de 1 000 habitants',
		);
		assert.equal(
			plat(sayEssais(withCodes(['01209']), outil)),
			'Testée dans 1 commune, de moins de 1 000 habitants',
		);
		assert.equal(plat(sayEssais(withCodes(['62510']), outil)), 'Testée dans 1 commune');
	});
	test('counts a commune once, whatever the number of retours', () => {
		assert.match(
			plat(sayEssais(withCodes(['62510'], ['62510']), outil)),
			/^Testée dans 1 commune$/,
		);
	});
	test('stands on the card and in a section with its retours', () => {
		const v = vue('outils/temoin');
		assert.match(carteOf(v, 'Retours').join(), /^Testée dans 2 communes/);
		assert.deepEqual(v.maturite, { id: 'testee', nom: 'Testée' });
		assert.ok(hrefs(sectionOf(v, 'retours')).includes('/retours/temoin-retour/'));
	});
	test('is said too when nobody tried', () => {
		const v = vue('actions/temoin-action');
		assert.deepEqual(carteOf(v, 'Retours'), []);
		const [contenu] = sectionOf(v, 'retours').contenus;
		assert.ok(contenu?.genre === 'inconnu');
		assert.match(contenu.texte, /^Aucun retour/);
		assert.equal(v.maturite?.id, 'proposee');
	});
});

describe('what is not documented', () => {
	const v = vue('retours/temoin-retour');
	for (const id of ['pas-marche', 'refaire'])
		test(`« ${id} » says so, with the source that was searched`, () => {
			const [contenu] = sectionOf(v, id).contenus;
			assert.ok(contenu?.genre === 'inconnu');
			assert.match(plat(contenu.texte), /^Non documenté\. Si vous savez/);
			assert.equal(contenu.source, 1);
		});
	test('days and budget say so on the card', () => {
		assert.deepEqual(carteOf(v, 'Jours passés'), [
			'élu·es : 2 j',
			'agent·es : 0 j',
			'bénévoles : non documenté',
		]);
		assert.deepEqual(carteOf(v, 'Budget réel'), ['Non communiqué']);
	});
	test('what is known stands as a list, with its source', () => {
		const [contenu] = sectionOf(v, 'marche').contenus;
		assert.deepEqual(contenu, { genre: 'liste', elements: [{ texte: 'L’accueil.', source: 1 }] });
	});
});

describe('links go both ways', () => {
	for (const [de, vers] of [
		['actions/temoin-action', 'outils/temoin'],
		['parcours/temoin-parcours', 'outils/temoin'],
		['parcours/temoin-parcours', 'actions/temoin-action'],
		['retours/temoin-retour', 'outils/temoin'],
	] as const)
		test(`${de} and ${vers}`, () => {
			assert.ok(hrefs(vue(de)).includes(`/${vers}/`), `${de} → ${vers}`);
			assert.ok(hrefs(vue(vers)).includes(`/${de}/`), `${vers} → ${de}`);
		});
	test('a structure, an actor and a reference know who names them', () => {
		assert.ok(hrefs(buildVuesStructures(base)).includes('/outils/temoin/'));
		assert.ok(hrefs(buildVuesActeurs(base)).includes('/outils/temoin/'));
		assert.ok(hrefs(buildVuesReferences(base)).includes('/outils/temoin/'));
	});
	test('a place knows its sheets, an axis its actions and retours', () => {
		const lieux = buildVuesTerritoires(base);
		assert.deepEqual(
			lieux.map((l) => l.commune.code),
			['01209', '62510'],
		);
		assert.deepEqual(hrefs(lieux[0]), ['/actions/temoin-action/', '/retours/temoin-retour/']);
		const axe = base.axes.find((a) => a.id === 'alimentaire');
		assert.ok(axe);
		const liens = hrefs(buildVueAxe(base, axe));
		assert.ok(
			liens.includes('/actions/temoin-action/') && liens.includes('/retours/temoin-retour/'),
		);
	});
});

describe('every sheet', () => {
	for (const { ref } of listFiches(base)) {
		test(`${ref} has sources, a summary whose anchors exist, plain JSON, and no empty text`, () => {
			const v = vue(ref);
			const ids = v.sections.flatMap((s) => s.id ?? []);
			assert.equal(new Set(ids).size, ids.length);
			assert.equal(ids.at(-1), 'fiche-sources');
			const { tete, parties } = buildPage(v);
			for (const { id = '', titre } of [tete, ...parties.map((p) => p.sections)].flat()) {
				if (titre === undefined) continue;
				assert.ok(listAncres(v).has(id), id);
				assert.notEqual(titre, '');
			}
			assert.deepEqual(JSON.parse(JSON.stringify(v)), v);
			for (const { valeurs } of v.essentiel)
				for (const { texte } of valeurs) assert.notEqual(texte, '');
			assert.doesNotMatch(JSON.stringify(v), /undefined|NaN|\[object/);
		});
		test(`${ref} leads only to addresses of the site or of the web`, () => {
			for (const href of hrefs(vue(ref)))
				assert.ok(href.startsWith('/') || parseAdresseWeb(href) === href, href);
		});
	}
	test('says how to credit it', () => {
		assert.equal(
			plat(vue('outils/temoin').attribution),
			'« Essayer un outil témoin », Équipe d’essai (Structure d’essai), Impulser. Licence CC BY-SA 4.0.',
		);
	});
	test('of the family of tools says first what it is for and when not to use it', () => {
		const ids = vue('outils/temoin').sections.flatMap((s) => s.id ?? []);
		assert.deepEqual(ids.slice(0, 2), ['fiche-usages', 'fiche-limites']);
	});
	test('of the family of actions stands in its axis and orientation', () => {
		const v = vue('actions/temoin-action');
		assert.deepEqual(v.axe, { id: 'alimentaire', court: 'Alimentation' });
		assert.deepEqual(carteOf(v, 'Axe'), ['Résilience alimentaire']);
		assert.deepEqual(carteOf(v, 'Orientation'), ['Protéger et cultiver la terre']);
	});
	test('steps are grouped by moment, each with its total', () => {
		const contenus = sectionOf(vue('outils/temoin'), 'deroule').contenus;
		const sousTitres = contenus.flatMap((c) =>
			c.genre === 'sous-titre' ? [`${c.titre} ${plat(c.precision ?? '')}`] : [],
		);
		assert.deepEqual(sousTitres, ['Préparer 1 heure', 'Animer 2 heures']);
	});
});

describe('lists', () => {
	test('hold every sheet once, in alphabetical order', () => {
		const { tuiles } = buildVueListe(base);
		assert.equal(tuiles.length, listFiches(base).length);
		const titres = tuiles.map((c) => c.titre);
		assert.deepEqual(
			titres,
			titres.toSorted((a, b) => a.localeCompare(b, 'fr')),
		);
	});
	test('of a family hold no other', () => {
		const { tuiles } = buildVueListe(base, 'outils');
		assert.deepEqual(
			tuiles.map((c) => c.href),
			['/outils/temoin/'],
		);
	});
	test('count their facets, and leave out those that do not choose', () => {
		const { facettes } = buildVueListe(base);
		const type = facettes.find((f) => f.id === 'type');
		assert.deepEqual(
			type?.valeurs.map((v) => v.nombre),
			[1, 1, 1, 1, 1, 1, 1, 1, 1],
		);
		for (const facette of facettes) assert.ok(facette.valeurs.length > 1, facette.id);
	});
	test('the first page opens a door for each public, and counts the families', () => {
		const accueil = buildVueAccueil(base);
		assert.deepEqual(
			accueil.portes.map((p) => p.href),
			['/parcours/temoin-parcours/', '/parcours/'],
		);
		assert.deepEqual(
			accueil.familles.map((f) => f.nombre),
			[1, 1, 1, 1, 1, 1, 1, 1, 1],
		);
		assert.equal(accueil.axes.length, 5);
	});
});

test('a list of links stops at forty and then leads to the list of the family', () => {
	const tous = Array.from({ length: 45 }, (_, i) => ({
		titre: `Retour ${i}`,
		href: `/retours/r-${i}/`,
		famille: 'retours' as const,
	}));
	const contenu = listLiens(tous);
	assert.ok(contenu?.genre === 'liens');
	assert.equal(contenu.liens.length, 41);
	assert.deepEqual(contenu.liens.at(-1), {
		titre: 'Et 5 autres dans la liste',
		href: '/retours/',
	});
	assert.equal(listLiens([]), undefined);
});
