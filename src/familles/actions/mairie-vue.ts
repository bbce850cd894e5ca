/** What a mairie needs to act: what the law asks, its own figure, the act to sign, who pays. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Acte, GenreActe } from '../../core/schema/acte.ts';
import { sayDate } from '../../core/temps/dates.ts';
import { splitFin } from '../../core/texte/appels.ts';
import { addPrecision } from '../../core/texte/typographie.ts';
import { constats, definitions, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import type { VueContenu, VueTexte } from '../../vues/fiche/vue.ts';
import { toVueTexte } from '../../vues/mots.ts';
import type { Regard } from '../definir-vue.ts';
import type { DonneesAction } from './schema.ts';

type Droit = DonneesAction['cadre_legal'][number];

/** Duties first; without any, the statements alone. */
export function sayDroit({ donnees: { cadre_legal }, numeros }: Regard<'actions'>): VueContenu[] {
	const say = (elements: readonly Droit[]): VueContenu | undefined =>
		constats(elements.map(addReference), numeros);
	const devoirs = cadre_legal.filter(({ devoir }) => devoir);
	const autres = cadre_legal.filter(({ devoir }) => !devoir);
	if (devoirs.length === 0) return [say(autres)].filter((c) => c !== undefined);
	return [
		...titrer('C’est obligatoire', say(devoirs)),
		...titrer('C’est permis, ou encadré', say(autres)),
	];
}

/** « La loi le permet (article L. 1, vérifié le 30 novembre 2026). »: what says so is part of the sentence. */
function addReference({ texte, reference, source, ...dates }: Droit) {
	const { corps: phrase, fin } = splitFin(texte);
	const precision = [reference, ...sayDates(dates)].filter(Boolean).join(', ');
	return { texte: addPrecision(phrase, precision || undefined) + fin, source };
}

/** « vérifié le 30 novembre 2026 », « prend fin le 31 décembre 2026 » */
export const sayDates = ({
	verifie_le,
	perime_le,
}: {
	verifie_le?: string | undefined;
	perime_le?: string | undefined;
}): string[] => [
	...(perime_le ? [`prend fin le ${sayDate(perime_le)}`] : []),
	...(verifie_le ? [`vérifié le ${sayDate(verifie_le)}`] : []),
];

/** Where to read one's own figure, and what to read there. */
export const sayChiffres = (
	catalogue: Catalogue,
	chiffres: DonneesAction['chiffres_publics'],
): VueContenu | undefined =>
	definitions(
		(chiffres ?? []).flatMap(({ ou, lire }): VueTexte[] => {
			const nom = catalogue.observatoires.get(ou)?.donnees.nom;
			if (!nom) return [];
			return [{ terme: nom, texte: lire, lien: { titre: nom, href: `/vos-chiffres/#${ou}` } }];
		}),
	);

/** Who may pay, and what. */
export const sayFinancements = (
	catalogue: Catalogue,
	financements: DonneesAction['financements'],
): VueContenu | undefined =>
	definitions(
		(financements ?? []).flatMap(({ qui, pour }): VueTexte[] => {
			const nom = catalogue.financements.get(qui)?.donnees.nom;
			if (!nom) return [];
			return [{ terme: nom, texte: pour, lien: { titre: nom, href: `/qui-paie/#${qui}` } }];
		}),
	);

const GENRES: Record<GenreActe, string> = {
	deliberation: 'Une délibération du conseil municipal',
	arrete: 'Un arrêté du maire',
	convention: 'Une convention',
	courrier: 'Un courrier',
};

/** What is to be signed, by whom, and what comes next; its text is in the kit. */
export function sayActe({ donnees: { acte }, fiche, numeros }: Regard<'actions'>): VueContenu[] {
	if (!acte) return [];
	const { suite } = acte;
	return [
		{ genre: 'paragraphes', textes: [toVueTexte(presenter(acte), numeros)] },
		{
			genre: 'liste',
			elements: [{ texte: '', lien: { titre: 'Lire et remplir ce projet', href: kitOf(fiche) } }],
		},
		...(suite ? [paragraphe(`Une fois signé : ${suite}`)] : []),
	];
}

const kitOf = ({ page }: { page: string }): string => `${page}mairie/#kit-deliberation`;

function presenter({ genre, avec, objet, source, verifie_le }: Acte) {
	const lien = genre === 'courrier' ? ' à ' : ' avec ';
	const qui = `${GENRES[genre]}${avec ? lien + avec : ''}`;
	const verifie = sayDates({ verifie_le }).join('');
	return {
		texte: `${qui} : ${objet} (texte ${verifie}). À faire relire avant de signer.`,
		source,
	};
}
