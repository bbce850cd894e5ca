/** The view of any sheet: the frame that all share, the sections of its family inside. */

import { visitArbre } from '../core/arbre.ts';
import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { axesOf, isSollicitable, MATURITES, maturiteOf } from '../core/catalogue/derives.ts';
import { hasDerouleMinute } from '../core/temps/deroule.ts';
import { quoteTexte } from '../core/texte/typographie.ts';
import { sectionsAction } from './action.ts';
import { carteOf } from './carte.ts';
import { sectionContact } from './contact.ts';
import { FAMILLES_EN_MOTS, numberSources, sayCommune, sayDate } from './mots.ts';
import { listAppelsOf } from './ordre-sources.ts';
import { sectionsOutil } from './outil.ts';
import { sectionsParcours } from './parcours.ts';
import { sectionsRetour } from './retour.ts';
import { markSections } from './termes.ts';
import type { VueFiche, VueSection } from './vue.ts';

/** Builds the view of a sheet. Pure: the same catalogue gives the same view. */
export function buildVueFiche(catalogue: Catalogue, fiche: Fiche): VueFiche {
	const { donnees } = fiche;
	const { liste, numeros } = numberSources(orderSources(catalogue, fiche));
	const { sections, termes } = markSections(catalogue, [
		...sectionsOf(catalogue, fiche, numeros),
		...sectionContact(donnees.contact),
		{
			id: 'fiche-sources',
			titre: 'Sources',
			contenus: [{ genre: 'sources' as const, sources: liste }],
		},
	]);
	const axes = axesOf(catalogue, fiche);
	const unAxe = fiche.famille === 'actions' || axes.length === 1 ? axes[0] : undefined;
	const axe = catalogue.axes.find((a) => a.id === unAxe);
	const maturite = maturiteOf(catalogue, fiche);
	const eprouvable = fiche.famille === 'outils' || fiche.famille === 'actions';
	return {
		ref: fiche.ref,
		famille: fiche.famille,
		page: fiche.page,
		chemin: fiche.chemin,
		titre: donnees.titre,
		phrase: donnees.en_une_phrase,
		ebauche: donnees.statut === 'ebauche',
		...(eprouvable && maturite !== 'ebauche'
			? { maturite: { id: maturite, nom: MATURITES[maturite] } }
			: {}),
		...(axe ? { axe: { id: axe.id, court: axe.court } } : {}),
		fil: [
			{ titre: 'Accueil', href: '/' },
			{ titre: FAMILLES_EN_MOTS[fiche.famille].plusieurs, href: `/${fiche.famille}/` },
		],
		carte: carteOf(catalogue, fiche, numeros),
		enBref: donnees.resume_falc ?? [],
		sommaire: buildSommaire(sections),
		sections,
		termes,
		communes: communesOf(catalogue, fiche),
		fichiers: fiche.fichiers,
		...(donnees.image ? { image: donnees.image } : {}),
		minutable: hasDerouleMinute(fiche),
		sollicitable: isSollicitable(fiche),
		auteurs: donnees.auteurs.map((a) => a.nom),
		attribution: sayAttribution(catalogue, fiche),
		...(fiche.dates
			? {
					dates: {
						creation: fiche.dates.creation && sayDate(fiche.dates.creation),
						modification: sayDate(fiche.dates.modification),
						iso: fiche.dates.modification,
					},
				}
			: {}),
		...(donnees.relecture
			? { relecture: `${sayDate(donnees.relecture.date)}, par ${donnees.relecture.par}` }
			: {}),
	};
}

/** The sources in the order of their first call; those that nothing calls come last. */
function orderSources(catalogue: Catalogue, fiche: Fiche): Fiche['donnees']['sources'] {
	const { sources } = fiche.donnees;
	const { numeros } = numberSources(sources);
	const appels = listAppelsOf(
		carteOf(catalogue, fiche, numeros),
		sectionsOf(catalogue, fiche, numeros),
		numeros,
	);
	const appelees = appels.flatMap((n) => sources[n - 1] ?? []);
	return [...appelees, ...sources.filter((s) => !appelees.includes(s))];
}

function sectionsOf(
	catalogue: Catalogue,
	fiche: Fiche,
	numeros: ReadonlyMap<string, number>,
): VueSection[] {
	switch (fiche.famille) {
		case 'outils':
			return sectionsOutil(catalogue, fiche as Fiche<'outils'>, numeros);
		case 'actions':
			return sectionsAction(catalogue, fiche as Fiche<'actions'>, numeros);
		case 'retours':
			return sectionsRetour(catalogue, fiche as Fiche<'retours'>, numeros);
		default:
			return sectionsParcours(catalogue, fiche as Fiche<'parcours'>);
	}
}

/** Titles of the sections and, in place of the body, its own second-level headings. */
function buildSommaire(sections: readonly VueSection[]): { id: string; titre: string }[] {
	return sections.flatMap((section) => {
		if (section.id && section.titre) return [{ id: section.id, titre: section.titre }];
		return section.contenus.flatMap((contenu) =>
			contenu.genre === 'arbre'
				? contenu.arbre.contenu.flatMap((noeud) =>
						noeud.type === 'titre' && noeud.niveau === 2
							? [
									{
										id: noeud.id,
										titre: noeud.enfants.map((e) => ('valeur' in e ? e.valeur : '')).join(''),
									},
								]
							: [],
					)
				: [],
		);
	});
}

/** Places named by the blocs of the body. */
function communesOf(catalogue: Catalogue, fiche: Fiche): VueFiche['communes'] {
	const communes: VueFiche['communes'] = {};
	visitArbre(fiche.arbre, (noeud) => {
		const code = noeud.type === 'bloc' ? noeud.attributs.commune : undefined;
		const commune = code === undefined ? undefined : catalogue.communes.get(code);
		if (commune)
			communes[commune.code] = {
				texte: sayCommune(commune),
				href: `/territoires/${commune.code}/`,
			};
	});
	return communes;
}

/** The line to copy when the sheet is reused: title, authors, commons, licence. */
function sayAttribution(catalogue: Catalogue, fiche: Fiche): string {
	const auteurs = fiche.donnees.auteurs.map((a) => {
		const structure = a.structure && catalogue.structures.get(a.structure)?.donnees.nom;
		return structure ? `${a.nom} (${structure})` : a.nom;
	});
	const annee = fiche.dates?.modification.slice(0, 4);
	return `${quoteTexte(fiche.donnees.titre)}, ${auteurs.join(', ')}, Impulser${annee ? `, ${annee}` : ''}. Licence CC BY-SA 4.0.`;
}
