/** The way of a parcours: its stations, what each takes and gives, and what they take in all. */
import { type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import { isSollicitable, stationOf } from '../../core/catalogue/derives.ts';
import { sayDuree, sayTravail } from '../../core/temps/durees.ts';
import { saySemaines } from '../../core/temps/semaines.ts';
import { splitPhrases } from '../../core/texte/lisibilite.ts';
import { capitalize } from '../../core/texte/typographie.ts';
import type { VueLien } from '../../vues/fiche/vue.ts';
import { ECRIRE, TITRE_ECRIRE } from '../../vues/mairie/ecrire-adresse.ts';
import type { Regard } from '../definir-vue.ts';

/** Those who have not the mairie with them yet write to it in the end. */
const ECRIRE_ENFIN: VueLien = {
	titre: TITRE_ECRIRE,
	href: ECRIRE,
	texte:
		'Au moment de demander, choisissez la fiche que vous proposez\u00a0: sa lettre, sa note d’une page pour le conseil et son projet de délibération sont prêts à remplir.',
};

/** Each sheet of the way, with its reason. */
export function listStations({ catalogue, fiche, donnees }: Regard<'parcours'>): VueLien[] {
	const stations = donnees.etapes.flatMap((etape): VueLien[] => {
		const cible = findFiche(catalogue, etape.fiche);
		if (!cible) return [];
		const raison = etape.facultative ? `Au choix. ${etape.raison}` : etape.raison;
		return [
			{
				titre: cible.donnees.titre,
				href: cible.page,
				texte: raison,
				famille: cible.famille,
				...(etape.semaines ? { quand: capitalize(saySemaines(etape.semaines)) } : {}),
				...mesuresOf(cible),
			},
		];
	});
	return isSollicitable(fiche) ? stations : [...stations, ECRIRE_ENFIN];
}

/** How long a sheet takes and what one has after it; nothing of a sheet that one only reads. */
function mesuresOf(fiche: Fiche): Pick<VueLien, 'temps' | 'acquis'> {
	const station = stationOf(fiche);
	if (!station) return {};
	const travail = sayTravail(station.travaux);
	const etalement = `sur ${sayDuree(station.etalement)}`;
	return {
		temps: travail ? `${travail} de travail, ${etalement}` : etalement,
		acquis: splitPhrases(station.acquis)[0] ?? station.acquis,
	};
}

/**
 * « 40 à 63 h »: the work of the stations whose work is known, those that may be left out included; undefined
 * where none is. `sans`: how many that one does, and whose work is not known.
 */
export function sumTravail({ catalogue, donnees }: Regard<'parcours'>): {
	total: string | undefined;
	sans: number;
} {
	const cibles = donnees.etapes.flatMap((e) => findFiche(catalogue, e.fiche) ?? []);
	const stations = cibles.flatMap((cible) => stationOf(cible) ?? []);
	const connus = stations.filter(({ travaux }) => sayTravail(travaux) !== undefined);
	const total = sayTravail(connus.flatMap(({ travaux }) => travaux));
	return { total, sans: stations.length - connus.length };
}
