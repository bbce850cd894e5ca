/** A livret for paper: cover, parts and their sheets, index, bibliography, colophon. */
import { ancreOf } from '../../vues/fiche/acces.ts';
import { couleurOf } from '../../vues/identite/couleurs.ts';
import { sayModification, type VueLivret } from '../../vues/listes/livret.ts';
import { sayAdresse } from '../../vues/mots.ts';
import { type Contexte, type OptionsPapier, renderLien } from '../papier/contexte.ts';
import { renderFiche } from '../papier/fiche.ts';
import {
	type BlocPapier,
	type FichePapier,
	type LignePapier,
	type LivretPapier,
	paragraphe,
} from '../papier/papier.ts';
import { renderQr } from '../papier/qr.ts';

/** Sheets that lead to one another inside the livret do so by page, not by web address. */
export function renderLivret(vue: VueLivret, options: OptionsPapier): LivretPapier {
	const fiches = vue.parties.flatMap((p) => p.fiches);
	const cibles = new Map(fiches.map((f) => [f.page, ancreOf(f.ref)]));
	const titres = new Map(fiches.map((f) => [f.ref, f.titre]));
	const url = options.site && `${options.site}/livrets/`;
	return {
		titre: vue.titre,
		surtitre: vue.surtitre,
		phrase: vue.phrase,
		couleur: couleurOf(vue.axe?.id),
		precisions: precisionsOf(vue, fiches.length),
		...(url ? { adresse: { url, courte: sayAdresse(url), qr: renderQr(url) } } : {}),
		parties: vue.parties.map((p, i) => ({
			titre: p.titre,
			ancre: `partie-${i + 1}`,
			fiches: p.fiches.map((f): FichePapier => renderFiche(f, { ...options, cibles })),
		})),
		index: vue.index.map(({ titre, themes }) => ({
			titre,
			themes: themes.map(({ nom, refs }) => ({
				nom,
				fiches: refs.map((ref) => ({ ancre: ancreOf(ref), titre: titres.get(ref) ?? ref })),
			})),
		})),
		bibliographie: renderBibliographie(vue, options),
		colophon: renderColophon(vue),
		auteurs: vue.auteurs,
	};
}

function precisionsOf(vue: VueLivret, nombre: number): string[] {
	const date = sayModification(vue);
	return [`${nombre}\u00a0fiche${nombre > 1 ? 's' : ''}`, ...(date ? [`État au ${date}`] : [])];
}

function renderBibliographie(vue: VueLivret, options: OptionsPapier): BlocPapier[] {
	if (vue.bibliographie.length === 0) return [];
	const contexte = { ...options, prefixe: '', ancres: new Set() } as unknown as Contexte;
	const elements = vue.bibliographie.map(({ texte, lien }) => {
		const adresse = lien ? [' ', ...renderLien(lien.href, [lien.titre], contexte)] : [];
		return { x: [paragraphe([texte, ...adresse])] };
	});
	return [{ b: 'liste', elements, style: 'petite' }];
}

function renderColophon(vue: VueLivret): BlocPapier[] {
	const date = sayModification(vue);
	const p = (...x: LignePapier[]): BlocPapier => paragraphe(x);
	return [
		p(
			'Ce livret réunit des fiches d’Impulser, commun de méthodes pour la résilience locale des communes rurales. Il est fait par un programme à partir des mêmes textes que le site\u00a0: si une fiche change, le livret change.',
		),
		p(
			'Textes sous licence Creative Commons Attribution, partage dans les mêmes conditions, 4.0 (CC BY-SA 4.0)\u00a0: creativecommons.org/licenses/by-sa/4.0/deed.fr. Vous pouvez copier, imprimer, modifier et rediffuser, à condition de citer les auteurs et de garder la même licence.',
		),
		p(`Auteurs et autrices\u00a0: ${vue.auteurs.join(', ')}.`),
		...(date ? [p(`Dernière modification d’une fiche\u00a0: ${date}.`)] : []),
		p('Caractères\u00a0: Atkinson Hyperlegible Next et Source Serif 4, sous licence libre OFL.'),
		paragraphe([vue.attribution], 'mention'),
	];
}
