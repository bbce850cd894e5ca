/** An exhibition at a glance. */
import { quoteTexte } from '../../core/texte/typographie.ts';
import { listStructures } from '../../vues/fiche/lignes.ts';
import { sayCommune } from '../../vues/mots.ts';
import { defineEssentiel, type Regard } from '../definir-vue.ts';
import { listPanneaux } from './panneaux-vue.ts';
import { findRempli } from './regle-reprise.ts';

type Sien = Regard<'expositions'>;

export const countPanneaux = ({ catalogue, donnees }: Sien): number =>
	listPanneaux(catalogue, donnees).length;

/** « 38 », « 12 remplies sur 38 ». */
export function sayPlaces({ catalogue, donnees }: Sien): string {
	const places = listPanneaux(catalogue, donnees).flatMap((panneau) =>
		(panneau.emplacements ?? []).map((place) => findRempli(donnees, panneau, place)),
	);
	const remplies = places.filter((rempli) => rempli !== undefined).length;
	const dit = remplies > 1 ? 'remplies' : 'remplie';
	return remplies === 0 ? `${places.length}` : `${remplies} ${dit} sur ${places.length}`;
}

export const essentiel = defineEssentiel('expositions', [
	{
		id: 'commune',
		champs: ['commune'],
		terme: 'Où',
		dire: ({ catalogue, donnees }) => {
			const commune = catalogue.communes.get(donnees.commune ?? '');
			return [commune && sayCommune(commune)];
		},
	},
	{
		id: 'enseigne',
		champs: ['enseigne'],
		terme: 'En haut des panneaux',
		dire: ({ donnees }) => [donnees.enseigne && quoteTexte(donnees.enseigne)],
	},
	{
		id: 'panneaux',
		champs: ['panneaux', 'retires'],
		terme: 'Panneaux',
		dire: (regard) => [`${countPanneaux(regard)}`],
	},
	{
		id: 'places',
		champs: ['remplis'],
		terme: 'Places pour ce qui est d’ici',
		dire: (regard) => [sayPlaces(regard)],
	},
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);
