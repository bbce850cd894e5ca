/** How far the site is accessible, in words. */
import type { ReleveNormes } from '../core/catalogue/releve-normes.ts';
import { type BilanDeConformite, sayEtat, sumConformite } from '../core/conformite/bilan.ts';
import type { Critere, Resultat } from '../core/conformite/schema.ts';
import { applyTypographie } from '../core/texte/typographie.ts';
import { sayDate } from './mots.ts';

export const NOMS_RESULTATS: Readonly<Record<Resultat, string>> = {
	conforme: 'Conforme',
	'non-conforme': 'Non conforme',
	'non-applicable': 'Sans objet ici',
	'a-verifier': 'À vérifier',
};
const NOMS_MOYENS = { moteur: 'règle automatique', script: 'essai', lecture: 'lecture' } as const;

export interface VueCritere {
	/** « 1.4.12 Espacement du texte (AA) ». */
	titre: string;
	/** How it was looked at, and when. */
	comment: string;
	note: string | undefined;
}

export interface VueConformite {
	bilan: BilanDeConformite;
	/** Whole sentences; undefined where no criterion is told. */
	phrases: string[];
	/** By result, in the order in which a reader needs them; those without a criterion are left out. */
	groupes: { resultat: Resultat; nom: string; criteres: VueCritere[] }[];
}

const ORDRE: readonly Resultat[] = ['non-conforme', 'a-verifier', 'conforme', 'non-applicable'];

export function buildVueConformite(criteres: readonly Critere[]): VueConformite {
	const bilan = sumConformite(criteres);
	return {
		bilan,
		phrases: sayPhrases(bilan),
		groupes: ORDRE.map((resultat) => ({
			resultat,
			nom: NOMS_RESULTATS[resultat],
			criteres: criteres.filter((c) => c.resultat === resultat).map(toVue),
		})).filter((groupe) => groupe.criteres.length > 0),
	};
}

const toVue = ({ numero, nom, niveau, comment, date, note }: Critere): VueCritere => ({
	titre: applyTypographie(`${numero} ${nom}${niveau ? ` (${niveau})` : ''}`),
	comment: `${NOMS_MOYENS[comment]}, ${sayDate(date)}`,
	note: note ? applyTypographie(note) : undefined,
});

const sayCombien = (nombre: number, un: string, plusieurs: string): string =>
	nombre > 1 ? `${nombre} ${plusieurs}` : `Un ${un}`;

function sayPhrases(bilan: BilanDeConformite): string[] {
	const { comptes, applicables, taux, date } = bilan;
	if (taux === undefined || date === undefined) return ['Aucun critère n’a encore été regardé.'];
	const reste = comptes['a-verifier'];
	return [
		`État de ce site au ${sayDate(date)}\u00a0: ${sayEtat(bilan)}.`,
		`Critères tenus\u00a0: ${comptes.conforme} sur les ${applicables} qui le concernent, soit ${taux}\u00a0%.`,
		...(comptes['non-conforme'] > 0
			? [
					`${sayCombien(comptes['non-conforme'], 'n’est pas tenu', 'ne sont pas tenus')}\u00a0: voir plus bas.`,
				]
			: []),
		...(reste > 0
			? [
					`${sayCombien(reste, 'reste', 'restent')} à vérifier par une personne, et ${reste > 1 ? 'comptent' : 'compte'} jusque-là comme non ${reste > 1 ? 'tenus' : 'tenu'}.`,
				]
			: []),
	];
}

/** What the validators of papers and books said last. */
export function sayNormes({ pdf, epub }: ReleveNormes): string[] {
	return [
		...(pdf
			? [
					`PDF\u00a0: ${pdf.conformes} sur ${pdf.juges} conformes à la norme PDF/UA-1, d’après ${pdf.outil} ${pdf.version}, le ${sayDate(pdf.date)}.${pdf.ecartes ? ` À part\u00a0: ${applyTypographie(pdf.ecartes)}.` : ''}`,
				]
			: ['PDF\u00a0: pas encore jugés par un programme d’ailleurs.']),
		...(epub
			? [
					`Livres EPUB\u00a0: ${epub.conformes} sur ${epub.juges} sans erreur ni avertissement, d’après ${epub.outil} ${epub.version}, le ${sayDate(epub.date)}.`,
				]
			: ['Livres EPUB\u00a0: pas encore jugés par un programme d’ailleurs.']),
	];
}
