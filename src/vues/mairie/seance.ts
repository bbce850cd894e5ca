/** How the acts of a commune begin and end on paper. */
import { pointilles } from './champs.ts';
import { type Bloc, champ, de, lignes, p, si } from './document.ts';

export const enTete = (): Bloc =>
	lignes([
		['Commune ', de('commune')],
		[si('departement', 'Département : ', champ('departement'))],
	]);

export const fait = (): Bloc => p('Fait à ', champ('lieu'), `, le ${pointilles(8)}`);

export const ouvrirSeance = (): Bloc[] => [
	enTete(),
	lignes([
		[`Séance du ${pointilles(8)}, convoquée le ${pointilles(8)}`],
		[
			`Membres en exercice : ${pointilles(3)}\u2003Présents : ${pointilles(3)}\u2003Pouvoirs : ${pointilles(3)}\u2003Votants : ${pointilles(3)}`,
		],
		[`Présidence : ${pointilles(10)}\u2003Secrétaire de séance : ${pointilles(10)}`],
	]),
];

export const fermerSeance = (): Bloc[] => [
	lignes([
		[
			`Pour : ${pointilles(3)}\u2003Contre : ${pointilles(3)}\u2003Abstentions : ${pointilles(3)}\u2003Ne prend pas part au vote : ${pointilles(3)}`,
		],
	]),
	fait(),
	lignes([['La ou le maire :'], [''], ['La ou le secrétaire de séance :'], ['']]),
];
