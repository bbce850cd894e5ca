/** The pieces of a section, as the components of the pages show them. */
import { splitFin } from '../../core/texte/appels.ts';
import { addPrecision } from '../../core/texte/typographie.ts';
import { A_VERIFIER, sayAdresse } from '../../vues/mots.ts';
import { ENTRE_TITRES, sayLignes, sayPrecision } from '../../vues/phrases.ts';
import type {
	VueContenu,
	VueEtape,
	VueLien,
	VueSection,
	VueSource,
	VueTexte,
} from '../../vues/vue.ts';
import { type OptionsHast, toHast } from '../html/index.ts';
import { renderAppel, replaceBlocs } from './blocs.ts';
import { type Enfant, el } from './element.ts';

export const renderLien = (lien: VueLien, texte = lien.titre): Enfant =>
	el('a', { href: lien.href }, texte);

export function renderTexte({ texte, source }: VueTexte): Enfant {
	if (source === undefined) return texte;
	const { corps, fin } = splitFin(texte);
	return [corps, renderAppel(source), fin];
}

export function renderSection(section: VueSection, options: OptionsHast): Enfant {
	const contenus = section.contenus.map((c) => renderContenu(c, options));
	if (!section.titre) return contenus;
	return [el('h2', { id: section.id }, section.titre), contenus];
}

function renderContenu(c: VueContenu, options: OptionsHast): Enfant {
	switch (c.genre) {
		case 'arbre':
			return replaceBlocs(toHast(c.arbre, options).children as never);
		case 'paragraphes':
			return c.textes.map((t) => el('p', {}, renderTexte(t)));
		case 'liste':
			return el(
				'ul',
				{},
				c.elements.map((e) => el('li', {}, renderElement(e))),
			);
		case 'coches':
			return el(
				'ul',
				{ className: 'coches' },
				c.elements.map((e) => el('li', {}, renderTexte(e))),
			);
		case 'definitions':
			return el('dl', { className: 'definitions' }, c.entrees.map(renderDefinition));
		case 'sous-titre':
			return el('h3', {}, addPrecision(c.titre, c.precision));
		case 'etapes':
			return renderEtapes(c.etapes);
		case 'tableau':
			return renderTableau(c);
		case 'liens':
			return renderLiens(c.liens, c.ordonnes);
		case 'titres':
			return renderTitres(c.liens);
		case 'inconnu':
			return el('p', { className: 'inconnu' }, renderTexte(c));
		case 'sources':
			return el('ol', { className: 'sources' }, c.sources.map(renderSource));
	}
}

/** A link of the site stands before its text, an address of the web after. */
function renderElement(e: VueTexte): Enfant {
	if (!e.lien) return renderTexte(e);
	if (e.texte === '') return [renderLien(e.lien), renderTexte(e)];
	if (e.lien.href.startsWith('/')) return [renderLien(e.lien), '. ', renderTexte(e)];
	return [renderTexte(e), ' ', el('a', { className: 'adresse', href: e.lien.href }, e.lien.titre)];
}

function renderDefinition(e: VueTexte): Enfant {
	const terme = e.lien ? renderLien(e.lien, e.terme ?? '') : e.terme;
	return [el('dt', {}, terme), el('dd', {}, renderTexte(e))];
}

function renderEtapes(etapes: readonly VueEtape[]): Enfant {
	const elements = etapes.map((e) =>
		el(
			'li',
			{},
			el('strong', {}, e.titre),
			' ',
			(e.duree || e.qui) && [el('span', { className: 'precision' }, sayPrecision(e)), ' '],
			e.consigne,
		),
	);
	return el('ol', { className: 'etapes', start: etapes[0]?.numero }, elements);
}

function renderTableau(c: Extract<VueContenu, { genre: 'tableau' }>): Enfant {
	const entetes = c.entetes.map((e) => el('th', { scope: 'col' }, e));
	const lignes = c.lignes.map((ligne) =>
		el(
			'tr',
			{},
			ligne.map((texte, i) => (i === 0 ? el('th', { scope: 'row' }, texte) : el('td', {}, texte))),
		),
	);
	return el(
		'div',
		{ className: 'tableau', tabIndex: 0, role: 'group', ariaLabel: c.legende },
		el(
			'table',
			{},
			el('caption', {}, c.legende),
			el('thead', {}, el('tr', {}, entetes)),
			el('tbody', {}, lignes),
		),
	);
}

function renderLiens(liens: readonly VueLien[], ordonnes = false): Enfant {
	const lignes = sayLignes(liens);
	return el(
		ordonnes ? 'ol' : 'ul',
		{ className: ordonnes ? 'liens liens-ordonnes' : 'liens' },
		liens.map((lien, i) => el('li', {}, renderLien(lien), ' ', lignes[i])),
	);
}

const renderTitres = (liens: readonly VueLien[]): Enfant =>
	el(
		'p',
		{},
		liens.map((lien, i) => [i > 0 && ENTRE_TITRES, renderLien(lien)]),
		'.',
	);

function renderSource(s: VueSource): Enfant {
	return el(
		'li',
		{ id: `source-${s.numero}` },
		s.texte,
		s.url !== undefined && [' ', el('a', { href: s.url }, sayAdresse(s.url))],
		s.aVerifier && [' ', el('span', { className: 'a-verifier' }, A_VERIFIER)],
	);
}
