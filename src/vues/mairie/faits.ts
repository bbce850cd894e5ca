/** What the documents say of a sheet, in the same words whatever its family. */

import type { Catalogue, FicheOf, UneFiche } from '../../core/catalogue/catalogue.ts';
import { lieuxOf, temoinsOf } from '../../core/catalogue/derives.ts';
import { type Exemple, isEssaye, sayResultat } from '../../core/catalogue/exemples.ts';
import { quoteTexte } from '../../core/texte/typographie.ts';
import type { Chiffre, ChiffreKit, DefinitionKit, Faits } from '../../familles/definir-kit.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { numerosOf, sourcesOf } from '../fiche/acces.ts';
import { sayEssais } from '../fiche/essais.ts';
import { regarder } from '../fiche/regard.ts';
import type { VueFiche } from '../fiche/vue.ts';
import { sayLieuCommune } from '../mots.ts';
import { sayLieu } from './constats.ts';
import { phrase } from './document.ts';

/** Undefined for a family that has nothing to bring to a mairie. */
export function readFaits<F extends Famille>(
	catalogue: Catalogue,
	fiche: FicheOf<F>,
	vue: VueFiche,
): Faits | undefined {
	const { kit } = vueOf(fiche.famille);
	if (!kit) return undefined;
	const { donnees } = fiche;
	const faits = {
		mots: kit.mots,
		titre: vue.titre,
		phrase: phrase(vue.phrase),
		chiffres: chiffresOf(kit, donnees, vue),
		inconnus: kit.inconnusOf(donnees),
		essais: essaisOf(catalogue, fiche),
		sources: sourcesOf(vue),
		attribution: vue.attribution,
		lieu: '',
		premieres: [],
		reperes: [],
		horsCommune: false,
		...kit.faitsOf(regarder(catalogue, fiche, numerosOf(vue))),
	};
	return { ...faits, accord: kit.accordOf(faits) };
}

/** Where a sheet tells that something was tried. */
function sayLieuDe<F extends Famille>(catalogue: Catalogue, fiche: FicheOf<F>): string {
	const communes = lieuxOf(fiche).flatMap((code) => catalogue.communes.get(code) ?? []);
	return sayLieu(communes, vueOf(fiche.famille).temoin?.territoireOf(fiche.donnees));
}

/** Retours that tried it, then the communes of the examples that the sheet says did it. */
function essaisOf(catalogue: Catalogue, fiche: UneFiche): string[] {
	const temoins = temoinsOf(catalogue, fiche);
	const dits =
		temoins.length > 0
			? [
					`${sayEssais(catalogue, fiche)}.`,
					...temoins.map(
						(t) => `${quoteTexte(t.donnees.titre)}\u00a0: ${sayLieuDe(catalogue, t)}.`,
					),
				]
			: [];
	const { exemples = [] } = fiche.donnees as { exemples?: Exemple[] };
	const noms = new Set(
		exemples.filter(isEssaye).flatMap((exemple) => {
			const c = catalogue.communes.get(exemple.commune);
			if (!c) return [];
			const resultat = sayResultat(exemple);
			return resultat ? `${sayLieuCommune(c)}, ${resultat}` : sayLieuCommune(c);
		}),
	);
	return noms.size > 0
		? [...dits, `Exemples de la fiche\u00a0: ${[...noms].join('\u00a0; ')}.`]
		: dits;
}

/** The lines « at a glance » of a sheet, with the figure apart from what it covers; those unknown left out. */
function chiffresOf<F extends Famille>(
	kit: DefinitionKit<F>,
	donnees: FicheOf<F>['donnees'],
	vue: VueFiche,
): Chiffre[] {
	return kit.chiffres.flatMap((chiffre) => {
		const ligne = vue.essentiel.find(({ id }) => id === chiffre.ligne);
		return ligne ? sayChiffre(chiffre, donnees, ligne) : [];
	});
}

/** A figure that is not known leaves only what the sheet says around it, if anything. */
function sayChiffre<F extends Famille>(
	chiffre: ChiffreKit<F, string>,
	donnees: FicheOf<F>['donnees'],
	{ terme, valeurs }: VueFiche['essentiel'][number],
): Chiffre[] {
	const textes = valeurs.map((v) => v.texte);
	const precision = textes.find((t) => t === chiffre.precisionOf?.(donnees));
	const brut = textes.filter((t) => t !== precision).join(', ');
	const texte = chiffre.dire?.(donnees) ?? (chiffre.nomsPropres ? brut : withMinuscules(brut));
	const connu = texte !== '' && (chiffre.isConnu?.(donnees) ?? true);
	if (connu) return [precision ? { terme, texte, precision } : { terme, texte }];
	return precision ? [{ terme, texte: '', precision }] : [];
}

/** Entries of vocabularies begin with a capital, which a colon before them takes away. */
const withMinuscules = (texte: string): string =>
	texte.replace(
		/(?<=^|, )(?:Le|La|Les|L’|De|Moins|Plus|Gratuit|Non|Aucune)(?=[\s\u00a0\p{L}])/gu,
		(mot) => mot.toLowerCase(),
	);
