/** The view of any sheet: the frame that all share, what its family shows inside. */
import { visitArbre } from '../../core/arbre.ts';
import type { Catalogue, Fiche, FicheOf } from '../../core/catalogue/catalogue.ts';
import {
	axeOf,
	hasDerouleMinute,
	isEprouvable,
	isSollicitable,
	jointsOf,
	MATURITES,
	maturiteOf,
} from '../../core/catalogue/derives.ts';
import { quoteTexte } from '../../core/texte/typographie.ts';
import type { Cote, Regard, SectionFiche } from '../../familles/definir-vue.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { numberSources, sayCommune, sayDate } from '../mots.ts';
import { sectionContact } from './contact.ts';
import { sayFormat } from './contenus.ts';
import { listAppelsOf } from './ordre-sources.ts';
import { arrangeSections } from './parties.ts';
import { regarder } from './regard.ts';
import { markSections } from './termes.ts';
import type {
	PartiePapier,
	VueChiffre,
	VueContenu,
	VueFiche,
	VueSection,
	VueTexte,
} from './vue.ts';

/** Builds the view of a sheet. Pure: the same catalogue gives the same view. */
export function buildVueFiche(catalogue: Catalogue, fiche: Fiche): VueFiche {
	const { donnees } = fiche;
	const { liste, numeros } = numberSources(orderSources(catalogue, fiche));
	const regard = regarder(catalogue, fiche, numeros);
	const derniere = vueOf(fiche.famille).parties.at(-1)?.id ?? '';
	const { sections, termes } = markSections(catalogue, [
		...sectionsOf(regard),
		...sectionContact(donnees.contact, derniere),
		{
			id: 'fiche-sources',
			titre: 'Sources',
			partie: derniere,
			contenus: [{ genre: 'sources' as const, sources: liste }],
		},
	]);
	const axe = catalogue.axes.find((a) => a.id === axeOf(catalogue, fiche));
	const maturite = maturiteOf(catalogue, fiche);
	return {
		ref: fiche.ref,
		famille: fiche.famille,
		page: fiche.page,
		chemin: fiche.chemin,
		titre: donnees.titre,
		phrase: donnees.en_une_phrase,
		ebauche: donnees.statut === 'ebauche',
		...etatOf(regard),
		...(isEprouvable(fiche) && maturite !== 'ebauche'
			? { maturite: { id: maturite, nom: MATURITES[maturite] } }
			: {}),
		...(axe ? { axe: { id: axe.id, court: axe.court } } : {}),
		fil: [
			{ titre: 'Accueil', href: '/' },
			{ titre: NOMS_FAMILLES[fiche.famille].plusieurs, href: `/${fiche.famille}/` },
		],
		essentiel: essentielOf(regard),
		chiffres: chiffresOf(regard),
		gestes: vueOf(fiche.famille).gestes?.(regard) ?? [],
		enBref: donnees.resume_falc ?? [],
		sections,
		rectoVerso: rectoVersoOf(fiche.famille),
		termes,
		communes: communesOf(catalogue, fiche),
		fichiers: fiche.fichiers,
		joints: jointsOf(fiche).map((joint) => ({
			titre: joint.nom,
			href: fiche.page + joint.fichier,
			format: sayFormat(joint),
		})),
		documents: documentsOf(catalogue, fiche),
		...(donnees.image ? { image: toVueImage(donnees.image) } : {}),
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

/** Those that have their pages beside it, and those that are only printed or edited. */
const documentsOf = <F extends Famille>(catalogue: Catalogue, fiche: FicheOf<F>) =>
	(vueOf(fiche.famille).documents?.(catalogue, fiche) ?? []).map(({ id, nom, page }) => ({
		...{ id, nom },
		...(page === undefined ? {} : { href: fiche.page + page }),
	}));

/** Its legend and whom it is of: « Des tables, un hôte à chacune. Dessin : Impulser ». */
const toVueImage = ({
	fichier,
	alt,
	legende,
	credit,
}: NonNullable<Fiche['donnees']['image']>): VueFiche['image'] => ({
	fichier,
	alt,
	legende: [legende && `${legende.replace(/\.$/, '')}.`, credit].filter(Boolean).join(' '),
});

/** The lines « at a glance » that say something. */
function essentielOf<F extends Famille>(regard: Regard<F>): VueFiche['essentiel'] {
	return vueOf(regard.fiche.famille).essentiel.flatMap(({ id, terme, dire, sourceOf }) => {
		const valeurs = dire(regard).flatMap((dit): VueTexte[] => {
			if (!dit) return [];
			return [typeof dit === 'string' ? { texte: dit } : dit];
		});
		const source = regard.numeros.get(sourceOf?.(regard.donnees) ?? '');
		const derniere = valeurs.at(-1);
		if (!derniere) return [];
		if (source !== undefined) valeurs.splice(-1, 1, { ...derniere, source });
		return [{ id, terme: typeof terme === 'string' ? terme : terme(regard), valeurs }];
	});
}

function etatOf<F extends Famille>(regard: Regard<F>): Pick<VueFiche, 'etat'> {
	const etat = vueOf(regard.fiche.famille).etatOf?.(regard);
	return etat ? { etat } : {};
}

function chiffresOf<F extends Famille>(regard: Regard<F>): VueChiffre[] {
	return vueOf(regard.fiche.famille).chiffres.flatMap(({ picto, nom, dire }) => {
		const valeur = dire(regard);
		return valeur === undefined ? [] : [{ picto, nom, valeur }];
	});
}

const ancreSection = (id: string): string => `fiche-${id}`;

/** The sections that have something to show, in the order of the page; a subheading alone shows nothing. */
function sectionsOf<F extends Famille>(regard: Regard<F>): VueSection[] {
	const { famille } = regard.fiche;
	const dites = vueOf(famille).sections.flatMap(({ id, titre, partie, pli, enFace, dire }) => {
		const contenus = dire(regard).filter((c): c is VueContenu => c !== undefined);
		if (contenus.every((c) => c.genre === 'sous-titre')) return [];
		const place = { contenus, partie, ...(pli ? { pli } : {}), ...(enFace ? { enFace } : {}) };
		return [titre === undefined ? place : { id: ancreSection(id), titre, ...place }];
	});
	return arrangeSections(famille, dites);
}

/** The parts of the two-page layout, side by side as the family declares them. */
function rectoVersoOf<F extends Famille>(famille: F): PartiePapier[] {
	const { sections, debut, enBref = debut } = vueOf(famille);
	const rangees = sections
		.flatMap((section) => (section.papier ? [{ ...section, papier: section.papier }] : []))
		.sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0));
	return [
		...(debut ? [{ cote: debut, genre: 'dessin' as const }] : []),
		...(enBref ? [{ cote: enBref, genre: 'en-bref' as const }] : []),
		...(debut ? [{ cote: debut, genre: 'tete' as const }] : []),
		...rangees.map((section) => toPartie(section)),
	];
}

const toPartie = ({
	id,
	papier,
	titre,
	vigilances,
	siPlace,
}: Pick<SectionFiche<Famille>, 'id' | 'titre' | 'vigilances' | 'siPlace'> & {
	papier: Cote;
}): PartiePapier =>
	titre === undefined
		? { cote: papier, genre: 'corps' }
		: {
				cote: papier,
				genre: 'section',
				ancre: ancreSection(id),
				titre,
				...(vigilances ? { vigilances } : {}),
				...(siPlace ? { siPlace } : {}),
			};

/** The sources in the order of their first call; those that nothing calls come last. */
function orderSources(catalogue: Catalogue, fiche: Fiche): Fiche['donnees']['sources'] {
	const { sources } = fiche.donnees;
	const { numeros } = numberSources(sources);
	const regard = regarder(catalogue, fiche, numeros);
	const appels = listAppelsOf(essentielOf(regard), sectionsOf(regard), numeros);
	const appelees = appels.flatMap((n) => sources[n - 1] ?? []);
	return [...appelees, ...sources.filter((s) => !appelees.includes(s))];
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
export function sayAttribution(catalogue: Catalogue, fiche: Fiche): string {
	const auteurs = fiche.donnees.auteurs.map((a) => {
		const structure = a.structure && catalogue.structures.get(a.structure)?.donnees.nom;
		return structure ? `${a.nom} (${structure})` : a.nom;
	});
	const annee = fiche.dates?.modification.slice(0, 4);
	return `${quoteTexte(fiche.donnees.titre)}, ${auteurs.join(', ')}, Impulser${annee ? `, ${annee}` : ''}. Licence CC BY-SA 4.0.`;
}
