/** The map as data: where sheets tell that something was done (RFC 7946). */
import type { Fiche, FicheOf } from '../../core/catalogue/catalogue.ts';
import { listMentions, type Mention } from '../../core/catalogue/mentions.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { centreOf, contourOf } from '../../core/france/contours.ts';
import { type Coordonnees, unplace } from '../../core/france/situation.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import type { Site } from '../../vues/site.ts';
import { teteOf } from './enveloppe.ts';

const TYPE = 'application/geo+json';
/** Of a degree: a hundred metres. */
const DECIMALES = 3;

/** How far a point is to be believed. */
type Precision = 'commune' | 'departement';

interface Place {
	coordonnees: Coordonnees;
	precision: Precision;
}

/** Where the sheet says it is, in its first commune; else the centre of the département, as on the map of the site. */
function placeOf({ genre, fiche, commune }: Mention): Place | undefined {
	const coordonnees = genre === 'retour' ? pointOf(fiche, commune.code) : undefined;
	if (coordonnees) return { coordonnees, precision: 'commune' };
	const contour = contourOf(commune.departement.code);
	return contour && { coordonnees: unplace(contour, centreOf(contour)), precision: 'departement' };
}

function pointOf<F extends Famille>(
	{ famille, donnees }: FicheOf<F>,
	code: string,
): Coordonnees | undefined {
	const { temoignage } = definitionOf(famille);
	return temoignage?.communesOf(donnees)[0] === code ? temoignage.pointOf?.(donnees) : undefined;
}

const arrondir = (degres: number): number => Number(degres.toFixed(DECIMALES));

/** Longitude first, as the format asks (3.1.1). */
function toFeature(mention: Mention, contexte: ContexteDonnees): object {
	const { genre, fiche, commune, ancre } = mention;
	const place = placeOf(mention);
	return {
		type: 'Feature',
		id: `${fiche.ref}#${commune.code}`,
		geometry: place
			? {
					type: 'Point',
					coordinates: [arrondir(place.coordonnees.lon), arrondir(place.coordonnees.lat)],
				}
			: null,
		properties: {
			genre,
			precision: place?.precision ?? null,
			titre: fiche.donnees.titre,
			fiche: fiche.ref,
			page: adresseOf(contexte, fiche.page) + (ancre ? `#${ancre}` : ''),
			code_insee: commune.code,
			commune: commune.nom,
			departement: commune.departement.nom,
			region: commune.region.nom,
			axes: axesDe(fiche),
			licence: contexte.licence.id,
		},
	};
}

/** As it says them: those that come from other sheets are theirs. */
const axesDe = ({ donnees }: Fiche): readonly string[] =>
	'axes' in donnees ? (donnees.axes ?? []) : [];

export function listFichiersGeojson(
	{ catalogue }: Site,
	contexte: ContexteDonnees,
): FichierDonnees[] {
	const mentions = listMentions(catalogue);
	return [
		{
			chemin: 'carte.geojson',
			titre: 'La carte : où des communes ont essayé',
			...{ type: TYPE, nombre: mentions.length },
			*write() {
				const tete = JSON.stringify({ type: 'FeatureCollection', ...teteOf(contexte) });
				yield `${tete.slice(0, -1)},\n"features":[`;
				for (const [i, mention] of mentions.entries())
					yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(toFeature(mention, contexte))}`;
				yield '\n]}\n';
			},
		},
	];
}
