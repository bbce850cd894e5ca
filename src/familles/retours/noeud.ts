import { createNoeud, type Noeud } from '../../core/donnees/noeud.ts';
import {
	type ContexteNoeud,
	conceptsOf,
	type DefinitionNoeud,
	fichesOf,
} from '../definir-noeud.ts';
import type { DonneesRetour } from './schema.ts';

/** ISO 8601-2: a time that goes on has an open end. */
const OUVERTE = '..';

export const noeud: DefinitionNoeud<DonneesRetour> = {
	types: ['Article'],
	dire: (donnees, contexte) => {
		const { periode, outils_utilises, actions_menees } = donnees;
		const fin = periode.fin ?? (periode.en_cours ? OUVERTE : periode.debut);
		return {
			temporalCoverage: fin === periode.debut ? fin : `${periode.debut}/${fin}`,
			contentLocation: [
				...donnees.code_insee.map((code) => ({ '@id': contexte.iris.commune(code) })),
				...listLieux(donnees, contexte),
			],
			subject: conceptsOf(contexte, 'phases', donnees.phases),
			about: [
				...fichesOf(
					contexte,
					'outils',
					outils_utilises.map(({ outil }) => outil),
				),
				...fichesOf(contexte, 'actions', actions_menees),
			],
			text: donnees.contexte,
		};
	},
};

/** Where exactly, when it is said: a place of its own, beside the communes. */
function listLieux({ territoire, coordonnees }: DonneesRetour, { partOf }: ContexteNoeud): Noeud[] {
	if (territoire === undefined && coordonnees === undefined) return [];
	const geo =
		coordonnees &&
		createNoeud(partOf('point'), ['GeoCoordinates'], {
			latitude: sayDegres(coordonnees.lat),
			longitude: sayDegres(coordonnees.lon),
		});
	return [createNoeud(partOf('lieu'), ['Place'], { name: territoire, geo })];
}

/** An xsd:decimal has no exponent: a ten-thousandth of a degree is ten metres. */
const sayDegres = (degres: number): string =>
	degres.toFixed(6).replace(/0+$/, '').replace(/\.$/, '.0');
