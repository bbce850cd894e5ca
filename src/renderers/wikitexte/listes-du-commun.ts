/** The glossary and the closed lists, one page of the wiki each: its words are anchors, which sheets may lead to. */
import type { Orientation } from '../../core/catalogue/axes.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { DonneesVocabulaire } from '../../core/schema/index.ts';
import { applyTypographie } from '../../core/texte/typographie.ts';
import { numberSources } from '../../vues/mots.ts';
import type { BlocPapier, LignePapier } from '../papier/papier.ts';
import { renderBlocs, renderDefinition, renderEtapes, renderTitre } from './blocs.ts';
import type { ContexteWiki } from './contexte.ts';
import { guardDebut, inerte } from './inerte.ts';
import { renderLignes } from './lignes.ts';
import { ORIGINE } from './mots.ts';
import { toTitre } from './titres.ts';

export interface PageListe {
	titre: string;
	/** Of the identifiers of its words. */
	prefixes: readonly string[];
	/** How many words. */
	nombre: number;
	texte: (contexte: ContexteWiki) => string;
}

/** Their titles do not depend on the wiki: sheets keep away from them. */
export const listListes = (catalogue: Catalogue): PageListe[] => [
	...(catalogue.glossaire.size > 0 ? [glossaire(catalogue)] : []),
	...(catalogue.axes.length > 0 ? [axes(catalogue)] : []),
	...listVocabulaires(catalogue),
];

const attribuer = (
	page: string,
	{ donnees: { adresse, licence }, profil }: ContexteWiki,
): string => {
	const url = adresse + page;
	const lien: LignePapier = { i: 'lien', url, x: [url] };
	const phrase = `Impulser, licence ${licence.nom}. Version à jour, où proposer une correction\u00a0: `;
	return [
		renderTitre(2, ORIGINE),
		guardDebut(renderLignes([phrase, lien])),
		`[[Catégorie:${profil.categories.find((nom) => !nom.includes('%s')) ?? 'Impulser'}]]`,
	].join('\n\n');
};

const joindre = (...morceaux: string[]): string => `${morceaux.filter(Boolean).join('\n\n')}\n`;

function glossaire({ glossaire }: Catalogue): PageListe {
	const mots = [...glossaire.values()].sort((a, b) =>
		a.donnees.nom.localeCompare(b.donnees.nom, 'fr'),
	);
	const entrees = mots.map(
		({ id, donnees: { nom, formes = [], definition, page, sources = [] } }) => {
			const suite: LignePapier[] = [
				...(formes.length > 0 ? [` Aussi\u00a0: ${formes.join(', ')}.`] : []),
				...numberSources(sources).liste.flatMap(({ texte, url }): LignePapier[] => [
					{ i: 'saut' },
					texte,
					...(url === undefined ? [] : [' ', { i: 'lien' as const, url, x: [url] }]),
				]),
			];
			return { id, nom, page, x: [definition, ...suite] };
		},
	);
	return {
		titre: 'Glossaire d’Impulser',
		prefixes: ['glossaire/'],
		nombre: mots.length,
		texte: (contexte) => {
			const blocs = entrees.map(({ id, nom, page, x }) => {
				const plus: LignePapier[] = page
					? [' ', { i: 'lien', url: contexte.donnees.adresse + page, x: ['En savoir plus'] }]
					: [];
				return `<span id="${id}"></span>\n${renderDefinition([nom], [...x, ...plus])}`;
			});
			return joindre('__NOTOC__', blocs.join('\n'), attribuer('/glossaire/', contexte));
		},
	};
}

const dire = (nom: string, definition: string | undefined): BlocPapier => ({
	b: 'paragraphe',
	x: [{ i: 'fort', x: [nom] }, ...(definition ? [` – ${definition}`] : [])],
});

/** « Axe », then its orientations and their objectives as a list in a list. */
function axes({ axes }: Catalogue): PageListe {
	const orientations = axes.flatMap((axe) => axe.orientations);
	const corps = axes.flatMap(({ nom, definition, orientations }) => [
		renderTitre(2, inerte(nom)),
		definition ? guardDebut(inerte(definition)) : '',
		renderBlocs([listOrientations(orientations)], { etapes: renderEtapes }),
	]);
	return {
		titre: 'Axes, orientations et objectifs d’Impulser',
		prefixes: ['axes', 'orientations', 'objectifs'].map((liste) => `vocabulaires/${liste}/`),
		nombre: axes.length + orientations.length + orientations.flatMap((o) => o.objectifs).length,
		texte: (contexte) => joindre(...corps, attribuer('/axes/', contexte)),
	};
}

const listOrientations = (orientations: readonly Orientation[]): BlocPapier => ({
	b: 'liste',
	elements: orientations.map(({ nom, definition, objectifs }) => {
		const elements = objectifs.map((o) => ({ x: [dire(o.nom, o.definition)] }));
		const liste: BlocPapier[] = elements.length > 0 ? [{ b: 'liste', elements }] : [];
		return { x: [dire(nom, definition), ...liste] };
	}),
});

/** The closed lists that have the schema of vocabularies, by the title that their file gives. */
function listVocabulaires({ lectures, vocabulaires }: Catalogue): PageListe[] {
	return lectures.flatMap(({ collection, id, donnees }): PageListe[] => {
		const entrees = [...(vocabulaires.get(id)?.entries() ?? [])];
		const { titre } = (donnees ?? {}) as Partial<DonneesVocabulaire>;
		if (collection !== 'vocabulaires' || id === 'axes' || entrees.length === 0 || !titre) return [];
		return [
			{
				prefixes: [`vocabulaires/${id}/`],
				titre: toTitre(`Vocabulaire d’Impulser – ${applyTypographie(titre)}`),
				nombre: entrees.length,
				texte: (contexte) =>
					joindre(
						'__NOTOC__',
						entrees
							.map(
								([cle, { nom, definition = '' }]) =>
									`<span id="${cle}"></span>\n${renderDefinition([nom], [definition])}`,
							)
							.join('\n'),
						attribuer('/donnees/', contexte),
					),
			},
		];
	});
}
