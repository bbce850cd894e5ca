/** The essentials of a sheet on exactly two A4 pages: which sections, and on which side. */
import { findBloc } from '../../blocs/registre/definitions.ts';
import { type Bloc, visitArbre } from '../../core/arbre.ts';
import { minOf } from '../../core/formats/suites.ts';
import { buildPage } from '../../vues/fiche/parties.ts';
import type { PartiePapier, VueFiche } from '../../vues/fiche/vue.ts';
import { type Contexte, type OptionsPapier, renderImage } from '../papier/contexte.ts';
import { renderBloc } from '../papier/corps.ts';
import { createContexte, renderCadre } from '../papier/fiche.ts';
import {
	type BlocPapier,
	paragraphe,
	type RectoVersoPapier,
	type SectionPapier,
} from '../papier/papier.ts';
import { renderSection } from '../papier/sections.ts';

export function renderRectoVerso(vue: VueFiche, options: OptionsPapier): RectoVersoPapier {
	const contexte = createContexte(vue, options);
	const cadre = renderCadre(vue, contexte);
	const debut = TETE + sizeOf(cadre.essentiel);
	const pick = (cote: PartiePapier['cote'], siPlace?: true): SectionPapier[] =>
		dropTrop(
			vue.rectoVerso
				.filter((p) => p.cote === cote && p.siPlace === siPlace)
				.map((p) => ({ ...p, sections: renderPartie(p, vue, contexte) })),
			debut,
		);
	const cotes = { recto: pick('recto'), verso: pick('verso') };
	const large = pick('large');
	const poids = {
		recto: debut + sizeSections(cotes.recto),
		verso: sizeSections(large) + sizeSections(cotes.verso),
	};
	for (const section of pick('libre')) addSection(section, cotes, poids);
	for (const section of pick('libre', true)) addSection(section, cotes, poids, PLACE);
	return withoutAppels({
		...cadre,
		recto: splitSections(cotes.recto),
		verso: { large, ...splitSections(cotes.verso) },
		attribution: vue.attribution,
		taille: tailleOf(Math.max(poids.recto, poids.verso)),
	});
}

type Cotes<T> = Record<'recto' | 'verso', T>;

/** On the side that holds less; nowhere, where it would hold more than `max`. */
function addSection(
	section: SectionPapier,
	cotes: Cotes<SectionPapier[]>,
	poids: Cotes<number>,
	max = Number.POSITIVE_INFINITY,
): void {
	const cote = poids.recto <= poids.verso ? 'recto' : 'verso';
	const sien = sizeSections([section]);
	if (poids[cote] + sien > max) return;
	cotes[cote].push(section);
	poids[cote] += sien;
}

/** What a page holds at a size that reads well; a drawing takes the place of so many letters. */
const PLACE = 4300;
const DESSIN = 900;

type PartieRendue = PartiePapier & { sections: SectionPapier[] };

/** Where there is no room for all, the drawing is left out, then the last frames of the head: they are on the page of the sheet. */
function dropTrop(parties: readonly PartieRendue[], debut: number): SectionPapier[] {
	const sizeOfAll = (gardees: readonly PartieRendue[]): number =>
		gardees.reduce((somme, p) => somme + sizeOfPartie(p), debut);
	let gardees =
		sizeOfAll(parties) > PLACE ? parties.filter(({ genre }) => genre !== 'dessin') : [...parties];
	const tete = gardees.find(({ genre }) => genre === 'tete')?.sections.length ?? 0;
	// The first, what to do on Monday, always stays.
	for (let reste = tete - 1; reste > 0 && sizeOfAll(gardees) > PLACE; reste--)
		gardees = gardees.map((p) =>
			p.genre === 'tete' ? { ...p, sections: p.sections.slice(0, reste) } : p,
		);
	return gardees.flatMap(({ sections }) => sections);
}

const sizeOfPartie = ({ genre, sections }: PartieRendue): number =>
	sizeSections(sections) + (genre === 'dessin' && sections.length > 0 ? DESSIN : 0);

/** Letters that the title and the labels of the first page stand for. */
const TETE = 700;
const sizeSections = (sections: readonly SectionPapier[]): number =>
	sections.reduce((somme, s) => somme + TITRE + sizeOf(s.blocs), 0);
const TITRE = 90;

function renderPartie(
	{ genre, ancre, titre = '', vigilances }: PartiePapier,
	vue: VueFiche,
	contexte: Contexte,
): SectionPapier[] {
	if (genre === 'dessin') return renderDessin(vue, contexte);
	if (genre === 'tete') return buildPage(vue).tete.map((s) => renderSection(s, contexte));
	if (genre === 'en-bref')
		return vue.enBref.length === 0
			? []
			: [{ titre: 'En bref', blocs: vue.enBref.map((p) => paragraphe([p])) }];
	const choisies = vue.sections.filter((s) => (genre === 'corps' ? s.corps : s.id === ancre));
	const sections = choisies.map((s) => renderSection(s, contexte));
	return vigilances ? addVigilances(titre, sections, vue, contexte) : sections;
}

function renderDessin({ image }: VueFiche, contexte: Contexte): SectionPapier[] {
	const images = image ? renderImage(image.fichier, image.alt, contexte) : [];
	return images.map((dessin) => ({
		blocs: [{ b: 'figure', x: [paragraphe([dessin])], legende: [], credit: '' }],
	}));
}

/** The points of vigilance of the front matter, then those that the text of the sheet holds. */
function addVigilances(
	titre: string,
	sections: readonly SectionPapier[],
	vue: VueFiche,
	contexte: Contexte,
): SectionPapier[] {
	const blocs: BlocPapier[] = sections.flatMap((s) => s.blocs);
	for (const { contenus } of vue.sections)
		for (const contenu of contenus)
			if (contenu.genre === 'arbre')
				visitArbre(contenu.arbre, (noeud) => {
					if (noeud.type === 'bloc' && findBloc(noeud.nom)?.alerte)
						blocs.push(renderBloc(noeud as Bloc, contexte));
				});
	return blocs.length === 0 ? [] : [{ titre, blocs }];
}

/** Two columns about as tall, whole sections in order. */
export function splitSections(sections: SectionPapier[]): {
	gauche: SectionPapier[];
	droite: SectionPapier[];
} {
	const tailles = sections.map((s) => sizeSections([s]));
	const total = tailles.reduce((somme, t) => somme + t, 0);
	const ecarts = tailles.map((_, i) => {
		const avant = tailles.slice(0, i + 1).reduce((somme, t) => somme + t, 0);
		return Math.abs(total - 2 * avant);
	});
	const coupe = ecarts.indexOf(minOf(ecarts)) + 1;
	return { gauche: sections.slice(0, coupe), droite: sections.slice(coupe) };
}

/** Letters to set, a line counted for each item. */
export function sizeOf(valeur: unknown): number {
	if (typeof valeur === 'string') return valeur.length;
	if (Array.isArray(valeur)) return valeur.reduce<number>((somme, v) => somme + sizeOf(v) + 8, 0);
	if (valeur === null || typeof valeur !== 'object') return 0;
	return Object.entries(valeur).reduce(
		(somme, [cle, v]) => somme + (MUETTES.has(cle) ? 0 : sizeOf(v)),
		0,
	);
}
const MUETTES = new Set(['b', 'i', 'ancre', 'cible', 'url', 'style', 'genre', 'alignements']);

/** The list of sources is not here: their numbers would lead nowhere. */
function withoutAppels<T>(valeur: T): T {
	if (Array.isArray(valeur)) return valeur.filter((v) => v?.i !== 'appel').map(withoutAppels) as T;
	if (valeur === null || typeof valeur !== 'object') return valeur;
	return Object.fromEntries(
		Object.entries(valeur)
			.filter(([cle]) => cle !== 'cible')
			.map(([cle, v]) => [cle, withoutAppels(v)]),
	) as T;
}

/** Body sizes, in points, with the letters a page holds at each: measured on the sheets of the commons. */
const CONTENANCES: readonly (readonly [taille: number, lettres: number])[] = [
	[10, 3300],
	[9.5, 3700],
	[9, 4200],
	[8.5, 4700],
	[8, Number.POSITIVE_INFINITY],
];

/** The size to try first; the compiler goes on with smaller ones if the pages are still too many. */
const tailleOf = (lettres: number): number =>
	CONTENANCES.find(([, contenance]) => lettres <= contenance)?.[0] ?? 8;

/** Sizes to try, the largest that should fit first. */
export const taillesFrom = (taille: number): number[] =>
	CONTENANCES.map(([t]) => t).filter((t) => t <= taille);
