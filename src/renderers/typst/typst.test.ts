import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { FichierVoisin } from '../../core/corps/contexte.ts';
import { parseCorps } from '../../core/corps/index.ts';
import { buildVueFiche } from '../../vues/fiche/fiche.ts';
import { buildPage } from '../../vues/fiche/parties.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { COULEUR_SANS_AXE, COULEURS_AXES } from '../../vues/identite/couleurs.ts';
import { buildVueLivret, listLivrets } from '../../vues/listes/livret.ts';
import type { OptionsPapier } from '../papier/contexte.ts';
import { renderArbre } from '../papier/corps.ts';
import { createContexte, renderFiche } from '../papier/fiche.ts';
import type { BlocPapier } from '../papier/papier.ts';
import { renderQr } from '../papier/qr.ts';
import { renderLivret } from './livret.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
const VOISINS = new Map<string, FichierVoisin>([
	['image.png', { nom: 'image.png', taille: 8, debut: PNG }],
]);
const catalogue = readBase();
const outil = catalogue.outils.get('temoin');
assert.ok(outil);
const vue: VueFiche = {
	...buildVueFiche(catalogue, outil),
	communes: { '34144': { texte: 'Lunas (Hérault)', href: '/territoires/34144/' } },
};
const OPTIONS: OptionsPapier = {
	site: 'https://exemple.fr/sous',
	images: new Map([['/outils/temoin/image.png', { chemin: 'images/x.png', largeur: 40 }]]),
	cibles: new Map([['/outils/voisin/', 'outils-voisin']]),
};

function render(mdx: string, options: OptionsPapier = OPTIONS): BlocPapier[] {
	const corps = parseCorps(mdx, 1, 'f', '/outils/temoin/', VOISINS);
	assert.deepEqual(corps.diagnostics, []);
	const siens = {
		...vue,
		sections: [
			...vue.sections,
			{ partie: 'faire', contenus: [{ genre: 'arbre', arbre: corps.arbre } as const] },
		],
	};
	return renderArbre(corps.arbre, createContexte(siens, options));
}

const p = (...x: unknown[]) => ({ b: 'paragraphe', x });

describe('each construct of a text, on paper', () => {
	for (const [nom, mdx, attendu] of [
		['line ends are spaces', 'a\nb', [p('a b')]],
		[
			'marks',
			'**a** *b* ~~c~~ `d`',
			[
				p(
					{ i: 'fort', x: ['a'] },
					' ',
					{ i: 'italique', x: ['b'] },
					' ',
					{ i: 'barre', x: ['c'] },
					' ',
					{ i: 'code', v: 'd' },
				),
			],
		],
		['heading', '## Été', [{ b: 'titre', niveau: 2, ancre: 'outils-temoin--ete', x: ['Été'] }]],
		[
			'box',
			'- [x] a',
			[{ b: 'liste', ordonnee: false, debut: 1, elements: [{ coche: true, x: [p('a')] }] }],
		],
		[
			'link of the web, its address in clear',
			'[a](https://exemple.org/b/)',
			[p({ i: 'lien', url: 'https://exemple.org/b/', x: ['a'], adresse: 'exemple.org/b' })],
		],
		[
			'address that is its own text',
			'<https://exemple.org/b>'.slice(1, -1),
			[p({ i: 'lien', url: 'https://exemple.org/b', x: ['https://exemple.org/b'] })],
		],
		[
			'mail',
			'[a](mailto:a@b.fr)',
			[p({ i: 'lien', url: 'mailto:a@b.fr', x: ['a'], adresse: 'a@b.fr' })],
		],
		[
			'link of the site',
			'[a](/outils/)',
			[p({ i: 'lien', url: 'https://exemple.fr/sous/outils/', x: ['a'] })],
		],
		[
			'link to a sheet of the same document',
			'[a](/outils/voisin/)',
			[p({ i: 'lien', cible: 'outils-voisin', x: ['a'] })],
		],
		[
			'link to a heading',
			'## Ici\n\n[a](#ici)',
			[
				{ b: 'titre', niveau: 2, ancre: 'outils-temoin--ici', x: ['Ici'] },
				p({ i: 'lien', cible: 'outils-temoin--ici', x: ['a'] }),
			],
		],
		[
			'call to a source',
			'a<Source cle="essai" />',
			[p('a', { i: 'appel', numero: 1, cible: 'outils-temoin--source-1' })],
		],
		[
			'image',
			'![b](./image.png)',
			[p({ i: 'image', alt: 'b', chemin: 'images/x.png', largeur: 40 })],
		],
		[
			'bloc',
			'<Vigilance titre="T">\na\n</Vigilance>',
			[{ b: 'encadre', genre: 'vigilance', nom: 'Vigilance', titre: 'T', x: [p('a')] }],
		],
		[
			'step',
			'<Etape titre="T" duree="20 min" qui="deux">\na\n</Etape>',
			[
				{
					b: 'encadre',
					genre: 'etape',
					nom: 'Étape',
					titre: 'T',
					precision: '20\u00a0min · deux',
					x: [p('a')],
				},
			],
		],
		[
			'what to adapt',
			'<Adapter statut="garder">\na\n</Adapter>',
			[{ b: 'encadre', genre: 'adapter-garder', nom: 'À ne pas perdre', x: [p('a')] }],
		],
		['what looks like Typst', '#import $x$ @a', [p('#import $x$ @a')]],
	] as const)
		test(nom, () => assert.deepEqual(JSON.parse(JSON.stringify(render(mdx))), attendu));

	test('a place and its source frame an example', () => {
		const [bloc] = render('<Exemple titre="T" commune="34144" source="essai">\na\n</Exemple>');
		assert.deepEqual(JSON.parse(JSON.stringify(bloc)).x, [
			p({
				i: 'fort',
				x: [
					{ i: 'lien', url: 'https://exemple.fr/sous/territoires/34144/', x: ['Lunas (Hérault)'] },
				],
			}),
			p('a'),
			{
				...p('Source\u00a0: ', { i: 'appel', numero: 1, cible: 'outils-temoin--source-1' }),
				style: 'precision',
			},
		]);
	});

	test('footnotes come last and lead back to their call', () => {
		const blocs = JSON.stringify(render('a[^1]\n\n[^1]: Une note.'));
		assert.match(
			blocs,
			/"i":"appel","numero":1,"cible":"outils-temoin--note-1","ancre":"outils-temoin--appel-1"/,
		);
		assert.match(
			blocs,
			/"ancre":"outils-temoin--note-1".*Une note\..*"cible":"outils-temoin--appel-1","x":\["↩"\]/,
		);
	});

	test('without a public address, links of the site are plain text', () => {
		const sans = { ...OPTIONS, site: undefined, cibles: new Map() };
		assert.deepEqual(JSON.parse(JSON.stringify(render('[a](/outils/)', sans))), [p('a')]);
	});
});

test('a sheet knows its address, its code and the words of the page; none without a site', () => {
	const fiche = renderFiche(vue, OPTIONS);
	assert.equal(fiche.adresse?.url, 'https://exemple.fr/sous/outils/temoin/');
	assert.equal(fiche.adresse?.courte, 'exemple.fr/sous/outils/temoin');
	assert.deepEqual(
		fiche.sections.map((s) => s.titre).filter(Boolean),
		[...buildPage(vue).tete, ...buildPage(vue).parties].map((s) => s.titre),
	);
	assert.deepEqual(fiche.fin.blocs[0], { b: 'titre', niveau: 3, x: ['Réutiliser, améliorer'] });
	assert.equal(renderFiche(vue, { ...OPTIONS, site: undefined }).adresse, undefined);
});

test('the code is square, framed in white, and changes with the address', () => {
	const code = renderQr('https://exemple.fr/');
	const cote = Math.sqrt(code.length);
	assert.equal(cote, Math.round(cote));
	assert.match(code, new RegExp(`^0{${cote * 4}}`));
	assert.match(code, /^[01]+$/);
	assert.notEqual(code, renderQr('https://exemple.fr/a'));
});

test('a livret holds its sheets, leads from one to another inside, and says who and when', () => {
	const livret = listLivrets(catalogue).find((l) => l.rayon === 'suite');
	assert.ok(livret);
	const vueLivret = buildVueLivret(catalogue, livret, (f) => buildVueFiche(catalogue, f));
	const papier = renderLivret(vueLivret, { ...OPTIONS, cibles: new Map() });
	const ancres = papier.parties.flatMap((partie) => partie.fiches.map((f) => f.ancre));
	assert.deepEqual(
		ancres,
		['parcours-temoin-parcours', 'outils-temoin', 'actions-temoin-action'].filter((a) =>
			ancres.includes(a),
		),
	);
	assert.match(JSON.stringify(papier.parties[0]), /"cible":"outils-temoin"/);
	assert.deepEqual(papier.auteurs, ['Équipe d’essai']);
	assert.match(JSON.stringify(papier.colophon), /CC BY-SA 4\.0/);
});

test('the colours of paper are those of the light theme', () => {
	const css = readFileSync('src/styles/jetons.css', 'utf8');
	for (const [axe, couleur] of Object.entries(COULEURS_AXES))
		assert.match(css, new RegExp(`data-ton="${axe}"\\] \\{\\s*--ton: light-dark\\(${couleur},`));
	assert.match(css, new RegExp(`--accent: light-dark\\(${COULEUR_SANS_AXE},`));
});
