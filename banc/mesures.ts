/** How the benchmarks say their figures. */
import { applyTypographie } from '../src/core/texte/typographie.ts';

export { median } from '../outillage/mediane.ts';

export function tell(texte: string): void {
	console.log(applyTypographie(texte));
}

function write(valeur: number): string {
	const ecrit = Number.isInteger(valeur) ? String(valeur) : valeur.toFixed(valeur < 100 ? 2 : 0);
	return ecrit.replace('.', ',');
}

/** « 0,53 s », « 12 ». */
export const writeValeur = (valeur: number, unite: string): string =>
	[write(valeur), unite].join('\u00a0').trimEnd();

/** An aim of 0 has no ratio. */
export function say(quoi: string, valeur: number, unite: string, cible?: number): void {
	const mesure = [write(valeur).padStart(9), unite].join(' ').trimEnd();
	const voulu = cible === undefined ? '' : `  cible ${writeValeur(cible, unite)}`;
	const rapport = cible ? `, rapport ${(valeur / cible).toFixed(2).replace('.', ',')}` : '';
	tell(`${quoi.padEnd(52)} ${mesure}${voulu}${rapport}`);
}
