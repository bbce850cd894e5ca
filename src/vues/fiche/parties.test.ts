import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Arbre, Contenu } from '../../core/arbre.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { arrangeSections, buildPage } from './parties.ts';
import type { VueSection } from './vue.ts';

const base = readBase();

const texte = (valeur: string): Contenu => ({
	type: 'paragraphe',
	enfants: [{ type: 'texte', valeur }],
});
const titre = (valeur: string): Contenu => ({
	type: 'titre',
	niveau: 2,
	id: valeur.toLowerCase().replaceAll(' ', '-'),
	enfants: [{ type: 'texte', valeur }],
});
const corps = (arbre: Partial<Arbre>): VueSection => ({
	partie: 'faire',
	contenus: [{ genre: 'arbre', arbre: { contenu: [], notes: [], ...arbre } }],
});

/** The nodes of a section, its great headings excepted: they are the titles of sections. */
const listMorceaux = ({ contenus }: VueSection): string[] =>
	contenus.flatMap((c) =>
		c.genre === 'arbre'
			? [...c.arbre.contenu, ...c.arbre.notes.flat()]
					.filter((n) => !(n.type === 'titre' && n.niveau === 2))
					.map((n) => JSON.stringify(n))
			: [],
	);

const arrange = (sections: VueSection[]) =>
	buildPage({ famille: 'outils', sections: arrangeSections('outils', sections) });

/** « Préparer : Vous êtes à la mairie, (sans titre) » */
function sayPage(sections: VueSection[]): Record<string, string[]> {
	const { tete, parties } = arrange(sections);
	const titres = (s: VueSection[]): string[] => s.map(({ titre: dit = '(sans titre)' }) => dit);
	return {
		tete: titres(tete),
		...Object.fromEntries(parties.map((p) => [p.titre, titres(p.sections)])),
	};
}

describe('the page of a sheet', () => {
	test('each heading of the text goes where its family sends it, with what stands under it', () => {
		const sections = [
			corps({
				contenu: [
					texte('Avant tout titre'),
					titre('L’idée'),
					titre('Lundi matin'),
					texte('Un geste'),
					titre('Vous êtes à la mairie'),
					titre('Un titre que rien ne range'),
					titre('D’où viennent ces durées'),
				],
				notes: [[texte('Une note')]],
			}),
		];
		assert.deepEqual(sayPage(sections), {
			tete: ['Lundi matin'],
			Comprendre: ['(sans titre)', 'L’idée'],
			Préparer: ['Vous êtes à la mairie'],
			Animer: ['Un titre que rien ne range'],
			Sources: ['D’où viennent ces durées', '(sans titre)'],
		});
		const [lundi] = arrange(sections).tete;
		assert.deepEqual(lundi?.contenus, [
			{ genre: 'arbre', arbre: { contenu: [texte('Un geste')], notes: [] }, communes: [] },
		]);
	});

	test('a commune told of twice has its anchor once, where it is told first', () => {
		const bloc: Contenu = {
			type: 'bloc',
			nom: 'Exemple',
			attributs: { commune: '01209' },
			enfants: [],
		};
		const sections = [corps({ contenu: [titre('Un'), bloc, titre('Deux'), bloc] })];
		const communes = arrange(sections).parties.flatMap((p) =>
			p.sections.flatMap((s) => s.contenus.map((c) => c.genre === 'arbre' && c.communes)),
		);
		assert.deepEqual(communes, [['01209'], []]);
	});

	test('all of a text is there, once, cut at its great headings', () => {
		for (const { arbre } of listFiches(base)) {
			const [section] = [corps(arbre)];
			const arrangees = arrangeSections('outils', [section]);
			assert.deepEqual(arrangees.flatMap(listMorceaux).sort(), listMorceaux(section).sort());
		}
	});
});

describe('each family', () => {
	for (const famille of FAMILLES)
		test(`${famille} puts its sections and headings in parts that it has`, () => {
			const { parties, sections, rangement } = vueOf(famille);
			const ids = ['tete', ...parties.map(({ id }) => id)];
			for (const { partie } of [...sections, ...rangement]) assert.ok(ids.includes(partie), partie);
		});
});
