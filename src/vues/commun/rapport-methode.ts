/** What the report says of each method: its row in the table, its half page, taken from its sheet. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { sayDuree } from '../../core/temps/durees.ts';
import { applyTypographie } from '../../core/texte/typographie.ts';
import { definitions, liste, listeNumerotee, paragraphe } from '../fiche/contenus.ts';
import { sayCout, sayCoutCourt } from '../fiche/lignes.ts';
import type { VueContenu, VueLien } from '../fiche/vue.ts';
import { nommer, sayPlage } from '../mots.ts';
import { CHOIX, type Choix } from './rapport-choix.ts';
import type { ChapitreRapport, PartieRapport } from './rapport-vue.ts';

const findOutil = ({ outils }: Catalogue, id: string) => outils.get(id);
export type Outil = NonNullable<ReturnType<typeof findOutil>>;
export interface Methode extends Choix {
	fiche: Outil;
}

/** Those whose sheet is there. */
export const listMethodes = (catalogue: Catalogue): Methode[] =>
	CHOIX.flatMap((choix) => {
		const fiche = findOutil(catalogue, choix.id);
		return fiche ? [{ ...choix, fiche }] : [];
	});

/** Its uses are sentences: the first one, which the sheet puts before the others. */
export function sayRang(catalogue: Catalogue, methode: Methode): string[] {
	const { titre, a_quoi_ca_sert, cout } = methode.fiche.donnees;
	return [
		titre,
		a_quoi_ca_sert[0] ?? INCONNU,
		sayTemps(methode.fiche),
		sayPersonnes(methode.fiche),
		sayCoutCourt(catalogue, cout),
		sayManque(methode),
	];
}

const INCONNU = 'Non renseigné';
const sayTemps = ({ donnees: { duree } }: Outil): string =>
	`${sayDuree(duree.preparation)} pour préparer, ${sayDuree(duree.animation)} pour animer, sur ${sayDuree(duree.etalement)}`;
const sayPersonnes = ({ donnees: { participants } }: Outil): string =>
	(participants && sayPlage(participants)) ?? INCONNU;

/** The words of the report, as long as the sheet bears them out; then the first limit that the sheet says. */
function sayManque({ manque, appuis, fiche }: Methode): string {
	const limites = fiche.donnees.quand_ne_pas_utiliser;
	const tient = appuis.every((appui) => limites.includes(applyTypographie(appui)));
	return tient ? manque : (limites[0] ?? INCONNU);
}

export function sayMethode(
	catalogue: Catalogue,
	methode: Methode,
	numeros: readonly number[],
): ChapitreRapport {
	const { donnees, page } = methode.fiche;
	const { titre, en_une_phrase, a_quoi_ca_sert, etapes, quand_ne_pas_utiliser } = donnees;
	const etape = listeNumerotee(etapes.map((e) => e.titre));
	return {
		ancre: methode.id,
		titre,
		sous: true,
		parties: listParties(
			{ pieces: [paragraphe(en_une_phrase)] },
			titrer('À prendre quand on veut', 'gauche', liste(a_quoi_ca_sert)),
			titrer('Ce qu’elle demande', 'gauche', sayDemande(catalogue, methode.fiche)),
			titrer('Les étapes', 'droite', etape),
			titrer('À ne pas prendre si', 'droite', liste(quand_ne_pas_utiliser)),
			{
				pieces: [
					{
						genre: 'definitions',
						entrees: [
							{ terme: 'Ce que l’on a à la fin', texte: donnees.resultat_attendu },
							{ terme: 'Ce qu’elle ne donne pas', texte: sayManque(methode) },
						],
					},
				],
			},
			{ pieces: [{ genre: 'titres', liens: listRenvois(page, numeros) }] },
		),
	};
}

/** Those that have something to say. */
const listParties = (...parties: PartieRapport[]): PartieRapport[] =>
	parties.filter(({ pieces }) => pieces.length > 0);

const titrer = (
	titre: string,
	colonne: 'gauche' | 'droite',
	contenu: VueContenu | undefined,
): PartieRapport => ({ titre, colonne, pieces: contenu ? [contenu] : [] });

const listRenvois = (page: string, numeros: readonly number[]): VueLien[] => [
	{ titre: 'La fiche entière', href: page },
	...numeros.map((n) => ({ titre: `source\u00a0${n}`, href: `#source-${n}` })),
];

function sayDemande(catalogue: Catalogue, fiche: Outil): VueContenu | undefined {
	const { cout, difficulte, prealables } = fiche.donnees;
	return definitions([
		{ terme: 'Temps', texte: sayTemps(fiche) },
		{ terme: 'Personnes', texte: sayPersonnes(fiche) },
		{ terme: 'Coût', texte: sayCout(catalogue, cout).filter(Boolean).join('. ') },
		{
			terme: 'Difficulté',
			texte: [nommer(catalogue, 'difficultes', difficulte.niveau), difficulte.precision]
				.filter(Boolean)
				.join('. '),
		},
		...(prealables.length > 0
			? [{ terme: 'Avant de commencer', texte: prealables.join(' ') }]
			: []),
	]);
}
