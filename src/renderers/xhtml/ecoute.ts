/** What one says and what one hears, as the page tells it: a book plays nothing, and its times lead nowhere. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { VueContenu, VueMoment, VueTexte } from '../../vues/fiche/vue.ts';
import { PROVENANCE } from '../../vues/mots.ts';

type Genre<G extends VueContenu['genre']> = Extract<VueContenu, { genre: G }>;
type RenderTexte = (texte: VueTexte) => Parameters<typeof h>[2];

export const renderConducteur = (
	{ moments }: Genre<'conducteur'>,
	renderTexte: RenderTexte,
): Element =>
	h(
		'ol',
		{ className: 'conducteur' },
		moments.map((moment) => renderMoment(moment, renderTexte)),
	);

function renderMoment(moment: VueMoment, renderTexte: RenderTexte): Element {
	const { debut, duree, nom, titre, textes, questions } = moment;
	const posees = questions.map(({ question, relances }) =>
		h('li', {}, h('p', {}, question), relances.length > 0 ? renderListe(relances) : undefined),
	);
	return h(
		'li',
		{ className: 'moment' },
		h('p', { className: 'moment-debut' }, debut),
		h(
			'p',
			{ className: 'moment-titre' },
			h('strong', {}, titre),
			' ',
			h('span', { className: 'precision' }, `${nom} · ${duree}`),
		),
		textes.map((texte) => h('p', {}, renderTexte(texte))),
		posees.length > 0 ? h('ol', { className: 'moment-questions' }, posees) : undefined,
	);
}

const renderListe = (textes: readonly string[]): Element =>
	h(
		'ul',
		{},
		textes.map((texte) => h('li', {}, texte)),
	);

export const renderEcoute = ({ son, chapitres }: Genre<'ecoute'>): Element =>
	h(
		'div',
		{ className: 'ecoute' },
		h(
			'p',
			{ className: 'ecoute-fichier' },
			h('a', { href: son.adresse }, PROVENANCE.fichier),
			' ',
			h('span', { className: 'precision' }, `${son.poids} · ${son.duree}`),
		),
		h('p', { className: 'precision' }, PROVENANCE.dire(son.hote)),
		chapitres.length > 0
			? h(
					'ol',
					{ className: 'ecoute-chapitres' },
					chapitres.map(({ temps, titre }) =>
						h('li', {}, h('span', { className: 'instant' }, temps), ' ', titre),
					),
				)
			: undefined,
	);

export const renderTranscription = ({ chapitres }: Genre<'transcription'>): Element =>
	h(
		'div',
		{ className: 'transcription' },
		chapitres.map(({ titre, passages }) => [
			titre ? h('h4', {}, titre) : undefined,
			...passages.map(({ temps, qui, dit }) =>
				h(
					'p',
					{ className: 'replique' },
					h('span', { className: 'instant' }, temps),
					' ',
					h('strong', {}, qui),
					' ',
					dit,
				),
			),
		]),
	);
