/** Every component that a page may take, with its examples, in the order of /composants/. */
import { chiffres } from './chiffres.ts';
import { deroule } from './deroule.ts';
import type { Groupe } from './documentation.ts';
import type { Echantillon } from './echantillon.ts';
import { ecoute } from './ecoute.ts';
import { fiche } from './fiche.ts';
import { listes } from './listes.ts';
import { reperes } from './reperes.ts';
import { texte } from './texte.ts';

/** Without a sheet to show, only what needs none. */
export function listGroupes(echantillon: Echantillon | undefined): Groupe[] {
	const premiere = { id: 'reperes', titre: 'Se repérer', documentations: reperes() };
	if (!echantillon) return [premiere];
	return [
		premiere,
		{ id: 'listes', titre: 'Montrer des fiches', documentations: listes(echantillon) },
		{ id: 'fiche', titre: 'Autour d’une fiche', documentations: fiche(echantillon) },
		{ id: 'texte', titre: 'Dans le texte d’une fiche', documentations: texte(echantillon) },
		{ id: 'deroule', titre: 'Tenir le temps', documentations: deroule(echantillon) },
		{ id: 'ecoute', titre: 'Dire et faire entendre', documentations: ecoute() },
		{ id: 'chiffres', titre: 'Compter, documenter', documentations: chiffres(echantillon) },
	];
}
