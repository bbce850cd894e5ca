/** Time and money as a mairie reads them: what the sheet knows, then what is still to be found. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import type { Famille } from '../../core/schema/index.ts';
import { sayNombre } from '../../core/temps/durees.ts';
import type { VueFiche } from '../vue.ts';

export interface Chiffre {
	terme: string;
	texte: string;
	precision?: string;
}

const CHIFFRES: Record<Famille, readonly string[]> = {
	outils: ['Préparation', 'Animation', 'Étalement', 'Temps par rôle', 'Coût', 'Participant·es'],
	actions: [
		'Qui est compétent',
		'Préparation',
		'Réunions, chantier',
		'Étalement',
		'Temps par rôle',
		'Coût',
	],
	retours: ['Période', 'Porteur', 'Jours passés', 'Budget réel', 'Financeurs'],
	parcours: ['Étapes'],
};

/** The lines of the card of a sheet, with the figure apart from what it covers; those unknown left out. */
export function chiffresOf(fiche: Fiche, vue: VueFiche): Chiffre[] {
	const precisions = precisionsOf(fiche.donnees as AvecPrecisions);
	const connus = CHIFFRES[vue.famille].flatMap((terme): Chiffre[] => {
		const textes = vue.carte.find((l) => l.terme === terme)?.valeurs.map((v) => v.texte);
		if (!textes) return [];
		const precision = textes.find((t) => precisions.has(t));
		const brut = textes.filter((t) => t !== precision).join(', ');
		const texte = NOMS_PROPRES.has(terme) ? brut : toMinuscule(brut);
		return [precision ? { terme, texte, precision } : { terme, texte }];
	});
	return connus.flatMap((chiffre) => completer(fiche, chiffre));
}

/** A figure that is not known leaves only what the sheet says around it, if anything. */
function completer(fiche: Fiche, chiffre: Chiffre): Chiffre[] {
	const { terme, precision } = chiffre;
	const donnees = fiche.donnees as AvecPrecisions;
	if (terme === 'Jours passés' && donnees.jours) {
		const texte = sayJours(donnees.jours);
		if (texte) return [{ ...chiffre, texte }];
	} else if (!isInconnu(terme, donnees)) return [chiffre];
	return precision ? [{ terme, texte: '', precision }] : [];
}

const isInconnu = (terme: string, { cout, budget }: AvecPrecisions): boolean =>
	(terme === 'Coût' && cout?.niveau === 'inconnu' && cout.min === undefined) ||
	(terme === 'Budget réel' && typeof budget?.montant !== 'number');

interface Jours {
	elus: number | string;
	agents: number | string;
	benevoles: number | string;
}

const QUI = [
	['elus', 'les élu·es'],
	['agents', 'les agent·es'],
	['benevoles', 'les bénévoles'],
] as const;

/** « 2 jours pour les élu·es, 5 jours pour les bénévoles »: those that are known. */
const sayJours = (jours: Jours): string =>
	QUI.flatMap(([cle, qui]) => {
		const n = jours[cle];
		return typeof n === 'number'
			? [`${sayNombre(n)}\u00a0jour${n >= 2 ? 's' : ''} pour ${qui}`]
			: [];
	}).join(', ');

/** What a mairie asks and that the sheet does not know, each as the end of « reste à estimer : … ». */
export function inconnusOf({ famille, donnees }: Fiche): string[] {
	const { duree, temps_par_role, cout, jours, budget } = donnees as AvecPrecisions & AvecDurees;
	const si = (manque: boolean, quoi: string): string[] => (manque ? [quoi] : []);
	if (famille === 'retours')
		return [
			...(jours && sayJours(jours) === ''
				? ['le temps que cela a pris à chacun']
				: QUI.flatMap(([cle, qui]) =>
						si(typeof jours?.[cle] !== 'number', `le temps qu’y ont passé ${qui}`),
					)),
			...si(typeof budget?.montant !== 'number', 'ce que cela a coûté en tout'),
		];
	if (famille === 'parcours') return [];
	const action = famille === 'actions';
	return [
		...si(action && !duree?.preparation, 'le temps de préparation'),
		...si(action && !duree?.animation, 'le temps des réunions ou du chantier'),
		...si(!temps_par_role?.length, 'le temps que chaque personne y passera'),
		...si(cout !== undefined && isInconnu('Coût', { cout }), 'le coût'),
	];
}

/** « le temps de préparation, le coût et le lieu » */
export const sayListe = (textes: readonly string[]): string =>
	new Intl.ListFormat('fr', { type: 'conjunction' }).format(textes);

type Precision = { precision?: string | undefined };

interface AvecPrecisions {
	cout?: Precision & { niveau: string; min?: number | undefined };
	jours?: Precision & Jours;
	budget?: Precision & { montant: number | string };
	periode?: Precision;
}

interface AvecDurees {
	duree?: { preparation?: unknown; animation?: unknown };
	temps_par_role?: readonly unknown[];
}

const precisionsOf = ({ cout, jours, budget, periode }: AvecPrecisions): Set<string> =>
	new Set([cout, jours, budget, periode].flatMap((c) => c?.precision ?? []));

/** Lines that name people: their capitals are theirs. */
const NOMS_PROPRES = new Set(['Porteur', 'Financeurs', 'Partenaires']);

/** Entries of vocabularies begin with a capital, which a colon before them takes away. */
const toMinuscule = (texte: string): string =>
	texte.replace(
		/(?<=^|, )(?:Le|La|Les|L’|De|Moins|Plus|Gratuit|Non|Aucune)(?=[\s\u00a0\p{L}])/gu,
		(mot) => mot.toLowerCase(),
	);
