import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { listBlocs } from '../../blocs/registre/definitions.ts';
import type { Arbre, Contenu } from '../../core/arbre.ts';
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { buildVueFiche } from '../../vues/fiche/fiche.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { renderChapitre } from './index.ts';

const base: Catalogue = readBase();
const modele = buildVueFiche(base, base.outils.get('temoin') as Fiche);

/** The base tool with that body in place of all its sections. */
function rendre(contenu: Contenu[], vue: Partial<VueFiche> = {}, adresse?: string): string {
	const arbre: Arbre = { contenu, notes: [] };
	const sources = modele.sections.slice(-1);
	const sections = [
		{ partie: 'faire', contenus: [{ genre: 'arbre' as const, arbre }] },
		...sources,
	];
	return renderChapitre({ ...modele, sections, ...vue }, { adresse });
}
const texte = (valeur: string): Contenu => ({
	type: 'paragraphe',
	enfants: [{ type: 'texte', valeur }],
});
const lien = (href: string): Contenu => ({
	type: 'paragraphe',
	enfants: [{ type: 'lien', href, enfants: [{ type: 'texte', valeur: 'ici' }] }],
});

describe('anchors', () => {
	test('every anchor is prefixed by its sheet and stands once', () => {
		for (const fiche of listFiches(base)) {
			const xhtml = renderChapitre(buildVueFiche(base, fiche));
			const ids = [...xhtml.matchAll(/ id="([^"]*)"/g)].map((m) => m[1] ?? '');
			const ancre = fiche.ref.replace('/', '-');
			assert.equal(new Set(ids).size, ids.length);
			assert.equal(ids[0], ancre);
			for (const id of ids.slice(1)) assert.ok(id.startsWith(`${ancre}--`), id);
			for (const [, cible = ''] of xhtml.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g))
				assert.ok(ids.includes(cible), cible);
		}
	});
	test('a link to an anchor that is not there keeps its words only', () => {
		assert.match(rendre([lien('#ailleurs')]), /<p><a>ici<\/a><\/p>/);
		assert.match(rendre([lien('#source-1')]), /<a href="#outils-temoin--source-1">ici<\/a>/);
	});
	test('a heading that takes the anchor of a source gives way', () => {
		const titre: Contenu = { type: 'titre', niveau: 2, id: 'source-1', enfants: [] };
		assert.equal(rendre([titre]).match(/id="outils-temoin--source-1"/g)?.length, 1);
	});
});

describe('links', () => {
	test('to the site stay open, or have their full address when it is known', () => {
		assert.match(rendre([lien('/outils/autre/')]), /<a data-page="\/outils\/autre\/">ici<\/a>/);
		assert.match(
			rendre([lien('/outils/autre/')], {}, 'https://exemple.fr/commun'),
			/<a data-page="\/outils\/autre\/" href="https:\/\/exemple\.fr\/commun\/outils\/autre\/">/,
		);
	});
	test('to the web stay', () => {
		assert.match(
			rendre([lien('https://exemple.fr/?a=1&b=2')]),
			/href="https:\/\/exemple\.fr\/\?a=1&#x26;b=2"/,
		);
	});
	test('images are files beside the site', () => {
		const image: Contenu = {
			type: 'paragraphe',
			enfants: [{ type: 'image', fichier: 'a.png', alt: 'Un essai' }],
		};
		assert.match(
			rendre([image]),
			/<img src="\.\.\/\.\.\/\.\.\/outils\/temoin\/a\.png" alt="Un essai"/,
		);
	});
});

describe('text of strangers', () => {
	test('characters that XML refuses are gone, wherever they stand', () => {
		const titre = 'Un\u0001 deux\ufffe trois\ud800';
		const xhtml = rendre([texte('a\u0000b\u000bc')], { titre });
		assert.match(xhtml, /<title>Un deux trois<\/title>/);
		assert.match(xhtml, /<p>abc<\/p>/);
		assert.doesNotMatch(xhtml, /&#x?(?:0|1|B);/i);
	});
	test('markup is text', () => {
		const xhtml = rendre([texte('</p><script>alert(1)</script> ]]> &amp; <!-- ')]);
		assert.doesNotMatch(xhtml, /<script|]]>|<!--/);
		assert.match(xhtml, /&#x3C;script>alert\(1\)&#x3C;\/script> \]\]&#x3E; &#x26;amp; &#x3C;!--/);
	});
	test('a quote in an attribute does not leave it', () => {
		const bloc: Contenu = {
			type: 'bloc',
			nom: 'Astuce',
			attributs: { titre: '"><a data-page="/x/">' },
			enfants: [],
		};
		const xhtml = rendre([bloc]);
		assert.doesNotMatch(xhtml, /<a data-page="\/x\/"/);
		assert.match(xhtml, /aria-label="Astuce : &#x22;>&#x3C;a data-page/);
	});
});

test('every bloc of the vocabulary becomes plain elements', () => {
	for (const { nom, attributs } of listBlocs()) {
		const valeurs = Object.entries(attributs).map(([cle, a]) => [cle, a.choix?.[0] ?? 'essai']);
		const bloc: Contenu = {
			type: 'bloc',
			nom,
			attributs: Object.fromEntries(valeurs),
			enfants: [texte('Dedans')],
		};
		const xhtml = rendre([bloc]);
		assert.doesNotMatch(xhtml, new RegExp(`<${nom}`), nom);
		if (nom !== 'Source') assert.match(xhtml, /Dedans/, nom);
	}
});

test('cells of a wide table carry the name of their column; only long words may be cut', () => {
	const mot = (valeur: string) => [{ type: 'texte' as const, valeur }];
	const tableau = (...noms: string[]): Contenu => ({
		type: 'tableau',
		alignements: noms.map(() => null),
		entetes: noms.map(mot),
		lignes: [noms.map((nom) => mot(nom === 'Lien' ? 'x'.repeat(25) : '12 500 €'))],
	});
	const etroit = rendre([tableau('Poste', 'Montant', 'Lien')]);
	assert.doesNotMatch(etroit, /data-titre|data-colonnes/);
	assert.match(etroit, /<td>12 500 €<\/td><td data-mot-long="oui">x{25}<\/td>/);
	const large = rendre([tableau('Poste', 'Montant', 'Lien', 'Note')]);
	assert.match(large, /<table data-colonnes="4">/);
	assert.match(
		large,
		/<td data-titre="Poste">12 500 €<\/td><td data-titre="Montant">12 500 €<\/td><td data-mot-long="oui" data-titre="Lien">x{25}<\/td><td data-titre="Note">/,
	);
});
