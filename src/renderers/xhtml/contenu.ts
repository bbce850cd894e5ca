/** The pieces of a section, as the components of the pages show them. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { splitFin } from '../../core/texte/appels.ts';
import { addPrecision } from '../../core/texte/typographie.ts';
import { ENTRE_TITRES, sayLignes, sayPrecision } from '../../vues/fiche/phrases.ts';
import type { VueTableau } from '../../vues/fiche/tableau.ts';
import type {
	VueContenu,
	VueEtape,
	VueLien,
	VueSection,
	VueSource,
	VueTexte,
} from '../../vues/fiche/vue.ts';
import { A_VERIFIER, sayAdresse } from '../../vues/mots.ts';
import { type OptionsHast, toHast } from '../html/index.ts';
import { renderAppel } from './appel.ts';
import { replaceBlocs } from './blocs.ts';
import { renderConducteur, renderEcoute, renderTranscription } from './ecoute.ts';
import { RACINE } from './racine.ts';

/** An element, several (`h(null, …)`), a text, or nothing. */
export type Morceau = Element | Root | string | undefined;

export const renderLien = (lien: VueLien, texte = lien.titre): Morceau =>
	h('a', { href: lien.href }, texte);

export function renderTexte({ texte, source }: VueTexte): Morceau {
	if (source === undefined) return texte;
	const { corps, fin } = splitFin(texte);
	return h(null, corps, renderAppel(source), fin);
}

/** `niveau`: of its title. */
export function renderSection(section: VueSection, options: OptionsHast, niveau: 2 | 3): Morceau {
	const contenus = section.contenus.map((c) => renderContenu(c, options));
	if (!section.titre) return h(null, contenus);
	return h(null, h(`h${niveau}`, { id: section.id }, section.titre), contenus);
}

export function renderContenu(c: VueContenu, options: OptionsHast): Morceau {
	switch (c.genre) {
		case 'arbre':
			return h(null, replaceBlocs(toHast(c.arbre, options).children as ElementContent[]));
		case 'paragraphes':
			return h(
				null,
				c.textes.map((t) => h('p', {}, renderTexte(t))),
			);
		case 'liste':
			return renderListe(c);
		case 'coches':
			return h(
				'ul',
				{ className: 'coches' },
				c.elements.map((e) => h('li', {}, renderElement(e))),
			);
		case 'definitions':
			return h('dl', { className: 'definitions' }, c.entrees.map(renderDefinition));
		case 'sous-titre':
			return h('h4', {}, addPrecision(c.titre, c.precision));
		case 'etapes':
			return renderEtapes(c.etapes);
		case 'tableau':
			return renderTableau(c);
		case 'liens':
			return renderLiens(c.liens, c.ordonnes);
		case 'titres':
			return renderTitres(c.liens);
		case 'inconnu':
			return h('p', { className: 'inconnu' }, renderTexte(c));
		case 'sources':
			return h('ol', { className: 'sources' }, c.sources.map(renderSource));
		default:
			return renderAutre(c);
	}
}

/** What is seen or heard beside the text. */
function renderAutre(
	c: Extract<
		VueContenu,
		{ genre: 'figure' | 'graphique' | 'conducteur' | 'ecoute' | 'transcription' }
	>,
): Morceau {
	switch (c.genre) {
		case 'figure':
			return renderFigure(c);
		case 'graphique':
			return renderGraphique(c);
		case 'conducteur':
			return renderConducteur(c, renderTexte);
		case 'ecoute':
			return renderEcoute(c);
		case 'transcription':
			return renderTranscription(c);
	}
}

const renderListe = ({ elements, ordonnee }: Extract<VueContenu, { genre: 'liste' }>): Morceau =>
	h(
		ordonnee ? 'ol' : 'ul',
		{},
		elements.map((e) => h('li', {}, renderElement(e))),
	);

/** A link of the site stands before its text, an address of the web after. */
function renderElement(e: VueTexte): Morceau {
	if (!e.lien) return renderTexte(e);
	if (e.texte === '') return h(null, renderLien(e.lien), renderTexte(e));
	if (e.lien.href.startsWith('/')) return h(null, renderLien(e.lien), '. ', renderTexte(e));
	const lien = h('a', { className: 'adresse', href: e.lien.href }, e.lien.titre);
	return h(null, renderTexte(e), ' ', lien);
}

function renderDefinition(e: VueTexte): Morceau {
	const terme = e.lien ? renderLien(e.lien, e.terme ?? '') : e.terme;
	return h(null, h('dt', {}, terme), h('dd', {}, renderTexte(e)));
}

function renderEtapes(etapes: readonly VueEtape[]): Morceau {
	const elements = etapes.map((e) =>
		h(
			'li',
			{},
			h('strong', {}, e.titre),
			' ',
			e.duree || e.qui ? [h('span', { className: 'precision' }, sayPrecision(e)), ' '] : undefined,
			e.consigne,
		),
	);
	return h('ol', { className: 'etapes', start: etapes[0]?.numero }, elements);
}

type TableauEnMots = Omit<VueTableau, 'genre'>;

const renderTableau = (c: TableauEnMots): Morceau =>
	h(
		'div',
		{ className: 'tableau', tabIndex: 0, role: 'group', ariaLabel: c.legende },
		renderTable(c, {}),
	);

function renderTable(
	{ legende, entetes, lignes, liens }: TableauEnMots,
	attributs: object,
): Morceau {
	const rangs = lignes.map(([nom, ...reste], rang) => {
		const href = liens?.[rang];
		return h(
			'tr',
			{},
			h('th', { scope: 'row' }, href === undefined ? nom : h('a', { href }, nom)),
			reste.map((texte) => h('td', {}, texte)),
		);
	});
	const tete = entetes.map((e) => h('th', { scope: 'col' }, e));
	return h(
		'table',
		{ ...attributs },
		h('caption', {}, legende),
		h('thead', {}, h('tr', {}, tete)),
		h('tbody', {}, rangs),
	);
}

function renderFigure({
	page,
	fichier,
	alt,
	legende,
}: Extract<VueContenu, { genre: 'figure' }>): Morceau {
	return h(
		'figure',
		{ className: 'bloc-figure' },
		h('img', { src: RACINE + page + fichier, alt }),
		legende ? h('figcaption', { className: 'bloc-precision' }, legende) : undefined,
	);
}

function renderGraphique(c: Extract<VueContenu, { genre: 'graphique' }>): Morceau {
	const { titre: legende, barres, source } = c;
	const lignes = barres.map(({ nom, dit }) => [nom, dit]);
	return h(
		null,
		renderTable({ legende, entetes: ['Quoi', 'Combien'], lignes }, { className: 'barres' }),
		source === undefined
			? undefined
			: h('p', { className: 'precision' }, renderTexte({ texte: 'D’après la source', source })),
	);
}

function renderLiens(liens: readonly VueLien[], ordonnes = false): Morceau {
	const lignes = sayLignes(liens);
	return h(
		ordonnes ? 'ol' : 'ul',
		{ className: ordonnes ? 'liens liens-ordonnes' : 'liens' },
		liens.map((lien, i) => h('li', {}, renderLien(lien), ' ', lignes[i])),
	);
}

const renderTitres = (liens: readonly VueLien[]): Morceau =>
	h(
		'p',
		{},
		liens.flatMap((lien, i) => [i > 0 ? ENTRE_TITRES : undefined, renderLien(lien)]),
		'.',
	);

function renderSource(s: VueSource): Morceau {
	return h(
		'li',
		{ id: `source-${s.numero}` },
		s.texte,
		s.url === undefined ? undefined : [' ', h('a', { href: s.url }, sayAdresse(s.url))],
		s.aVerifier ? [' ', h('span', { className: 'a-verifier' }, A_VERIFIER)] : undefined,
	);
}
